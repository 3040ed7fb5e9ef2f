// Changes the sources in small ways, one after the other, and counts the changes that no test notices:
// `npm run mutants -- AREA`, where AREA is in `bench/mutants/areas.js`, or `all`. `--share 0.2 --seed 1` draws a part.
// Works on a copy in the system's temporary folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { areas } from './mutants/areas.js';
import { isDrawn } from './mutants/sample.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    debug: { type: 'boolean', default: false },
  },
});
const [wanted = ''] = positionals;
const names = wanted === 'all' ? Object.keys(areas) : [wanted];
if (!names.every((name) => Object.hasOwn(areas, name)))
  end(
    `${wanted === '' ? 'no area is named' : `there is no area ${wanted}`}; the areas are all, ${Object.keys(areas).join(', ')}`,
  );
const share = Number(values.share);
const root = fileURLToPath(new URL('../', import.meta.url));
process.chdir(root);

const lines = [];
for (const name of names) {
  const counted = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
  for (const part of [areas[name]].flat()) {
    const own = await judge(part);
    if (Array.isArray(areas[name])) process.stdout.write(`  ${Object.entries(own).flat().join(' ')}\n`);
    for (const status of Object.keys(counted)) counted[status] += own[status];
  }
  lines.push(`${name.padEnd(10)}${tell(counted)}\n`);
  process.stdout.write(lines.at(-1));
}
if (lines.length > 1) process.stdout.write(`\n${lines.join('')}`);

/** A wrong command is one sentence. */
function end(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/** Runs the mutants of an area and counts them by what became of them. */
async function judge({ mutate, tests, cases = 'none' }) {
  const isLeftOut = (glob) => glob.startsWith('!');
  const [include, exclude] = [tests.filter((glob) => !isLeftOut(glob)), tests.filter(isLeftOut)];
  const place = mkdtempSync(path.join(tmpdir(), 'jd-mutants-'));
  const prints = mkdtempSync(path.join(tmpdir(), 'jd-mutants-prints-'));
  const remove = () => {
    for (const folder of [place, prints]) rmSync(folder, { recursive: true, force: true });
  };
  // Stryker ends the process at a signal.
  process.once('exit', remove);
  // What Stryker starts inherits these.
  process.env.MUTANTS_TESTS = JSON.stringify([include, exclude.map((glob) => glob.slice(1))]);
  process.env.CASES = cases;
  process.env.MUTANTS_PRINTS = prints;
  process.env.MUTANTS_SHARE = values.share;
  process.env.MUTANTS_SEED = values.seed;
  try {
    const files = typeof mutate === 'function' ? mutate(values.seed) : mutate;
    if (files.length === 0) return count([]);
    const mutants = await new Stryker(settings(place, files)).runMutationTest();
    return count(mutants);
  } finally {
    remove();
  }
}

function settings(place, mutate) {
  return {
    mutate,
    testRunner: 'vitest',
    vitest: { configFile: 'bench/mutants/vitest.config.js', related: false },
    plugins: ['@stryker-mutator/vitest-runner', new URL('mutants/plugins.js', import.meta.url).href],
    checkers: share < 1 ? ['sample'] : [],
    // What is evaluated once, when a module is loaded, would need a process for each mutant.
    ignoreStatic: true,
    concurrency: 1,
    // The documents by others, read with every change within reach, take more than Node gives by itself.
    testRunnerNodeArgs: ['--max-old-space-size=8192'],
    tempDirName: place,
    cleanTempDir: 'always',
    ignorePatterns: ['/dist', '/coverage', '/docs/*.png', '/bench/peers'],
    disableTypeChecks: false,
    // Or it would look for the TypeScript that it knows, which isn't the one that is here.
    tsconfigFile: 'none.json',
    reporters: ['survivors', ...(values.debug ? ['progress-append-only'] : [])],
    logLevel: values.debug ? 'info' : 'error',
    fileLogLevel: 'off',
    allowConsoleColors: false,
    // A busy machine is slow; most mutants without end are found by counting.
    dryRunTimeoutMinutes: 30,
    timeoutMS: 40_000,
    timeoutFactor: 2,
  };
}

function count(mutants) {
  const counted = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
  for (const mutant of mutants) {
    if (Object.hasOwn(counted, mutant.status) && isDrawn(mutant, share, values.seed)) counted[mutant.status]++;
  }
  return counted;
}

/** A sample also says how far from it the whole may be, in 19 of 20 samples. */
function tell({ Killed, Timeout, Survived, NoCoverage }) {
  const valid = Killed + Timeout + Survived + NoCoverage;
  const rate = (Killed + Timeout) / valid;
  const spread = share < 1 ? ` ± ${(196 * Math.sqrt((rate * (1 - rate)) / valid)).toFixed(1)}` : '';
  const score = `${(100 * rate).toFixed(1)}${spread} %`;
  return `${score}  ${valid} mutants: ${Killed} killed, ${Timeout} without end, ${Survived} alive, ${NoCoverage} untested`;
}
