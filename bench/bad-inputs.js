// Gives jd bad inputs of every kind: `npm run bad-inputs -- --count 3000 --first 0`. Each is drawn by its number: spoilt
// positions, procedures, configs, chapters, pictures, templates, documents and command lines. Fails if one ends in a stack
// trace, an abort, a hang, an exit code that isn't promised, a finding without a place or a changed source.
import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '3000' }, first: { type: 'string', default: '0' } },
});
const first = Number(values.first);
const end = first + Number(values.count);
/** Inputs for one process: enough to share its start, few enough that its memory says something. */
const batch = 100;
/** In milliseconds: a busy machine is slow, and what takes much processor time is a fault all the same. */
const patience = 300_000;
const counts = { inputs: 0, aborts: 0, hangs: 0, faults: 0 };
const codes = {};

for (let next = first; next < end; ) next = await runFrom(next, Math.min(end, next + batch));
const told = Object.entries(codes).map(([code, count]) => `${count} × ${code}`);
console.log(`exit codes: ${told.join(', ')}`);
console.log(
  `${counts.inputs} bad inputs: ${counts.aborts} aborts, ${counts.hangs} hangs, ${counts.faults} other faults`,
);
process.exitCode = counts.inputs === end - first && counts.aborts + counts.hangs + counts.faults === 0 ? 0 : 1;

/** Comes to the number after the last input that was run. */
function runFrom(from, to) {
  return new Promise((done) => {
    let current = { at: from, kind: '?', done: true };
    let timer;
    let isHung = false;
    const child = fork(new URL('bad-inputs/run.js', import.meta.url), [`${from}`, `${to}`], {
      execArgv: ['--max-old-space-size=512'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        isHung = true;
        child.kill('SIGKILL');
      }, patience);
    };
    wait();
    child.on('message', (message) => {
      wait();
      current = message;
      if (message.done !== true) return;
      counts.inputs++;
      codes[message.code] = (codes[message.code] ?? 0) + 1;
      for (const fault of message.faults) {
        counts.faults++;
        console.log(`${message.at} ${message.kind}: ${fault} (jd ${message.words.join(' ').slice(0, 100)})`);
      }
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (current.done === true && code === 0) return done(to);
      if (current.place !== undefined) rmSync(current.place, { recursive: true, force: true });
      counts[isHung ? 'hangs' : 'aborts']++;
      counts.inputs++;
      console.log(`${current.at} ${current.kind}: ${isHung ? 'hangs' : `ends with ${code}`}`);
      return done(current.at + 1);
    });
  });
}
