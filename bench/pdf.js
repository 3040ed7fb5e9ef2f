// Measures printing: one pass of jd's printer and Chromium's own print of the same HTML, with the same program, switches
// and fonts, alternately; then the whole build. `node bench/pdf.js [--rounds 5] [--sizes 8,100,1000] [--browser PROGRAM]`
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { main, openNodeHost } from '../dist/main.cjs';
import { watchMemory } from './memory.js';
import { copyBrowser, printNatively } from './native.js';
import { summarise, writeMegabytes, writeSeconds, writeTable } from './table.js';
import { writeWorkspace } from './workspace.js';

/** The largest ratio of one pass to Chromium's own print, by the number of positions. */
const goals = { 8: 1.1, 100: 1.05, 1000: 0.95 };

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    sizes: { type: 'string', default: '8,100,1000' },
    browser: { type: 'string' },
  },
});
const choice = values.browser === undefined ? {} : { browser: values.browser };
if (process.platform !== 'linux') throw new Error('this bench reads /proc, so it runs on Linux only');
const root = new URL('../', import.meta.url);
const folder = mkdtempSync(path.join(tmpdir(), 'jd-bench-'));
// A large book on a busy machine may take longer than jd would wait.
process.env.JD_TIME_LIMIT ??= '1800';
const host = openNodeHost(root);
quietNotes();
try {
  await measureAll();
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function measureAll() {
  const passes = [['positions', 'HTML', "jd's pass", "Chromium's own", 'ratio', 'goal', 'without launch']];
  const builds = [['positions', 'build', 'fonts not cached', 'PDF', 'peak of node', 'peak of the browser']];
  for (const count of values.sizes.split(',').map(Number)) {
    const rounds = Number(values.rounds ?? (count >= 1000 ? 3 : 5));
    const workspace = path.join(folder, `${count}`);
    writeWorkspace(workspace, count);
    process.stderr.write(`${count} positions, ${rounds} rounds …\n`);
    passes.push(await measurePass(count, workspace, rounds));
    builds.push(await measureBuild(count, workspace, rounds));
  }
  process.stdout.write(`one pass: launch, print, close; medians (least-most)\n${writeTable(passes)}\n\n`);
  process.stdout.write(`the whole of jd build --format pdf; the browser's memory is the sum of its processes\n`);
  process.stdout.write(`${writeTable(builds)}\n`);
}

async function measurePass(count, workspace, rounds) {
  const html = await takeHtml(workspace);
  const [file, empty, pdf] = ['book.html', 'empty.html', 'book.pdf'].map((name) => path.join(folder, name));
  writeFileSync(file, html);
  writeFileSync(empty, '<!doctype html><title>empty</title>');
  const warm = host.openPrinter(choice);
  const times = { jd: [], native: [], warm: [] };
  try {
    await warm.print(html);
    const browser = copyBrowser(folder);
    const printsAlone = (await printNatively(browser, { html: empty, pdf, limit: 30_000 }, folder)) !== undefined;
    if (!printsAlone) process.stderr.write('this Chromium was built without a print of its own; name another\n');
    for (let round = 0; round < rounds; round++) {
      const turns = [
        async () => times.jd.push(await time(() => printOnce(html))),
        async () => printsAlone && times.native.push(await printNatively(browser, { html: file, pdf }, folder)),
      ];
      // Each goes first in every other round, since the second finds warm caches.
      for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
      times.warm.push(await time(() => warm.print(html)));
    }
  } finally {
    await warm.close();
  }
  const ratio = times.native.length === 0 ? undefined : summarise(times.jd).median / summarise(times.native).median;
  return [
    String(count),
    writeMegabytes(Buffer.byteLength(html)),
    writeSeconds(times.jd),
    ratio === undefined ? '-' : writeSeconds(times.native),
    ratio?.toFixed(2) ?? '-',
    judge(ratio, goals[count]),
    writeSeconds(times.warm),
  ];
}

function judge(ratio, goal) {
  if (ratio === undefined || goal === undefined) return '-';
  return `≤ ${goal}, ${ratio <= goal ? 'met' : 'missed'}`;
}

/** The HTML of jd's last pass over the workspace. */
async function takeHtml(workspace) {
  let html;
  const silent = { isTerminal: false, colour: 0, columns: 100, write() {} };
  const said = [];
  const heard = { ...silent, write: (text) => said.push(text) };
  const openPrinter = (options) => {
    const printer = host.openPrinter(options);
    const print = (page) => {
      html = page;
      return printer.print(page);
    };
    return { ...printer, print };
  };
  const exitCode = await main(listWords(workspace), { ...host, stdout: silent, stderr: heard, openPrinter });
  if (exitCode !== 0) throw new Error(`the build ended with ${exitCode}: ${said.join('')}`);
  return html;
}

async function printOnce(html) {
  const printer = host.openPrinter(choice);
  try {
    await printer.print(html);
  } finally {
    await printer.close();
  }
}

async function measureBuild(count, workspace, rounds) {
  const cache = path.join(folder, 'cache');
  const env = { ...process.env, XDG_CACHE_HOME: cache };
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  await runBuild(workspace, env);
  const times = { cached: [], uncached: [] };
  for (let round = 0; round < rounds; round++) {
    times.cached.push(await time(() => runBuild(workspace, env)));
    rmSync(path.join(cache, 'jd', 'fonts'), { recursive: true });
    times.uncached.push(await time(() => runBuild(workspace, env)));
  }
  const peaks = await runBuild(workspace, env, watchMemory);
  return [
    String(count),
    writeSeconds(times.cached),
    writeSeconds(times.uncached),
    writeMegabytes(statSync(path.join(workspace, 'dist', 'handbook.pdf')).size),
    writeMegabytes(peaks.node),
    writeMegabytes(peaks.browser),
  ];
}

/** Runs it in a process of its own, as people do, and returns what `watch` measured. */
async function runBuild(workspace, env, watch = () => () => undefined) {
  const words = [fileURLToPath(new URL('bin/jd.js', root)), ...listWords(workspace)];
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const stop = watch(child.pid);
  const exitCode = await new Promise((resolve) => child.once('close', resolve));
  const seen = stop();
  if (exitCode !== 0) throw new Error(`the build ended with ${exitCode}: ${said}`);
  return seen;
}

function listWords(workspace) {
  const browser = values.browser === undefined ? [] : ['--browser', values.browser];
  return ['build', workspace, '--format', 'pdf', '--out', path.join(workspace, 'dist'), '--lang', 'en', ...browser];
}

async function time(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Each printer notes that root has no sandbox; one note is enough. */
function quietNotes() {
  const write = process.stderr.write.bind(process.stderr);
  const said = new Set();
  process.stderr.write = (text, ...rest) => {
    if (String(text).startsWith('jd: ') && said.has(text)) return true;
    said.add(text);
    return write(text, ...rest);
  };
}
