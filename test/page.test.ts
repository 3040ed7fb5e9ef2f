/// <reference lib="dom" />
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { composeHandbook } from '../src/handbook/compose.ts';
import type { Handbook } from '../src/handbook/index.ts';
import { chinese } from '../src/languages/zh-CN/index.ts';
import { setHtml } from '../src/renderers/html.ts';
import { makeFolder } from './support/build-pdf.ts';
import { readExamples } from './support/example-files.ts';
import { openBrowser } from './support/open-browser.ts';
import { makeOrganisation } from './support/organisation.ts';
import { sampleBook } from './support/sample-book.ts';
import { englishBook } from './support/sample-english.ts';
import { compileFiles } from './support/workspace.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const asset = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const home = '/work/examples/customer-service/';
const files = Object.entries(readExamples())
  .filter(([file]) => file.startsWith(home) && file.endsWith('.yaml'))
  .map(([file, bytes]) => [file.slice(home.length), bytes] as const);
const example = composeHandbook(compileFiles(Object.fromEntries(files), { language: chinese }), chinese, false);
const books: readonly (readonly [string, Handbook])[] = [
  ['the example', example],
  ['the Chinese book', sampleBook],
  ['the English book with everything in it', englishBook],
];

let browser: Browser;
let close: () => Promise<void>;
const folder = makeFolder();
beforeAll(async () => {
  ({ browser, close } = await openBrowser());
});
afterAll(() => close());

const faults: string[] = [];
afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
});

