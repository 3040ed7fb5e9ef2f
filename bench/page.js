// Measures the page of a large book in Chromium: what it takes to build, to open and to search for the first time.
// `node bench/page.js [--rounds 3] [--sizes 100,1000,5000]`. Times are of the processor, in ms, but for the clock's own; medians. Linux only.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { openNodeHost } from '../dist/main.cjs';
import { copyBrowser } from './native.js';
import { summarise, writeMegabytes, writeTable } from './table.js';
import { writeWorkspace } from './workspace.js';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, sizes: { type: 'string', default: '100,1000,5000' } },
});
const root = new URL('../', import.meta.url);
const jd = fileURLToPath(new URL('bin/jd.js', root));
const folder = mkdtempSync(path.join(tmpdir(), 'jd-page-'));
const median = (numbers) => summarise(numbers).median;
const round = (number) => String(Math.round(number));
let browser;
try {
  browser = await openBrowser();
  const rows = [
    [
      'positions',
      'build',
      'bare reads',
      'peak',
      'file',
      'opening',
      'layout',
      'script',
      'loaded (clock)',
      'painted (clock)',
      'first answer',
      'whole answer',
    ],
  ];
  for (const count of values.sizes.split(',').map(Number)) rows.push(await measure(count));
  process.stdout.write(`${writeTable(rows)}\n`);
} finally {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function measure(count) {
  const workspace = path.join(folder, `${count}`);
  writeWorkspace(workspace, count);
  const out = path.join(workspace, 'dist');
  const file = path.join(out, 'handbook.html');
  const words = [jd, 'build', workspace, '--format', 'html', '--out', out];
  const read = `for (const file of ${JSON.stringify(listFiles(workspace))}) require('fs').readFileSync(file, 'utf8')`;
  // The first build cuts the fonts, which are kept.
  run(words);
  const rounds = Array.from({ length: Number(values.rounds) }, () => ({ built: run(words), bare: run(['-e', read]) }));
  const opened = [];
  for (let round = 0; round < Number(values.rounds); round++) opened.push(await openPage(file));
  const of = (name) => median(opened.map((each) => each[name]));
  const built = median(rounds.map((each) => each.built.time));
  return [
    String(count),
    round(built),
    (built / median(rounds.map(({ bare }) => bare.time))).toFixed(1),
    writeMegabytes(Math.max(...rounds.map((each) => each.built.peak))),
    writeMegabytes(statSync(file).size),
    ...['thread', 'layout', 'script', 'loaded', 'painted', 'first', 'whole'].map((name) => round(of(name))),
  ];
}

function listFiles(workspace) {
  const positions = path.join(workspace, 'positions');
  return readdirSync(positions).map((name) => path.join(positions, name));
}

/** The processor time of a program of Node, in ms, and its peak of memory in bytes. */
function run(words) {
  const report = `process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();require('fs').writeSync(2,'\\n@'+JSON.stringify([u+s,m]))})`;
  const watch = `data:text/javascript,${encodeURIComponent(`import{createRequire}from'node:module';const require=createRequire('/');${report}`)}`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', watch, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [time, peak] = JSON.parse(stderr.slice(stderr.lastIndexOf('@') + 1));
  return { time: time / 1000, peak: peak * 1024 };
}

/** The browser that jd finds, with its switches, but with scripts. */
async function openBrowser() {
  const printer = openNodeHost(root).openPrinter({});
  await printer.print('<!doctype html><title>empty</title>');
  const copy = copyBrowser(folder);
  await printer.close();
  const { words, env } = copy.move(mkdtempSync(path.join(folder, 'profile-')));
  return launch({ executablePath: copy.program, args: words, env, pipe: true, headless: 'shell', timeout: 120_000 });
}

async function openPage(file) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const look = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  const before = await look();
  await page.goto(pathToFileURL(file).href, { timeout: 0 });
  const clock = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const [{ domContentLoadedEventEnd: loaded }] = performance.getEntriesByType('navigation');
    return { loaded, painted: performance.getEntriesByType('paint')[0]?.startTime ?? Number.NaN };
  });
  const after = await look();
  const answers = await page.evaluate(async () => {
    const [field, list] = [document.querySelector('#search'), document.querySelector('#found')];
    const begun = performance.now();
    field.focus();
    field.value = '投诉';
    field.dispatchEvent(new InputEvent('input'));
    const first = performance.now() - begun;
    while (list.hasAttribute('aria-busy')) await new Promise((done) => requestAnimationFrame(done));
    return { first, whole: performance.now() - begun };
  });
  await page.close();
  const spent = (name) => after[name] - (before[name] ?? 0);
  return {
    thread: spent('ThreadTime'),
    layout: spent('LayoutDuration'),
    script: spent('ScriptDuration'),
    ...clock,
    ...answers,
  };
}
