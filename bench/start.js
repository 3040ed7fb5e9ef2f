// How long jd takes to start and to check, in processor time of an empty Node: `node bench/start.js [--rounds 9]`.
// The commands take turns, so that a busy machine adds noise but no bias.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { summarise, writeTable } from './table.js';
import { writeWorkspace } from './workspace.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const folder = mkdtempSync(path.join(tmpdir(), 'jd-start-'));
const example = path.join(root, 'examples/customer-service');
const bin = path.join(root, 'bin/jd.js');

try {
  const forms = path.join(folder, 'forms');
  cpSync(example, forms, { recursive: true, filter: (file) => !/[\\/](?:dist|chapters)$/.test(file) });
  const hundred = path.join(folder, 'hundred');
  writeCopies(hundred, 100);
  const sound = path.join(folder, 'sound');
  writeWorkspace(sound, 100);
  const commands = {
    'an empty Node': ['-e', '0'],
    'jd --version': [bin, '--version'],
    'jd --help': [bin, '--help'],
    'jd validate, 8 positions': [bin, 'validate', forms],
    '  with chapters': [bin, 'validate', example],
    'jd validate, 100 positions': [bin, 'validate', sound],
    '  with 93 findings': [bin, 'validate', hundred],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const [name, words] of Object.entries(commands)) times[name].push(timeOf(words));
  }
  const floor = summarise(times['an empty Node']).median;
  const rows = Object.entries(times).map(([name, each]) => {
    const { median, least, most } = summarise(each.map((time) => time / floor));
    return [name, median.toFixed(2), `${least.toFixed(2)}-${most.toFixed(2)}`];
  });
  process.stdout.write(`${writeTable([['processor time', 'median', 'spread'], ...rows])}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Copies of one form, each with its own id, that report to one manager. */
function writeCopies(workspace, count) {
  const positions = path.join(workspace, 'positions');
  mkdirSync(positions, { recursive: true });
  const from = path.join(example, 'positions');
  for (const file of readdirSync(from)) cpSync(path.join(from, file), path.join(positions, file));
  const form = readFileSync(path.join(from, 'agency-agent.yaml'), 'utf8');
  for (let nth = readdirSync(from).length; nth < count; nth++) {
    const own = form.replace(/^(id|code|title): *(.*)$/gm, (_, key, value) => `${key}: ${value}-${nth}`);
    writeFileSync(path.join(positions, `agent-${nth}.yaml`), own);
  }
}

/** Milliseconds of the processor that a command takes, as the shell counts them. */
function timeOf(words) {
  const { stderr, status } = spawnSync(
    'bash',
    ['-c', `TIMEFORMAT='%U %S'; time "$0" "$@" > /dev/null`, process.execPath, ...words],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  if (status > 1) throw new Error(stderr);
  const [user, system] = stderr.trim().split(/\s+/).slice(-2).map(Number);
  return (user + system) * 1000;
}
