/// <reference lib="dom" />
import { describe, expect, it, vi } from 'vitest';
import { composeHandbook } from '../../../src/handbook/compose.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { example, listViolations, openBook, search, settle } from '../../support/html-page.ts';
import { makeOrganisation } from '../../support/organisation.ts';
import { compileFiles, writePosition } from '../../support/workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('the way back', () => {
  it('is at the edge of the page, below forms and procedures alike', async () => {
    const page = await openBook(example, 800);
    const gaps = await page.evaluate(() => {
      const edge = document.querySelector('main')?.getBoundingClientRect().right ?? 0;
      return [...document.querySelectorAll('.back .top')].map((each) =>
        Math.round(edge - each.getBoundingClientRect().right),
      );
    });
    expect(gaps).toHaveLength(12);
    expect(new Set(gaps)).toEqual(new Set([0]));
    await page.close();
  });
});

describe('the head of a form', () => {
  it('keeps a short code whole beside a long title, and ends no line of its tree before the sign', async () => {
    const long = 'Associate for Regional Customer Operations';
    const files = Object.fromEntries(
      Array.from({ length: 41 }, (_, at) => [
        `positions/p${at}.yaml`,
        writePosition(
          `code: R-${at}\ntitle: ${`${long} `.repeat(3)}${at}\ndepartment: A\nreportsTo: ${at ? 'p0' : 'null'}`,
        ),
      ]),
    );
    const page = await openBook(composeHandbook(compileFiles(files, { language: chinese }), chinese, false), 800);
    const { codes, signs } = await page.evaluate(() => {
      const [head, tree] = ['> header .code', '.here [aria-hidden]'].map((path) => [
        ...document.querySelectorAll<HTMLElement>(`:is(#position-p0, #position-p20) ${path}`),
      ]);
      const linesOf = (each: HTMLElement): number => each.getClientRects()[0]?.height ?? 0;
      const starts = (sign: Element): boolean => {
        const range = document.createRange();
        range.setStart(sign.parentElement as Element, 0);
        range.setEndBefore(sign);
        return (sign.getBoundingClientRect().top ?? 0) > ([...range.getClientRects()].at(-1)?.bottom ?? 0);
      };
      return { codes: (head ?? []).map(linesOf), signs: (tree ?? []).map(starts) };
    });
    expect(codes).toHaveLength(2);
    for (const height of codes) expect(height).toBeLessThan(45);
    expect(signs.length).toBeGreaterThan(2);
    expect(signs).not.toContain(true);
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

  it('has each KPI of the index on one line, in other letters than whose it is', async () => {
    const page = await openBook(example, 390);
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('.kpis tbody tr')].map((row) => {
        const [cell] = [...row.querySelectorAll('th, td')];
        const range = new Range();
        range.selectNodeContents(cell as Element);
        const rects = [...range.getClientRects()];
        const lines = 1 + rects.filter((rect, at) => rect.top >= (rects[at - 1]?.bottom ?? Infinity) - 4).length;
        const kind = row.classList.contains('band') ? 'whose' : 'kpi';
        return `${kind} ${lines} ${getComputedStyle(cell as Element).fontWeight}`;
      }),
    );
    expect(looks.length).toBeGreaterThan(25);
    expect([...new Set(looks)].sort()).toEqual(['kpi 1 400', 'whose 1 700']);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('enters a chart of 150 positions at its head, %s', async (scheme) => {
    const files = makeOrganisation({ positions: 150, departments: 6 });
    const book = composeHandbook(compileFiles(files, { language: chinese }), chinese, false);
    const page = await openBook(book, 390, scheme, { place: 'chart' });
    // A chart is laid out when it comes near: each is looked at in the first frame that shows it.
    const heads = await page.evaluate(async () => {
      const seen = [];
      for (const drawing of document.querySelectorAll<HTMLElement>('.drawing')) {
        drawing.scrollIntoView();
        const frame = new MessageChannel();
        const painted = new Promise((done) => {
          frame.port1.onmessage = done;
        });
        requestAnimationFrame(() => frame.port2.postMessage(0));
        await painted;
        const { left, right } = (drawing.querySelector('rect') as Element).getBoundingClientRect();
        const moves = drawing.scrollWidth > drawing.clientWidth;
        seen.push({ seen: left >= 0 && right <= innerWidth, reached: !moves || drawing.tabIndex === 0 });
      }
      return seen;
    });
    expect(heads.length).toBeGreaterThan(5);
    expect(heads.filter(({ seen, reached }) => !seen || !reached)).toEqual([]);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(390);
    await page.close();
  });
});
