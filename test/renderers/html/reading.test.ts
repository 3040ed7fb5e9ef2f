/// <reference lib="dom" />
import type { Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { composeHandbook } from '../../../src/handbook/compose.ts';
import type { Handbook } from '../../../src/handbook/index.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { openBook } from '../../support/html-page.ts';
import { makeOrganisation } from '../../support/organisation.ts';
import { compileFiles } from '../../support/workspace.ts';

vi.setConfig({ testTimeout: 240_000 });

const compose = (positions: number): Handbook =>
  composeHandbook(compileFiles(makeOrganisation({ positions, departments: 4 }), { language: chinese }), chinese, false);

interface Held {
  /** What the page wants to do later. */
  readonly later: (() => void)[];
  /** How often the script touched an element. */
  touched: number;
}
declare global {
  interface Window {
    held: Held;
  }
}

/** The page with a clock by which every slice is over at once, and nothing done later than while it loads. */
const openHeld = (positions: number): Promise<Page> =>
  openBook(compose(positions), 1280, 'light', {
    prepare: () => {
      const held: Held = { later: [], touched: 0 };
      window.held = held;
      let now = 0;
      performance.now = () => {
        now += 1000;
        return now;
      };
      window.requestIdleCallback = (work) => held.later.push(() => work({ didTimeout: false, timeRemaining: () => 0 }));
      const wait = window.setTimeout.bind(window);
      window.setTimeout = ((work: () => void, span?: number) =>
        span === undefined ? held.later.push(work) : wait(work, span)) as typeof window.setTimeout;
      for (const name of [
        'matches',
        'closest',
        'querySelector',
        'querySelectorAll',
        'getBoundingClientRect',
        'append',
      ] as const) {
        const own = Element.prototype[name] as (...words: unknown[]) => unknown;
        Object.defineProperty(Element.prototype, name, {
          value(this: Element, ...words: unknown[]) {
            held.touched++;
            return own.apply(this, words);
          },
        });
      }
    },
  });

const type = (page: Page, words: string) =>
  page.evaluate((words) => {
    const field = document.querySelector<HTMLInputElement>('#search') as HTMLInputElement;
    field.focus();
    field.value = words;
    field.dispatchEvent(new InputEvent('input'));
  }, words);
const look = (page: Page) =>
  page.evaluate(() => ({
    busy: document.querySelector('#found')?.hasAttribute('aria-busy'),
    results: document.querySelectorAll('#found li').length,
    status: document.querySelector('[role="status"]')?.textContent ?? '',
  }));
/** Lets the page do a number of the things that it wants to do later, and gives how many it did. */
const goOn = (page: Page, most = Number.POSITIVE_INFINITY) =>
  page.evaluate((most) => {
    let done = 0;
    for (; done < (most ?? 1e9); done++) {
      const next = window.held.later.shift();
      if (next === undefined) break;
      next();
    }
    return done;
  }, most);

describe('the reading of a large page for its search', () => {
  it('touches no more of a larger page before it is opened', async () => {
    const touched = async (positions: number): Promise<number> => {
      const page = await openHeld(positions);
      const count = await page.evaluate(() => window.held.touched);
      await page.close();
      return count;
    };
    const small = await touched(80);
    expect(small).toBeGreaterThan(10);
    expect(await touched(320)).toBeLessThan(small + 60);
  });

  it('answers before it has come to the end, and completes the answer by itself', async () => {
    const page = await openHeld(80);
    await goOn(page, 12);
    await type(page, '专员');
    const early = await look(page);
    expect(early.busy).toBe(true);
    expect(early.results).toBeGreaterThan(0);
    expect(early.status).toMatch(/\d+.*…$/);
    await type(page, '业主投诉');
    expect(await look(page)).toMatchObject({ results: 0, status: '…' });
    await type(page, '专员');
    const slices = await goOn(page);
    expect(slices).toBeGreaterThan(20);
    const whole = await look(page);
    expect(whole.busy).toBe(false);
    expect(whole.status).not.toMatch(/…$/);
    const count = (status: string) => Number(/\d+/.exec(status)?.[0]);
    expect(count(whole.status)).toBeGreaterThan(count(early.status));
    expect(whole.results).toBe(40);
    await page.close();
  });

  it('keeps the focus of whoever has gone on to a result', async () => {
    const page = await openHeld(80);
    await goOn(page, 12);
    await type(page, '专员');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    const before = await focused();
    expect(before).toMatch(/^#/);
    await goOn(page);
    expect(await focused()).toBe(before);
    await page.close();
  });
});
