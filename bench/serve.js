// From a save to the news of the new page: the time on the clock, and the processor time that `jd serve` takes for it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readTime } from './processor.js';
import { summarise, writeTable } from './table.js';
import { writeWorkspace } from './workspace.js';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '8,100,1000' }, saves: { type: 'string', default: '20' } },
});
const bin = fileURLToPath(new URL('../bin/jd.js', import.meta.url));

/** The states that the server sends, one after the other. */
async function* follow(address) {
  const { body } = await fetch(`${address}events`);
  let text = '';
  for await (const part of body.pipeThrough(new TextDecoderStream())) {
    text += part;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
      text = text.slice(end + 2);
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

async function measure(count) {
  const folder = mkdtempSync(path.join(tmpdir(), 'jd-serve-'));
  writeWorkspace(folder, count);
  const file = path.join(folder, 'positions', 'd01-001.yaml');
  const text = readFileSync(file, 'utf8');
  const child = spawn(process.execPath, [bin, 'serve', folder], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const address = await new Promise((resolve) => {
      child.stdout.once('data', (line) => resolve(String(line).trim()));
    });
    const states = follow(address);
    let { page } = (await states.next()).value;
    const clock = [];
    const processor = [];
    // The first few saves find the program cold.
    for (let save = -3; save < Number(values.saves); save++) {
      const before = readTime(child.pid);
      const begun = performance.now();
      writeFileSync(file, text.replace(/^title: (.*)$/m, `title: 主任${save + 4}`));
      for (const last = page; page === last; ) ({ page } = (await states.next()).value);
      if (save < 0) continue;
      clock.push(performance.now() - begun);
      processor.push(readTime(child.pid) - before);
    }
    return { clock, processor };
  } finally {
    child.kill('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  }
}

const write = (numbers) => {
  const { median, least, most } = summarise(numbers);
  return `${Math.round(median)} ms (${Math.round(least)}-${Math.round(most)})`;
};
const rows = [['positions', 'from save to page', 'processor time']];
for (const size of values.sizes.split(',').map(Number)) {
  const { clock, processor } = await measure(size);
  rows.push([String(size), write(clock), write(processor)]);
}
process.stdout.write(`${writeTable(rows)}\n`);
