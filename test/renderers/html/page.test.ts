/// <reference lib="dom" />
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { composeHandbook } from '../../../src/handbook/compose.ts';
import { takeForms } from '../../../src/handbook/excerpt.ts';
import type { Handbook } from '../../../src/handbook/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import type { Language } from '../../../src/languages/language.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { setHtml } from '../../../src/renderers/html.ts';
import { makeFolder } from '../../support/build-pdf.ts';
import { readExamples } from '../../support/example-files.ts';
import { neutralWorkspace } from '../../support/neutral-workspace.ts';
import { openBrowser } from '../../support/open-browser.ts';
import { makeOrganisation } from '../../support/organisation.ts';
import { sampleBook } from '../../support/sample-book.ts';
import { englishBook } from '../../support/sample-english.ts';
import { compileFiles, writePosition } from '../../support/workspace.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const asset = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
function composeExample(name: string, language: Language): Handbook {
  const home = `/work/examples/${name}/`;
  const files = Object.entries(readExamples())
    .filter(([file]) => file.startsWith(home) && /\.yaml$|\/chapters\//.test(file))
    .map(([file, bytes]) => [file.slice(home.length), bytes] as const);
  return composeHandbook(compileFiles(Object.fromEntries(files), { language }), language, false);
}
const example = composeExample('customer-service', chinese);
const warehouse = composeExample('warehouse-operations', english);
const faulty = composeHandbook(compileFiles(neutralWorkspace('en'), { language: english }), english, true);
const books: readonly (readonly [string, Handbook])[] = [
  ['the example', example],
  ['the English example', warehouse],
  ['two forms by themselves', takeForms(warehouse, new Set(['load-planner', 'order-selector']))],
  ['a draft with every fault', faulty],
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

interface Opening {
  /** The place in the address. */
  readonly place?: string;
  /** Whether whoever reads has a mouse; the browser of a test has none. */
  readonly mouse?: boolean;
}

/** The page as it opens from a disk, in a window of that width; any request but for itself fails the test. */
async function openBook(
  book: Handbook,
  width = 1280,
  scheme: 'light' | 'dark' = 'light',
  { place, mouse = false }: Opening = {},
): Promise<Page> {
  const file = path.join(folder, 'handbook.html');
  writeFileSync(file, setHtml(book, asset).text);
  const page = await browser.newPage();
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
  await page.goto(`${pathToFileURL(file).href}${place === undefined ? '' : `#${place}`}`);
  expect(asked.map((address) => address.replace(/#.*/, ''))).toEqual([pathToFileURL(file).href]);
  return page;
}

/** What axe finds. */
async function listViolations(page: Page): Promise<string[]> {
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

/** What observers have to tell comes after a picture or two. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 80))));
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
    const { results } = await validator.validateString(setHtml(book, asset).text);
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
    expect(await listViolations(page)).toEqual([]);
    await page.close();
  });

  it.each([1280, 800, 390])('is no wider than a window of %i pixels', async (width) => {
    const page = await openBook(book, width);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});

describe('paper', () => {
  it('has nothing on it that only a screen can use', async () => {
    const page = await openBook(englishBook);
    const shown = () =>
      page.evaluate(() =>
        ['.search', '.self', '.to-sheet'].map((name) => {
          const element = document.querySelector(name);
          return element !== null && element.getClientRects().length > 0;
        }),
      );
    expect(await shown()).toEqual([true, true, true]);
    await page.emulateMediaType('print');
    expect(await shown()).toEqual([false, false, false]);
    await page.close();
  });
});

describe('the way back', () => {
  it('stands at the edge of the page, beneath forms and procedures alike', async () => {
    const page = await openBook(example, 800);
    const gaps = await page.evaluate(() => {
      const edge = document.querySelector('main')?.getBoundingClientRect().right ?? 0;
      return [...document.querySelectorAll('.back a')].map((each) =>
        Math.round(edge - each.getBoundingClientRect().right),
      );
    });
    expect(gaps).toHaveLength(12);
    expect(new Set(gaps)).toEqual(new Set([0]));
    await page.close();
  });
});

describe('a sheet to sign', () => {
  it('leaves room for a name and a date, however long the title of the superior is', async () => {
    const files = {
      'jd.config.yaml': 'handbook: { acknowledgement: true }\n',
      'positions/head.yaml': writePosition(
        `title: ${'Director of Distribution '.repeat(4)}\ndepartment: A\nreportsTo: null`,
      ),
      'positions/a.yaml': writePosition('title: A\ndepartment: A\nreportsTo: head'),
    };
    const page = await openBook(composeHandbook(compileFiles(files, { language: chinese }), chinese, false), 800);
    const shares = await page.evaluate(() => {
      const table = document.querySelector('#acknowledgement-a table') as Element;
      const whole = table.getBoundingClientRect().width;
      return [...table.querySelectorAll('thead th')].map((each) => each.getBoundingClientRect().width / whole);
    });
    expect(shares).toHaveLength(4);
    for (const share of shares.slice(1)) expect(share).toBeGreaterThan(0.17);
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

  it('shows of a table the cell that has the words, and of a field its label too', async () => {
    const page = await openBook(example);
    const duties = (await search(page, '投诉')).filter(({ where }) => where.includes('岗位职责'));
    expect(duties.map(({ context }) => context)).toEqual(['及时、连续地处理业主投诉，保证处理水平']);
    await page.keyboard.press('Escape');
    expect((await search(page, '耐性')).map(({ context }) => context)).toContain(
      '能力要求 良好的工作责任心 有耐性 良好的沟通与应变能力',
    );
    await page.keyboard.press('Escape');
    expect((await search(page, '投诉 熟悉')).map(({ context }) => context)).toContain(
      '熟悉本岗位的业务知识 · 及时、连续地处理业主投诉，保证处理水平',
    );
    await page.close();
  });

  it('files the line of related procedures under the form, and not under its last part', async () => {
    const page = await openBook(example);
    const related = (await search(page, '相关规程')).map(({ where }) => where);
    expect(related).toContain('客服部 › 客-004 物业助理');
    expect(related.filter((where) => /岗位职责|修订/.test(where))).toEqual([]);
    await page.close();
  });

  it('finds and marks words that stand partly in bold, with their accents, and above a list of their own', async () => {
    const files = {
      'positions/a.yaml': writePosition('title: 甲\ndepartment: 乙\nreportsTo: null').replace(
        'Does the work.',
        '受理业主的投**诉**，并到 Cafe\u0301 登记',
      ),
      'chapters/a.md': '---\ntitle: 章\n---\n- 外层\n  - 内层\n',
    };
    const page = await openBook(composeHandbook(compileFiles(files, { language: chinese }), chinese, false));
    for (const [words, mark] of [
      ['投诉', '投诉'],
      ['ＣＡＦÉ', 'Cafe\u0301'],
      ['外层', '外层'],
    ] as const) {
      expect((await search(page, words)).map(({ marked }) => marked)).toEqual([[mark]]);
      await landing(page);
      const found = await page.evaluate(() =>
        [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
      );
      expect(found).toEqual([mark]);
    }
    await page.close();
  });

  it('cuts no word of its context, nor a sign that takes two units', async () => {
    const files = {
      'positions/a.yaml': writePosition('title: A\ndepartment: B\nreportsTo: null')
        .replace('Does the work.', `${'Understands correspondence '.repeat(4)}needle ${'thoroughly '.repeat(9)}`)
        .replace('does it', `${'𠮷'.repeat(30)}针${'x𠮷'.repeat(30)}`),
    };
    const page = await openBook(composeHandbook(compileFiles(files, { language: chinese }), chinese, false));
    const [english] = await search(page, 'needle');
    expect(english?.context).toMatch(/^…correspondence needle thoroughly (?:thoroughly )*thoroughly…$/);
    await page.keyboard.press('Escape');
    const [han] = await search(page, '针');
    expect(han?.context).toMatch(/^…𠮷+针[x𠮷]+…$/u);
    await page.close();
  });

  it('tells of its key where there are keys to press', async () => {
    for (const mouse of [true, false]) {
      const page = await openBook(example, 390, 'light', { mouse });
      const hint = await page.evaluate(() => document.querySelector<HTMLInputElement>('#search')?.placeholder);
      expect(hint).toBe(mouse ? chinese.handbook.searchHint : chinese.handbook.search);
      await page.close();
    }
  });

  it('waits until a word is composed, and leaves the keys of composing alone', async () => {
    const page = await openBook(example);
    const states = await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search') as HTMLInputElement;
      const count = () => document.querySelectorAll('#found li').length;
      field.focus();
      field.value = '投诉';
      field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
      const composing = count();
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      const composed = count();
      for (const init of [{ isComposing: true }, { keyCode: 229 }])
        for (const key of ['Enter', 'Escape'])
          field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
      return { composing, composed: composed > 0, left: field.value, hash: location.hash };
    });
    expect(states).toEqual({ composing: 0, composed: true, left: '投诉', hash: '' });
    await page.close();
  });

  it('gives the focus back, closes when one goes on, and opens where one sees it', async () => {
    const page = await openBook(example, 800);
    await page.focus('.positions a');
    await search(page, '投诉');
    const place = await page.evaluate(() => {
      const list = document.querySelector('#found')?.getBoundingClientRect();
      return list !== undefined && list.height > 60 && list.top >= 0 && list.top < innerHeight / 2;
    });
    expect(place).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.matches('.positions a'))).toBe(true);
    await search(page, '投诉');
    const open = () => page.evaluate(() => document.querySelector<HTMLElement>('#found')?.hidden === false);
    for (let step = 0; step < 20 && (await open()); step++) await page.keyboard.press('Tab');
    expect([await open(), await page.evaluate(() => document.activeElement?.closest('.search'))]).toEqual([
      false,
      null,
    ]);
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

describe('the address of a place', () => {
  const places = [
    ['position-property-assistant', '客-004 物业助理'],
    ['duties-property-assistant', '客-004 物业助理'],
    ['case-2-types-of-customer', '客户类型处理'],
    ['procedure-conduct', '客服职责'],
    ['department-1', '客服部'],
    ['index', '岗位索引'],
  ] as const;
  it.each([1280, 800, 390])(
    'shows it beneath nothing, marked, here and in the contents, %i pixels wide',
    async (width) => {
      for (const [place, entry] of places) {
        const page = await openBook(example, width, 'light', { place });
        await settle(page);
        const seen = await page.evaluate(() => {
          const target = document.querySelector(':target') as Element;
          const { top } = target.getBoundingClientRect();
          const side = document.querySelector('.side')?.getBoundingClientRect();
          const covered = innerWidth < 1100 && side !== undefined && side.top <= 0 && top < side.bottom;
          const marked = [target, ...target.querySelectorAll('*')].some(
            (each) => getComputedStyle(each).boxShadow !== 'none',
          );
          const current = [...document.querySelectorAll('.contents [aria-current]')];
          return {
            shown: top >= 0 && top < innerHeight / 2 && !covered,
            marked,
            current: current.map((each) => each.textContent?.trim()),
          };
        });
        expect([place, seen]).toEqual([place, { shown: true, marked: true, current: [entry] }]);
        await page.close();
      }
    },
  );

  it('of a sheet to sign stands in the contents with its form, and one that is nowhere harms nothing', async () => {
    const sheet = (englishBook.parts.departments ?? [])[0]?.positions[0]?.acknowledgement?.anchor;
    const page = await openBook(englishBook, 1280, 'light', { place: `${sheet}` });
    await settle(page);
    const current = await page.evaluate(() => document.querySelector('.contents [aria-current]')?.getAttribute('href'));
    expect(current).toBe(`#${(englishBook.parts.departments ?? [])[0]?.positions[0]?.anchor}`);
    await page.close();
    const other = await openBook(englishBook, 390, 'light', { place: '%E0%A4%A' });
    expect(await other.evaluate(() => document.querySelectorAll('.self').length)).toBeGreaterThan(10);
    await other.close();
  });
});

describe('the keyboard', () => {
  it.each([
    [390, 'Tab'],
    [390, 'Shift+Tab'],
    [1280, 'Tab'],
  ] as const)('%i pixels wide, stops by %2$s where one sees it', async (width, keys) => {
    const page = await openBook(example, width);
    const back = keys !== 'Tab';
    if (back) await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main a')].at(-1)?.focus());
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 400; stops++) {
      if (back) await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (back) await page.keyboard.up('Shift');
      const stop = await page.evaluate(() => {
        const active = document.activeElement;
        if (active === null || active === document.body) return undefined;
        const { top, bottom, left, right } = active.getBoundingClientRect();
        const side = document.querySelector('.side');
        const bar = side?.getBoundingClientRect();
        const covered =
          innerWidth < 1100 && !side?.contains(active) && bar !== undefined && bar.top <= 0 && top < bar.bottom - 2;
        const style = getComputedStyle(active);
        const box = active.querySelector('rect');
        const ringed = style.outlineStyle !== 'none' || (box !== null && getComputedStyle(box).strokeWidth === '2.5px');
        const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        return { name: active.outerHTML.slice(0, 80), seen: ringed && inside && !covered };
      });
      if (stop === undefined) break;
      if (!stop.seen) unseen.push(stop.name);
    }
    expect(stops).toBeGreaterThan(100);
    expect(unseen).toEqual([]);
    await page.close();
  });

  it('skips to the content', async () => {
    const page = await openBook(example, 390);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });

  it('opens the contents of a narrow page, chooses, and leaves them', async () => {
    const page = await openBook(example, 390);
    const state = () =>
      page.evaluate(() => ({
        open: document.querySelector('.contents details')?.hasAttribute('open'),
        active: document.activeElement?.tagName,
        hash: location.hash,
      }));
    await page.focus('.contents summary');
    await page.keyboard.press('Enter');
    expect(await state()).toMatchObject({ open: true, active: 'SUMMARY' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await state()).toMatchObject({ open: false, active: 'SUMMARY' });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await state()).toMatchObject({ open: false, hash: `#${example.contents[0]?.anchor}` });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });
});

describe('a telephone', () => {
  const wide = composeHandbook(
    compileFiles(
      {
        'positions/a.yaml': writePosition('title: 甲\ndepartment: 乙\nreportsTo: null'),
        'chapters/a.md': `---\ntitle: 章\n---\n| 用语 | 含义 |\n|---|---|\n| 直接上级 | ${'布置、检查并考核本岗位工作的岗位'.repeat(3)} |\n\n## 宽表\n\n| ${'栏目 | '.repeat(9)}\n|${'---|'.repeat(9)}\n| ${'直接上级 | '.repeat(9)}\n`,
      },
      { language: chinese },
    ),
    chinese,
    false,
  );

  it('moves a wide table in its own box, by keys too, and breaks no short word', async () => {
    const page = await openBook(wide, 390);
    await settle(page);
    const cell = await page.evaluate(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('.prose td') as Element);
      return range.getClientRects().length;
    });
    expect(cell).toBe(1);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(390);
    const stops = () =>
      page.evaluate(() => [...document.querySelectorAll('.scroller')].map((each) => each.getAttribute('aria-label')));
    expect(await stops()).toEqual([null, '宽表']);
    expect(await listViolations(page)).toEqual([]);
    await page.focus('.scroller[tabindex]');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.scroller[tabindex]')?.scrollLeft ?? 0) > 0);
    await page.setViewport({ width: 1280, height: 900 });
    await settle(page);
    expect(await stops()).toEqual([null, null]);
    await page.close();
  });

  it('has nothing of the page beside its open contents and what is found', async () => {
    const page = await openBook(example, 390, 'light', { place: 'position-property-assistant' });
    const covers = () =>
      page.evaluate(() =>
        [30, 200].flatMap((y) => [4, 195, 386].map((x) => document.elementFromPoint(x, y)?.closest('.side') !== null)),
      );
    await page.click('.contents summary');
    expect(await covers()).toEqual(Array(6).fill(true));
    await page.click('.contents summary');
    await search(page, '投诉');
    expect(await covers()).toEqual(Array(6).fill(true));
    await page.close();
  });

  it('has each KPI of the index on one line, in other letters than its duty', async () => {
    const page = await openBook(example, 390);
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('.kpis tr:not(.band)')].slice(1).map((row) => {
        const [kpi, duty] = [...row.querySelectorAll('td')];
        const range = new Range();
        range.selectNodeContents(kpi as Element);
        const weight = (element: Element | undefined) => getComputedStyle(element as Element).fontWeight;
        return `${range.getClientRects().length} ${weight(kpi)} ${weight(duty)}`;
      }),
    );
    expect(looks.length).toBeGreaterThan(15);
    expect(new Set(looks)).toEqual(new Set(['1 700 400']));
    await page.close();
  });

  it.each(['light', 'dark'] as const)('enters a chart of 150 positions at its head, %s', async (scheme) => {
    const files = makeOrganisation({ positions: 150, departments: 6 });
    const book = composeHandbook(compileFiles(files, { language: chinese }), chinese, false);
    const page = await openBook(book, 390, scheme, { place: 'chart' });
    await settle(page);
    const heads = await page.evaluate(() =>
      [...document.querySelectorAll('.drawing')].map((drawing) => {
        const { left, right } = (drawing.querySelector('rect') as Element).getBoundingClientRect();
        const moves = drawing.scrollWidth > drawing.clientWidth;
        return { seen: left >= 0 && right <= innerWidth, reached: !moves || (drawing as HTMLElement).tabIndex === 0 };
      }),
    );
    expect(heads.length).toBeGreaterThan(5);
    expect(heads.filter(({ seen, reached }) => !seen || !reached)).toEqual([]);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(390);
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
  const book: Handbook = {
    ...example,
    parts: { ...example.parts, preface: [{ anchor: 'chapter-1', title: 'Words', blocks, headings: [] }] },
  };

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
