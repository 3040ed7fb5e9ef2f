// Processor time of the whole build against one print of Chromium's own of the same HTML, with tags and outline, the
// same program, switches and fonts; then of each stage. `node bench/pdf-time.js [--sizes 8,100,300] [--rounds 5]`
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { main, openNodeHost } from '../dist/main.cjs';
import { copyBrowser, printNatively } from './native.js';
import { readProcessor, total, watchProcessor } from './processor.js';
import { summarise, writeMegabytes, writeSeconds, writeTable } from './table.js';
import { writeWorkspace } from './workspace.js';

/** The largest ratio of the whole build to the one print, by the number of positions. */
const goals = { 8: 1.2, 100: 1.6 };

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, sizes: { type: 'string', default: '8,100,300' } },
});
if (process.platform !== 'linux') throw new Error('this bench reads /proc, so it runs on Linux only');
process.env.JD_TIME_LIMIT ??= '1800';
const root = new URL('../', import.meta.url);
const folder = mkdtempSync(path.join(tmpdir(), 'jd-bench-'));
const host = openNodeHost(root);
try {
  for (const count of values.sizes.split(',').map(Number)) await measure(count);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function measure(count) {
  const workspace = path.join(folder, `${count}`);
  writeWorkspace(workspace, count);
  const first = await runStages(workspace);
  const [html, pdf] = ['book.html', 'book.pdf'].map((name) => path.join(folder, name));
  writeFileSync(html, first.html);
  const times = { build: [], native: [] };
  const stages = new Map();
  for (let round = 0; round < Number(values.rounds); round++) {
    const turns = [
      async () => times.build.push(await watch(() => runBuild(workspace))),
      async () => times.native.push(await watch(() => printNatively(first.browser, { html, pdf }, folder))),
    ];
    // Each goes first in every other round, since the second finds warm caches.
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
    for (const { name, node, browser } of (await runStages(workspace)).stages) {
      const stage = stages.get(name) ?? { node: [], browser: [] };
      stages.set(name, { node: [...stage.node, node], browser: [...stage.browser, browser] });
    }
  }
  const ratio = summarise(times.build).median / summarise(times.native).median;
  const judged =
    goals[count] === undefined ? '' : `, goal ${goals[count]}: ${ratio <= goals[count] ? 'met' : 'missed'}`;
  const rows = [...stages].map(([name, { node, browser }]) => [name, writeSeconds(node), writeSeconds(browser)]);
  process.stdout.write(
    `${count} positions, ${writeMegabytes(first.html.length)} of HTML; processor time, medians (least-most)\n` +
      `build ${writeSeconds(times.build)}, one print ${writeSeconds(times.native)}, ratio ${ratio.toFixed(2)}${judged}; ` +
      `peak of node ${writeMegabytes(process.resourceUsage().maxRSS * 1024)}\n` +
      `${writeTable([['stage', 'node', 'browser'], ...rows])}\n\n`,
  );
}

async function watch(work) {
  const stop = watchProcessor();
  await work();
  return stop();
}

/** In a process of its own, as people do. */
async function runBuild(workspace) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('bin/jd.js', root)), ...listWords(workspace)], {
    stdio: 'ignore',
  });
  const exitCode = await new Promise((resolve) => child.once('close', resolve));
  if (exitCode !== 0) throw new Error(`the build ended with ${exitCode}`);
}

/** Builds in this process, and says what each stage took: those that jd asks its host for, and what is between them. */
async function runStages(workspace) {
  const stages = [];
  let last = { node: process.cpuUsage(), browser: 0 };
  let html = '';
  let browser;
  const mark = (name) => {
    const { user, system } = process.cpuUsage(last.node);
    const below = total(readProcessor().values());
    stages.push({ name, node: (user + system) / 1000, browser: below - last.browser });
    last = { node: process.cpuUsage(), browser: below };
  };
  const during = async (before, name, work) => {
    mark(before);
    const result = await work();
    mark(name);
    return result;
  };
  let prints = 0;
  const openPrinter = (options) => {
    const printer = host.openPrinter(options);
    const print = (page, purpose = 'keep') => {
      html = page;
      prints++;
      const before = prints === 1 ? 'embedding' : `reading ${prints - 1} and composing ${prints}`;
      return during(before, `print ${prints} (${purpose})`, () => printer.print(page, purpose));
    };
    const close = () => {
      mark(`reading ${prints}, verifying, finishing`);
      browser ??= copyBrowser(folder);
      return printer.close();
    };
    return { ...printer, print, close };
  };
  const typeset = (...words) => during('checking and composing 1', 'fonts', () => host.typeset(...words));
  const silent = { isTerminal: false, colour: 0, columns: 100, write() {} };
  const exitCode = await main(listWords(workspace), { ...host, stdout: silent, stderr: silent, typeset, openPrinter });
  if (exitCode !== 0) throw new Error(`the build ended with ${exitCode}`);
  return { stages, html, browser };
}

function listWords(workspace) {
  return ['build', workspace, '--format', 'pdf', '--out', path.join(workspace, 'dist'), '--lang', 'en'];
}