/** The page as it opens from a disk, in a window of that width; any request but for itself fails the test. */
async function openBook(book: Handbook, width = 1280, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const file = path.join(folder, 'handbook.html');
  writeFileSync(file, setHtml(book, asset));
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setOfflineMode(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => faults.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  expect(asked).toEqual([pathToFileURL(file).href]);
  return page;
}

/** What is listed for words that are typed into the search, where each stands and what it says. */
async function search(page: Page, words: string): Promise<{ where: string; context: string; marked: string[] }[]> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  return page.evaluate(() =>
    [...document.querySelectorAll('#found a')].map((option) => ({
      where: option.querySelector('.where')?.textContent ?? '',
      context: option.querySelector('.context')?.textContent ?? '',
      marked: [...option.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
    })),
  );
}

async function landing(page: Page) {
  await page.keyboard.press('Enter');
  await new Promise((done) => setTimeout(done, 200));
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

describe.each(books)('the markup of %s', (_, book) => {
  it('is valid, by the recommended rules and those of accessibility', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:a11y'],
    });
    const { results } = await validator.validateString(setHtml(book, asset));
    const told = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    );
    expect(told).toEqual([]);
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('has nothing that axe finds, %i pixels wide, %s', async (width, scheme) => {
    const page = await openBook(book, width, scheme);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
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
    expect(found).toEqual([]);
    await page.close();
  });

  it.each([1280, 800, 390])('is no wider than a window of %i pixels', async (width) => {
    const page = await openBook(book, width);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});

describe('the search', () => {
  it('finds Chinese by any part of it, shows it in its context, and lands there', async () => {
    const page = await openBook(example);
    const results = await search(page, '投诉');
    expect(results.length).toBeGreaterThan(5);
    for (const { context, marked } of results) {
      expect(context).toContain('投诉');
      expect(new Set(marked)).toEqual(new Set(['投诉']));
    }
    expect(results.map(({ where }) => where).join('\n')).toMatch(/客-004 物业助理 › 五 岗位职责/);
    const { hash, text, seen, marks } = await landing(page);
    expect(text).toContain('投诉');
    expect([seen, marks > 0]).toEqual([true, true]);
    expect(await page.evaluate((anchor) => document.getElementById(anchor) !== null, hash.slice(1))).toBe(true);
    await page.close();
  });

  it('leads 样板房 to the position whose business it is', async () => {
    const page = await openBook(example);
    const results = await search(page, '样板房');
    const at = results.findIndex(({ where }) => where.startsWith('客-005'));
    expect(at).toBeGreaterThanOrEqual(0);
    for (let step = 0; step <= at; step++) await page.keyboard.press('ArrowDown');
    const { hash, text, seen } = await landing(page);
    expect(hash).toMatch(/^#\w+-showroom-guide-lead$/);
    expect(text).toContain('样板房');
    expect(seen).toBe(true);
    await page.close();
  });

  it('finds an English word in any case, and several words where all are', async () => {
    const page = await openBook(englishBook);
    const results = await search(page, 'LEDGER guest');
    expect(results.length).toBeGreaterThan(0);
    expect(results[0]?.marked.map((word) => word.toLowerCase())).toEqual(expect.arrayContaining(['guest', 'ledger']));
    const { text, seen } = await landing(page);
    expect(text.toLowerCase()).toContain('guest ledger');
    expect(seen).toBe(true);
    await page.close();
  });

  it('is told aloud, says when there is nothing, and is left by Escape', async () => {
    const page = await openBook(example);
    await search(page, 'ｘｙｚ不存在');
    const status = () => page.evaluate(() => document.querySelector('[role="status"]')?.textContent);
    expect(await status()).toBe(chinese.handbook.foundNothing);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('search');
    await search(page, '客-００５');
    expect(await status()).toMatch(/\d/);
    expect(await page.evaluate(() => document.querySelector('#found li')?.textContent)).toContain('客-005');
    await page.close();
  });

  it('is open to readers by their browser’s back button and by the address of a place', async () => {
    const page = await openBook(example);
    await search(page, '解说员');
    const { hash } = await landing(page);
    expect(hash).not.toBe('');
    await page.goBack();
    expect(await page.evaluate(() => location.hash)).toBe('');
    const own = await page.evaluate(() =>
      document.querySelector<HTMLAnchorElement>('article .self')?.getAttribute('href'),
    );
    expect(own).toBe('#position-customer-service-manager');
    await page.close();
  });
});

describe('a book of 1,500 positions in 40 departments', () => {
  const large = composeHandbook(
    compileFiles(makeOrganisation({ positions: 1500, departments: 40 }), { language: chinese }),
    chinese,
    false,
  );

  it('answers each key, folds its contents and opens where one reads', async () => {
    const page = await openBook(large);
    await page.keyboard.press('/');
    await page.keyboard.type('投');
    const took = await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search');
      if (field === null) return Infinity;
      field.value = '投诉';
      const begun = performance.now();
      field.dispatchEvent(new InputEvent('input'));
      return performance.now() - begun;
    });
    expect(took).toBeLessThan(250);
    expect(await page.evaluate(() => document.querySelectorAll('#found li').length)).toBe(40);
    await page.keyboard.press('Escape');
    const openItems = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.contents details > ol > li')].filter(
            (item) => item.querySelector('ol') !== null && !item.classList.contains('folded'),
          ).length,
      );
    expect(await openItems()).toBeLessThanOrEqual(1);
    await page.evaluate(() => {
      location.hash = 'position-d7-p3';
    });
    await page.waitForFunction(
      () => document.querySelector('.contents [aria-current]')?.getAttribute('href') === '#position-d7-p3',
    );
    const current = await page.evaluate(() => {
      const link = document.querySelector('.contents [aria-current]');
      const box = link?.getBoundingClientRect();
      return { visible: box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight };
    });
    expect(current.visible).toBe(true);
    await page.close();
  });
});

