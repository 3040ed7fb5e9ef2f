/// <reference lib="dom" />

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { composeHandbook } from '../../src/handbook/compose.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { english } from '../../src/languages/en/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { asset } from './asset.ts';
import { makeFolder } from './build-pdf.ts';
import { readExamples } from './example-files.ts';
import { keepBrowser } from './keep-browser.ts';
import { neutralWorkspace } from './neutral-workspace.ts';
import { openBrowser } from './open-browser.ts';
import { compileFiles } from './workspace.ts';

function composeExample(name: string, language: Language): Handbook {
  const home = `/work/examples/${name}/`;
  const files = Object.entries(readExamples())
    .filter(([file]) => file.startsWith(home) && /\.yaml$|\/chapters\//.test(file))
    .map(([file, bytes]) => [file.slice(home.length), bytes] as const);
  return composeHandbook(compileFiles(Object.fromEntries(files), { language }), language, false);
}
export const example = composeExample('customer-service', chinese);
export const warehouse = composeExample('warehouse-operations', english);
export const faulty = composeHandbook(compileFiles(neutralWorkspace('en'), { language: english }), english, true);

/** What went wrong on the pages of a test; it fails unless the test takes them. */
export const faults: string[] = [];

let kept: Promise<Browser> | undefined;

/** One browser shows the pages of all test files of a worker, with which it ends. */
function openKept(): Promise<Browser> {
  kept ??= keepBrowser(openBrowser, (opened) => opened);
  return kept;
}

interface Opening {
  /** The place in the address. */
  readonly place?: string;
  /** Whether whoever reads has a mouse; the browser of a test has none. */
  readonly mouse?: boolean;
  /** Runs in the page before its own script. */
  readonly prepare?: () => void;
}

/** What each book is as HTML: most are opened many times. */
const texts = new WeakMap<Handbook, string>();

/** The page as it opens from a disk, in a window of that width; any request but for itself fails the test. */
export async function openBook(
  book: Handbook,
  width = 1280,
  scheme: 'light' | 'dark' = 'light',
  { place, mouse = false, prepare }: Opening = {},
): Promise<Page> {
  const file = path.join(makeFolder(), 'handbook.html');
  const text = texts.get(book) ?? setHtml(book, asset).text;
  texts.set(book, text);
  writeFileSync(file, text);
  const page = await (await openKept()).newPage();
  onTestFinished(() => expect(faults.splice(0)).toEqual([]));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setOfflineMode(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => faults.push(message.text()));
  if (mouse)
    await page.evaluateOnNewDocument(() => {
      const match = window.matchMedia.bind(window);
      window.matchMedia = (query) => match(query === '(hover: hover)' ? 'all' : query);
    });
  if (prepare !== undefined) await page.evaluateOnNewDocument(prepare);
  await page.goto(`${pathToFileURL(file).href}${place === undefined ? '' : `#${place}`}`);
  expect(asked.map((address) => address.replace(/#.*/, ''))).toEqual([pathToFileURL(file).href]);
  return page;
}

/** What axe finds. */
export async function listViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run(): Promise<{
            violations: readonly {
              id: string;
              impact: string;
              nodes: readonly { html: string; failureSummary: string }[];
            }[];
          }>;
        };
      }
    ).axe.run();
    return violations.map(
      ({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
    );
  });
}

/** What observers have to tell comes with the next frame, and what follows from it with the one after that. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  });
}

/** Milliseconds that a page computes for some work: unlike the clock, nothing else on the machine adds to them. */
export async function pageTimeOf(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const time = metrics.find(({ name }) => name === 'ThreadTime');
    if (time === undefined) throw new Error('this browser counts no time of its threads');
    return time.value * 1000;
  };
  const begun = await read();
  await work();
  const ended = await read();
  await session.detach();
  return ended - begun;
}

/** A page is read for the search a little at a time. */
export async function untilRead(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#found')?.hasAttribute('aria-busy') === false);
}

/** What is listed for words that are typed into the search, where each stands and what it says. */
export async function search(
  page: Page,
  words: string,
): Promise<{ where: string; context: string; marked: string[] }[]> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await untilRead(page);
  return page.evaluate(() =>
    [...document.querySelectorAll('#found a')].map((option) => ({
      where: option.querySelector('.where')?.textContent ?? '',
      context: option.querySelector('.context')?.textContent ?? '',
      marked: [...option.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
    })),
  );
}

/** Where Enter leads from the search. */
export async function landing(page: Page) {
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id !== 'search');
  await settle(page);
  return page.evaluate(() => {
    const active = document.activeElement;
    const { top, bottom } = active?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return {
      hash: decodeURIComponent(location.hash),
      text: active?.textContent ?? '',
      seen: top >= 0 && bottom <= innerHeight,
      marks: CSS.highlights.get('found')?.size ?? 0,
    };
  });
}
