// Proves what docs/trust.md promises, one proof after the other: `npm run trust`, `npm run trust -- --quick` for a small
// size, `-- --only kills,renderer` for some. Each prints what it counts; the last line counts the proofs, and one that
// fell makes it exit with 1. `bench/trust/proofs.js` lists them with their sizes. Linux only.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { proofs } from './trust/proofs.js';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const names = values.only === '' ? Object.keys(proofs) : values.only.split(',');
const unknown = names.filter((name) => !Object.hasOwn(proofs, name));
if (unknown.length > 0) {
  process.stderr.write(`there is no proof ${unknown.join(', ')}; the proofs are ${Object.keys(proofs).join(', ')}\n`);
  process.exit(2);
}

const results = [];
for (const name of names) {
  const { what, full, quick } = proofs[name];
  process.stdout.write(`\n== ${name}: ${what}\n`);
  results.push({ name, ...(await run(values.quick ? quick : full)) });
}
process.stdout.write('\n');
for (const { name, count, isHeld, seconds } of results)
  process.stdout.write(`${isHeld ? ' ' : '!'} ${name.padEnd(12)} ${seconds.toFixed(0).padStart(5)} s  ${count}\n`);
const fallen = results.filter(({ isHeld }) => !isHeld);
process.stdout.write(`${results.length} proofs: ${results.length - fallen.length} held, ${fallen.length} fell\n`);
process.exitCode = fallen.length > 0 ? 1 : 0;

/** Runs one command and shows what it prints; `count` is the line that counts. */
function run({ words, env = {}, counts = (line) => line.trim() !== '' }) {
  return new Promise((done) => {
    const begun = Date.now();
    let said = '';
    const child = spawn(process.execPath, words, {
      cwd: fileURLToPath(new URL('../', import.meta.url)),
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => {
      const count = said.split('\n').findLast(counts)?.trim().replace(/\s+/g, ' ') ?? '';
      // What counts nothing has proven nothing.
      done({ count, isHeld: code === 0 && /[1-9]/.test(count), seconds: (Date.now() - begun) / 1000 });
    });
  });
}
