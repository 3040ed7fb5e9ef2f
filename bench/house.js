// How the code is laid out: `node bench/house.js [REVISION]` prints the entries of src, the import cycles among its files
// and the lengths of files, beside those of a revision, such as the last release.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCycles, listModules } from './modules.js';
import { writeTable } from './table.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const [revision] = process.argv.slice(2);
const columns = [['now', measure(root)]];
if (revision !== undefined) columns.push([revision, measureRevision(revision)]);
const rows = Object.keys(columns[0][1]).map((name) => [name, ...columns.map(([, figures]) => figures[name])]);
process.stdout.write(`${writeTable([['', ...columns.map(([name]) => name)], ...rows])}\n`);
for (const cycle of findCycles(listModules(root))) process.stdout.write(`cycle: ${cycle.join(', ')}\n`);

function measure(folder) {
  const cycles = findCycles(listModules(folder));
  return {
    'entries of src': String(readdirSync(path.join(folder, 'src')).length),
    'cycles among files': String(cycles.length),
    'files in cycles': String(cycles.flat().length),
    'src: median, maximum of lines': measureLines(folder, 'src', /\.ts$/),
    'templates: median, maximum': measureLines(folder, 'templates', /\.(?:hbs|css|js)$/),
    'tests: median, maximum': measureLines(folder, 'test', /\.ts$/),
  };
}

function measureLines(folder, below, wanted) {
  const lengths = readdirSync(path.join(folder, below), { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file))
    .map((file) => readFileSync(path.join(folder, below, file), 'utf8').split('\n').length - 1)
    .sort((a, b) => a - b);
  return `${lengths[Math.floor(lengths.length / 2)]}, ${lengths.at(-1)} (${lengths.length} files)`;
}

function measureRevision(name) {
  const folder = mkdtempSync(path.join(tmpdir(), 'jd-house-'));
  try {
    const packed = execFileSync('git', ['archive', name, 'src', 'templates', 'test'], {
      cwd: root,
      maxBuffer: 2 ** 28,
    });
    execFileSync('tar', ['-x', '-C', folder], { input: packed });
    return measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
