// Measures jd beside its floors and its peers, in turns. `npm run bench -- [--sizes 10,100,1000,10000] [--rounds N]
// [--steps start,validate,formats] [--json FILE] [--no-peers]`; sizes of 100000 on request. For the PDF: `npm run bench:pdf`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judge } from './speed/goals.js';
import { measure } from './speed/measure.js';
import { openPeers } from './speed/peers.js';
import { formats, start, validate } from './speed/steps.js';
import { writeTable } from './table.js';
import { writeWorkspace } from './workspace.js';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    sizes: { type: 'string', default: '10,100,1000,10000' },
    rounds: { type: 'string' },
    steps: { type: 'string', default: 'start,validate,formats' },
    json: { type: 'string' },
    peers: { type: 'boolean', default: true },
  },
});
const schema = fileURLToPath(new URL('../schemas/position.schema.json', import.meta.url));
const wanted = values.steps.split(',');
const sizes = values.sizes.split(',').map(Number);
const folder = mkdtempSync(path.join(tmpdir(), 'jd-bench-'));
const results = [];
try {
  const peers =
    values.peers && wanted.includes('validate') ? openPeers(path.join(tmpdir(), 'jd-bench-peers'), schema) : [];
  if (wanted.includes('start')) await take('start', 1, start(folder));
  for (const size of sizes) {
    const workspace = path.join(folder, String(size));
    writeWorkspace(workspace, size);
    if (wanted.includes('validate')) await take(`validate ${size}`, size, validate(workspace, folder, peers));
    // Books of more positions are printed in parts.
    if (wanted.includes('formats') && size <= 1000) await take(`formats ${size}`, size, formats(workspace, folder));
    rmSync(workspace, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
const machine = {
  node: process.version,
  system: process.platform,
  cores: cpus().length,
  gigabytes: Math.round(totalmem() / 2 ** 30),
};
process.stdout.write(
  `Node ${machine.node.slice(1)}, ${machine.system}, ${machine.cores} cores, ${machine.gigabytes} GB\n`,
);
for (const { step, rounds, measured } of results) {
  process.stdout.write(`\n${step}, ${rounds} rounds\n${describe(measured)}\n`);
}
const verdicts = results.flatMap(({ step, measured }) => judge(step, measured));
process.stdout.write(`\n${describeGoals(verdicts)}\n`);
process.stdout.write('\nThe PDF against one print of the same HTML by the browser itself: npm run bench:print\n');
if (values.json !== undefined) {
  const steps = results.map((result) => ({ ...result, measured: Object.fromEntries(result.measured) }));
  writeFileSync(values.json, `${JSON.stringify({ machine, steps, goals: verdicts }, null, 2)}\n`);
}

async function take(step, size, subjects) {
  const rounds = Number(values.rounds ?? (size >= 100_000 ? 3 : size >= 10_000 ? 5 : 9));
  process.stderr.write(`${step}, ${rounds} rounds …\n`);
  results.push({ step, rounds, measured: await measure(subjects, rounds) });
}

function describe(measured) {
  const [floor] = measured.values();
  const read = measured.get('bare read') ?? floor;
  const rows = [...measured].map(([name, { processor, wall, peak }]) => [
    name,
    `${processor.median.toFixed(0)} ms (${processor.least.toFixed(0)}-${processor.most.toFixed(0)})`,
    `${wall.median.toFixed(0)} ms`,
    `${(peak / 1e6).toFixed(0)} MB`,
    (processor.median / floor.processor.median).toFixed(2),
    (processor.median / read.processor.median).toFixed(2),
  ]);
  const [[name]] = measured;
  return writeTable([['', 'processor', 'wall', 'peak', `to ${name}`, 'to bare read'], ...rows]);
}

function describeGoals(verdicts) {
  const rows = verdicts.map(({ step, subject, what, reached, goal, isMet }) => [
    ...[step, subject, what],
    reached?.toFixed(2) ?? '-',
    `≤ ${goal}`,
    isMet === undefined ? '-' : isMet ? 'met' : 'missed',
  ]);
  return writeTable([['goal', '', '', 'reached', 'goal', ''], ...rows]);
}
