import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { forms } from './costs/forms.js';
import { organisations } from './costs/organisations.js';

/**
 * Measures what jd costs at a size and at twice the size, for shapes of organisations and of files, and fails where it
 * grows faster than its input. An empty run is subtracted.
 */
const commands = {
  validate: ['validate', '--format', 'json'],
  graph: ['graph', '--format', 'json'],
  stats: ['stats', '--format', 'json'],
  build: ['build', '--format', 'md', '--allow-errors'],
};
const mostGrowth = 2.6;
const mostMegabytes = 500;
/** Shorter runs are not compared: noise would decide. */
const leastSeconds = 0.5;
const measured = new URL('costs/measured.js', import.meta.url).pathname;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '4000' },
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
  },
});
const size = values.quick ? 500 : Number(values.size);
const place = mkdtempSync(path.join(tmpdir(), 'jd-costs-'));
try {
  const empty = Object.fromEntries(
    Object.entries(commands).map(([name, words]) => [name, run(organisations['a star'](1), words)]),
  );
  let faults = 0;
  let count = 0;
  for (const [shape, write] of Object.entries({ ...organisations, ...forms })) {
    if (!shape.includes(values.only)) continue;
    for (const [name, words] of Object.entries(commands)) {
      const [single, double] = [size, 2 * size].map((n) => run(write(n), words));
      const [one, two] = [single, double].map(({ seconds }) => Math.max(0, seconds - empty[name].seconds));
      const growth = two < leastSeconds ? 0 : two / Math.max(one, leastSeconds / mostGrowth);
      const isFine = growth <= mostGrowth && double.megabytes <= mostMegabytes && double.code < 3;
      count++;
      if (!isFine) faults++;
      const numbers = `${one.toFixed(1)} s ${two.toFixed(1)} s ${double.megabytes.toFixed(0)} MB, exit ${double.code}`;
      console.log(`${isFine ? ' ' : '!'} ${shape.padEnd(44)} ${name.padEnd(9)} ${numbers}`);
    }
  }
  console.log(`${count} measured, ${faults} too dear`);
  process.exitCode = faults > 0 ? 1 : 0;
} finally {
  rmSync(place, { recursive: true });
}

function run(files, words) {
  const folder = mkdtempSync(path.join(place, 'w'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const account = path.join(place, 'account.json');
  rmSync(account, { force: true });
  const { status, signal } = spawnSync(
    process.execPath,
    ['--max-old-space-size=512', measured, account, ...words, folder],
    { stdio: 'ignore' },
  );
  rmSync(folder, { recursive: true });
  // A process that ran out of memory leaves no account.
  if (status === null || status === 134)
    return { code: signal ?? status, seconds: Number.POSITIVE_INFINITY, megabytes: 512 };
  return JSON.parse(readFileSync(account, 'utf8'));
}
