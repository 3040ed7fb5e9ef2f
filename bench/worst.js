// What the worst workspaces that are known cost: `npm run worst -- [--only TEXT] [--share 0.1]
// [--commands validate,graph]`. Nothing is compared;
// `npm run costs` checks that cost grows with the size alone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { organisations } from './costs/organisations.js';
import { writeTable } from './table.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    share: { type: 'string', default: '1' },
    commands: { type: 'string', default: 'validate,html,graph' },
  },
});
const shapes = [
  ['every file broken', 10_000],
  ['one title, named by all', 5_000],
  ['a chain', 20_000],
  ['a star', 50_000],
  ['unknown superiors', 100_000],
];
const commands = {
  validate: ['validate', '--no-cache', '--format', 'json'],
  html: ['build', '--format', 'html', '--allow-errors'],
  graph: ['graph', '--format', 'json'],
};
/** A command that takes longer, in minutes, is ended. */
const longest = 10;
const measured = new URL('costs/measured.js', import.meta.url).pathname;

const place = mkdtempSync(path.join(tmpdir(), 'jd-worst-'));
const wanted = values.commands.split(',');
const rows = [['', 'positions', ...wanted]];
try {
  for (const [shape, size] of shapes.filter(([name]) => name.includes(values.only))) {
    const count = Math.round(size * Number(values.share));
    const folder = path.join(place, 'workspace');
    writeFiles(folder, organisations[shape](count));
    rows.push([shape, String(count), ...wanted.map((name) => run(folder, commands[name]))]);
    rmSync(folder, { recursive: true });
    process.stderr.write(`${rows.at(-1).join(', ')}\n`);
  }
} finally {
  rmSync(place, { recursive: true });
}
process.stdout.write(`${writeTable(rows)}\n`);

function writeFiles(folder, files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

/** The processor time, the most memory and how it ended. */
function run(folder, words) {
  const account = path.join(place, 'account.json');
  rmSync(account, { force: true });
  const out = words[0] === 'build' ? ['--out', path.join(place, 'out')] : [];
  const { status, signal } = spawnSync(process.execPath, [measured, account, ...words, ...out, folder], {
    stdio: 'ignore',
    timeout: longest * 60_000,
  });
  if (signal !== null || status === 134) return `ended by ${signal ?? 'lack of memory'}`;
  const { seconds, megabytes, code } = JSON.parse(readFileSync(account, 'utf8'));
  return `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, exit ${code}`;
}
