/// <reference lib="dom" />
import type { Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { composeHandbook } from '../../../src/handbook/compose.ts';
import type { Handbook } from '../../../src/handbook/index.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { example, openBook, pageTimeOf, untilRead } from '../../support/html-page.ts';
import { makeOrganisation } from '../../support/organisation.ts';
import { compileFiles } from '../../support/workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('a book of 750 positions in 40 departments', () => {
  const compose = (positions: number): Handbook =>
    composeHandbook(
      compileFiles(makeOrganisation({ positions, departments: 40 }), { language: chinese }),
      chinese,
      false,
    );
  const typeOn = async (page: Page): Promise<number> => {
    await page.keyboard.press('/');
    await page.keyboard.type('投');
    await untilRead(page);
    return pageTimeOf(page, () =>
      page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#search') as HTMLInputElement;
        field.value = '投诉';
        field.dispatchEvent(new InputEvent('input'));
      }),
    );
  };

  it('answers each key, folds its contents and opens where one reads', async () => {
    const small = await openBook(compose(750 / 15));
    const least = await typeOn(small);
    await small.close();
    const page = await openBook(compose(750));
    expect(await typeOn(page)).toBeLessThan(60 * least + 100);
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
  /** So many parts of a long text. */
  const write = (parts: number): Handbook => {
    const blocks = [
      { kind: 'paragraph' as const, inlines: [{ kind: 'text' as const, text: line }] },
      { kind: 'paragraph' as const, inlines: [{ kind: 'text' as const, text: line.repeat(312 * parts) }] },
      { kind: 'listing' as const, lines: Array.from({ length: 625 * parts }, () => line) },
    ];
    const preface = [{ anchor: 'chapter-1', title: 'Words', blocks, headings: [] }];
    return { ...example, parts: { ...example.parts, preface } };
  };

  it('finds signs as they are, in time, and makes no markup of them', async () => {
    const small = await openBook(write(1));
    const page = await openBook(write(8));
    for (const each of [small, page]) await untilRead(each);
    const typeOn = (where: Page, text: string) =>
      where.evaluate((words) => {
        const field = document.querySelector<HTMLInputElement>('#search');
        if (field === null) throw new Error('there is no field');
        field.focus();
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const shown = [...document.querySelectorAll('#found mark')].map((mark) => mark.textContent);
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        return shown;
      }, text);
    /** Eight times the text costs eight times as much, not its square. */
    const type = async (text: string): Promise<readonly string[]> => {
      const least = await pageTimeOf(small, () => typeOn(small, text));
      let shown: readonly string[] = [];
      const whole = await pageTimeOf(page, async () => {
        shown = await typeOn(page, text);
      });
      expect(whole, text.slice(0, 20)).toBeLessThan(32 * least + 200);
      return shown;
    };
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
      expect((await type(sign)).length, sign).toBeGreaterThan(0);
    }
    for (const odd of ['\ud842', '\udfb7', 'x'.repeat(10_000), 'a '.repeat(5000), '\0', '\u202e', '__proto__', '{n}'])
      await type(odd);
    expect(await page.evaluate(() => [document.querySelectorAll('#found img').length, document.title])).toEqual([
      0,
      example.title,
    ]);
    await page.close();
    await small.close();
  });
});