describe('the search, whatever is on the page and typed into it', () => {
  const line = 'a b. <img src=x onerror="document.title=1"> $& \\1 [ ( * ? 甲乙 ﬁ İ 𠮷 ';
  const blocks = [
    { kind: 'paragraph' as const, inlines: [{ kind: 'text' as const, text: line }] },
    { kind: 'paragraph' as const, inlines: [{ kind: 'text' as const, text: line.repeat(5000) }] },
    { kind: 'listing' as const, lines: Array.from({ length: 10_000 }, () => line) },
  ];
  const book: Handbook = { ...example, preface: [{ anchor: 'chapter-1', title: 'Words', blocks, headings: [] }] };

  it('finds signs as they are, in time, and makes no markup of them', async () => {
    const page = await openBook(book);
    const type = (text: string) =>
      page.evaluate((words) => {
        const field = document.querySelector<HTMLInputElement>('#search');
        if (field === null) throw new Error('there is no field');
        const begun = performance.now();
        field.focus();
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const shown = [...document.querySelectorAll('#found mark')].map((mark) => mark.textContent);
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        return { shown, milliseconds: performance.now() - begun };
      }, text);
    for (const sign of [
      'a',
      '[',
      '(',
      '*',
      '?',
      '$&',
      '\\1',
      '.',
      '<img',
      'onerror="document.title=1">',
      '𠮷',
      'fi',
      'i',
    ]) {
      const { shown, milliseconds } = await type(sign);
      expect(shown.length, sign).toBeGreaterThan(0);
      expect(milliseconds, sign).toBeLessThan(3000);
    }
    for (const odd of ['\ud842', '\udfb7', 'x'.repeat(10_000), 'a '.repeat(5000), '\0', '\u202e', '__proto__', '{n}']) {
      expect((await type(odd)).milliseconds, odd.slice(0, 20)).toBeLessThan(3000);
    }
    expect(await page.evaluate(() => [document.querySelectorAll('#found img').length, document.title])).toEqual([
      0,
      book.title,
    ]);
    await page.close();
  });
});

describe('the policy of the page', () => {
  it('lets no script but its own run, and nothing be loaded, whatever gets onto the page', async () => {
    const page = await openBook(example);
    await page.evaluate(() => {
      const ran = 'document.body.dataset.ran = "yes"';
      const put = (html: string): void => document.body.insertAdjacentHTML('beforeend', html);
      put(`<img src="data:," onerror='${ran}'><svg onload='${ran}'></svg><a id="evil" href='javascript:${ran}'>x</a>`);
      put(
        '<img src="http://127.0.0.1:9/a"><link rel="stylesheet" href="http://127.0.0.1:9/b"><style>@import "http://127.0.0.1:9/c"</style>',
      );
      put(
        `<iframe srcdoc="<script>parent.${ran.replaceAll('"', "'")}</script>"></iframe><object data="http://127.0.0.1:9/d"></object>`,
      );
      put('<form action="http://127.0.0.1:9/e"><button id="send"></button></form><base href="http://127.0.0.1:9/">');
      const script = document.createElement('script');
      script.textContent = ran;
      document.body.append(script);
      document.querySelector<HTMLElement>('#evil')?.click();
      document.querySelector<HTMLElement>('#send')?.click();
      for (const attempt of [
        () => fetch('http://127.0.0.1:9/f'),
        () => navigator.sendBeacon('http://127.0.0.1:9/g'),
        () => new WebSocket('ws://127.0.0.1:9/h'),
      ]) {
        try {
          Promise.resolve(attempt()).catch(() => undefined);
        } catch {
          // Refused, as it should be.
        }
      }
      setTimeout(ran, 0);
    });
    await new Promise((done) => setTimeout(done, 500));
    expect(await page.evaluate(() => document.body.dataset['ran'])).toBeUndefined();
    const told = faults.splice(0);
    for (const name of 'abcdefgh') {
      expect(
        told.filter((fault) => fault.includes(`127.0.0.1:9/${name}`) && /Content Security Policy/.test(fault)),
        name,
      ).not.toEqual([]);
    }
    expect(told.filter((fault) => !/Content Security Policy|Refused to connect/.test(fault))).toEqual([]);
    await page.close();
  });
});
