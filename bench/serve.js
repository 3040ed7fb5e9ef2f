// From a save to the page: the processor time that `jd serve` takes, and the time on the clock until its news of the new
// page, and until a tab at the form has painted it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { openNodeHost } from '../dist/main.cjs';
import { copyBrowser } from './native.js';
import { readTime } from './processor.js';
import { summarise, writeTable } from './table.js';
import { writeWorkspace } from './workspace.js';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '8,100,1000' }, saves: { type: 'string', default: '20' } },
});
const bin = fileURLToPath(new URL('../bin/jd.js', import.meta.url));

/** The browser that jd finds; unlike the one that prints, it reaches this machine's own address. */
async function openBrowser(folder) {
  const printer = openNodeHost(new URL('../', import.meta.url)).openPrinter({});
  await printer.print('<!doctype html><title>empty</title>');
  const { program, move } = copyBrowser(folder);
  await printer.close();
  const { env } = move(mkdtempSync(path.join(folder, 'profile-')));
  return launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'], env, headless: 'shell' });
}

/** Waits for a text in the form that is saved, as it is painted, though the page may be loaded again. */
async function waitFor(tab, text) {
  for (;;) {
    try {
      const find = (wanted) => document.getElementById('position-d01-001')?.textContent.includes(wanted);
      await tab.waitForFunction(find, { polling: 'raf' }, text);
      return;
    } catch (error) {
      if (!/context was destroyed|detached|navigation/i.test(String(error))) throw error;
    }
  }
}

const kinds = {
  'a sentence': (text, nth) => text.replace(/^(summary:\n {2}- ).*$/m, `$1第${nth}次改进工作。`),
  'a title': (text, nth) => text.replace(/^title: .*$/m, `title: 主任${nth}`),
};
const shown = { 'a sentence': (nth) => `第${nth}次改进工作。`, 'a title': (nth) => `主任${nth}` };

/** The states that the server sends, one after the other. */
async function* follow(address) {
  const { body } = await fetch(`${address}events`);
  let text = '';
  for await (const part of body.pipeThrough(new TextDecoderStream())) {
    text += part;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
      text = text.slice(end + 2);
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

async function measure(count, browser) {
  const folder = mkdtempSync(path.join(tmpdir(), 'jd-serve-'));
  writeWorkspace(folder, count);
  const file = path.join(folder, 'positions', 'd01-001.yaml');
  const text = readFileSync(file, 'utf8');
  const child = spawn(process.execPath, [bin, 'serve', folder], { stdio: ['ignore', 'pipe', 'ignore'] });
  const tab = await browser.newPage();
  try {
    const address = await new Promise((resolve) => {
      child.stdout.once('data', (line) => resolve(String(line).trim()));
    });
    const states = follow(address);
    let { page } = (await states.next()).value;
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.goto(`${address}#position-d01-001`, { timeout: 0 });
    await tab.waitForSelector('html[data-followed]', { timeout: 0 });
    const rows = [];
    for (const [kind, change] of Object.entries(kinds)) {
      const [news, painted, processor] = [[], [], []];
      // The first few saves find the program cold.
      for (let save = -5; save < Number(values.saves); save++) {
        const before = readTime(child.pid);
        const begun = performance.now();
        const seen = waitFor(tab, shown[kind](save + 10)).then(() => performance.now() - begun);
        writeFileSync(file, change(text, save + 10));
        for (const last = page; page === last; ) ({ page } = (await states.next()).value);
        const told = performance.now() - begun;
        const spent = readTime(child.pid) - before;
        const there = await seen;
        if (save < 0) continue;
        news.push(told);
        painted.push(there);
        processor.push(spent);
      }
      rows.push([String(count), kind, write(processor), write(news), write(painted)]);
    }
    return rows;
  } finally {
    await tab.close();
    child.kill('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  }
}

const write = (numbers) => {
  const { median, least, most } = summarise(numbers);
  return `${Math.round(median)} ms (${Math.round(least)}-${Math.round(most)})`;
};
const folder = mkdtempSync(path.join(tmpdir(), 'jd-serve-browser-'));
const browser = await openBrowser(folder);
try {
  const rows = [['positions', 'what is saved', 'processor', 'news (clock)', 'painted (clock)']];
  for (const size of values.sizes.split(',').map(Number)) rows.push(...(await measure(size, browser)));
  process.stdout.write(`${writeTable(rows)}\n`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
