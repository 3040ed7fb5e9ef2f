/// <reference lib="dom" />
import type { Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { composeHandbook } from '../../../src/handbook/compose.ts';
import type { Handbook } from '../../../src/handbook/index.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { openBook, search, settle } from '../../support/html-page.ts';
import { makeOrganisation } from '../../support/organisation.ts';
import { compileFiles } from '../../support/workspace.ts';

vi.setConfig({ testTimeout: 240_000 });

const compose = (positions: number): Handbook =>
  composeHandbook(
    compileFiles(makeOrganisation({ positions, departments: 12 }), { language: chinese }),
    chinese,
    false,
  );
const large = compose(240);
/** What only the last position says. */
const last = { anchor: 'position-d12-p19', title: '样板房专员 12.19', duty: '处理第 19 类客户的要求' };

/** Where an element is, once what came into view has its height. */
async function placeOf(page: Page, id: string): Promise<{ top: number; seen: boolean }> {
  await settle(page);
  return page.evaluate((id) => {
    const { top } = (document.getElementById(id) as Element).getBoundingClientRect();
    return { top, seen: top >= 0 && top < innerHeight / 2 };
  }, id);
}

describe('a book of hundreds of positions', () => {
  it.each([1280, 390])('leads to what is far away, %i pixels wide', async (width) => {
    for (const place of width === 390
      ? [last.anchor, 'kpis']
      : [last.anchor, 'duties-d12-p19', 'procedure-d12', 'index']) {
      const page = await openBook(large, width, 'light', { place });
      expect(await placeOf(page, place), place).toMatchObject({ seen: true });
      await page.close();
    }
    const page = await openBook(large, width);
    await page.evaluate(() => document.querySelector<HTMLElement>('.positions a[href="#position-d9-p3"]')?.click());
    expect(await placeOf(page, 'position-d9-p3')).toMatchObject({ seen: true });
    await page.close();
  });

  it('keeps what one reads in its place while forms above and below get their heights', async () => {
    const page = await openBook(large, 1280, 'light', { place: last.anchor });
    const { top } = await placeOf(page, last.anchor);
    for (let step = 0; step < 6; step++) {
      const before = await page.evaluate((id) => {
        const { top } = (document.getElementById(id) as Element).getBoundingClientRect();
        scrollBy(0, -300);
        return top;
      }, last.anchor);
      expect(Math.abs((await placeOf(page, last.anchor)).top - before - 300)).toBeLessThan(3);
    }
    expect(top).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  it('is found by the browser’s own search', async () => {
    const page = await openBook(large);
    const found = await page.evaluate((words) => {
      const find = Reflect.get(window, 'find') as (words: string) => boolean;
      return find.call(window, words);
    }, last.title);
    expect(found).toBe(true);
    // The browser looks from the top: it is in the table of positions first, and at last in its form.
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(last.title);
    const inForm = await page.evaluate((words) => {
      const find = Reflect.get(window, 'find') as (words: string) => boolean;
      while (find.call(window, words)) if (getSelection()?.anchorNode?.parentElement?.closest('.form') != null) break;
      return getSelection()?.anchorNode?.parentElement?.closest('.form')?.id;
    }, last.title);
    expect(inForm).toMatch(/^position-d12-/);
    await page.close();
  });

  it('has the links beside headings where one reads', async () => {
    const page = await openBook(large, 1280, 'light', { place: last.anchor });
    const link = `#${last.anchor} header .self[href="#${last.anchor}"]`;
    await page.waitForSelector(link);
    expect(await page.evaluate(() => document.querySelector('#position-d6-p9 .self'))).toBeNull();
    await page.close();
  });

  it('searches all of it', async () => {
    const page = await openBook(large);
    const results = await search(page, `${last.duty}`);
    expect(results.map(({ where }) => where).join('\n')).toContain('D12-020');
    await page.close();
  });

  it('hides nothing in print', async () => {
    const page = await openBook(large);
    const read = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('.form,.kpis tbody,.procedure,.chart,.part-of-book')];
        return all.filter((each) => getComputedStyle(each).contentVisibility !== 'visible').length;
      });
    expect(await read()).toBeGreaterThan(240);
    await page.emulateMediaType('print');
    expect(await read()).toBe(0);
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('.form .duties')].map((table) => table.getBoundingClientRect().height),
    );
    expect(heights).toHaveLength(240);
    expect(Math.min(...heights)).toBeGreaterThan(20);
    await page.close();
  });
});
