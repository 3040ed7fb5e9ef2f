import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { documents } from './costs/documents.js';
import { entries } from './costs/entries.js';
import { forms } from './costs/forms.js';
import { organisations } from './costs/organisations.js';

/**
 * Measures what jd costs at a size and at twice the size, for shapes of organisations, files and documents, and fails
 * where it grows faster than its input. An empty run is subtracted, the median of three. Each run has an empty cache, for
 * with one that is kept whichever run comes first pays for the others.
 */
const reading = {
  validate: ['validate', '--format', 'json'],
  'build md': ['build', '--format', 'md', '--allow-errors'],
  'build html': ['build', '--format', 'html', '--allow-errors'],
};
const linked = { graph: ['graph', '--format', 'json'], stats: ['stats', '--format', 'json'] };
const fixing = { fix: ['fix', '--dry-run'] };
/** `isOneFile` if the size is one of a file, which then has a limit of its own. */
const families = [
  { shapes: { ...forms, ...entries }, commands: { ...reading, ...linked, ...fixing }, isOneFile: true },
  { shapes: documents, commands: { import: ['import', 'form.md', '--out', 'hr'] }, isOneFile: true },
  { shapes: organisations, commands: { ...reading, ...linked, ...fixing } },
];
const mostGrowth = 2.6;
const mostMegabytes = 500;
/** In seconds of processor time, for a file of up to 1 MiB; twice for `fix`, which checks before and after. */
const longest = 5;
/** Shorter runs are not compared: noise would decide. */
const leastSeconds = 0.5;
const measured = new URL('costs/measured.js', import.meta.url).pathname;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '4000' },
    only: { type: 'string', default: '' },
    commands: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const size = values.quick ? 500 : Number(values.size);
const isWanted = (name) => values.commands?.split(',').includes(name) ?? true;
const place = mkdtempSync(path.join(tmpdir(), 'jd-costs-'));
try {
  let faults = 0;
  let count = 0;
  for (const { shapes, commands, isOneFile } of families) {
    const wanted = Object.entries(commands).filter(([name]) => isWanted(name));
    const chosen = Object.entries(shapes).filter(([shape]) => shape.includes(values.only));
    if (chosen.length === 0) continue;
    const smallest = shapes === documents ? documents['many headings'] : organisations['a star'];
    const empty = Object.fromEntries(wanted.map(([name, words]) => [name, medianRun(smallest(1), words)]));
    for (const [shape, write] of chosen) {
      for (const [name, words] of wanted) {
        const [single, double] = [size, 2 * size].map((n) => run(write(n), words));
        const [one, two] = [single, double].map(({ seconds }) => Math.max(0, seconds - empty[name].seconds));
        const growth = two < leastSeconds ? 0 : two / Math.max(one, leastSeconds / mostGrowth);
        const isFine =
          growth <= mostGrowth &&
          double.megabytes <= mostMegabytes &&
          double.code < 3 &&
          !(isOneFile && two > longest * (name === 'fix' ? 2 : 1) * Math.max(1, double.bytes / 2 ** 20));
        count++;
        if (!isFine) faults++;
        const numbers = `${one.toFixed(1)} s ${two.toFixed(1)} s ${double.megabytes.toFixed(0)} MB, exit ${double.code}`;
        console.log(`${isFine ? ' ' : '!'} ${shape.padEnd(44)} ${name.padEnd(10)} ${numbers}`);
      }
    }
  }
  console.log(`${count} measured, ${faults} too dear`);
  process.exitCode = faults > 0 ? 1 : 0;
} finally {
  rmSync(place, { recursive: true });
}

function medianRun(files, words) {
  const runs = [1, 2, 3].map(() => run(files, words));
  return runs.sort((a, b) => a.seconds - b.seconds)[1];
}

function run(files, words) {
  const folder = mkdtempSync(path.join(place, 'w'));
  const cache = mkdtempSync(path.join(place, 'cache'));
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const account = path.join(place, 'account.json');
  rmSync(account, { force: true });
  const { status, signal } = spawnSync(
    process.execPath,
    ['--max-old-space-size=512', measured, account, ...words, ...(words[0] === 'import' ? [] : [folder])],
    { stdio: 'ignore', cwd: folder, env: { ...process.env, XDG_CACHE_HOME: cache } },
  );
  rmSync(folder, { recursive: true });
  rmSync(cache, { recursive: true });
  // A process that ran out of memory leaves no account.
  if (status === null || status === 134)
    return { code: signal ?? status, seconds: Number.POSITIVE_INFINITY, megabytes: 512, bytes };
  return { ...JSON.parse(readFileSync(account, 'utf8')), bytes };
}
