/// <reference lib="dom" />

import { HtmlValidate } from 'html-validate';
import { describe, expect, it, vi } from 'vitest';
import { takeForms } from '../../../src/handbook/excerpt.ts';
import type { Handbook } from '../../../src/handbook/index.ts';
import { setHtml } from '../../../src/renderers/html.ts';
import { asset } from '../../support/asset.ts';
import { example, faults, faulty, listViolations, openBook, settle, warehouse } from '../../support/html-page.ts';
import { sampleBook } from '../../support/sample-book.ts';
import { englishBook } from '../../support/sample-english.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Between them the last three have every element of a page, so the slow check by axe looks at these alone. */
const books: readonly (readonly [string, Handbook])[] = [
  ['the example', example],
  ['the English example', warehouse],
  ['two forms by themselves', takeForms(warehouse, new Set(['load-planner', 'order-selector']))],
  ['a draft with every fault', faulty],
  ['the Chinese book', sampleBook],
  ['the English book with everything in it', englishBook],
];

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

  it('is no wider than the window, whether that is made wide or narrow', async () => {
    const page = await openBook(book);
    for (const width of [1280, 800, 390]) {
      await page.setViewport({ width, height: 900 });
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
    }
    await page.close();
  });
});

describe('the accessibility', () => {
  // Widths decide the layout and schemes the colours, so the fullest book needs to be seen in each once, the others in one.
  it.each([
    ['a draft with every fault', 1280, 'light', faulty],
    ['the Chinese book', 390, 'dark', sampleBook],
    ['the English book', 1280, 'light', englishBook],
    ['the English book', 390, 'dark', englishBook],
  ] as const)('of %s has nothing that axe finds, %i pixels wide, %s', async (_, width, scheme, book) => {
    const page = await openBook(book, width, scheme);
    expect(await listViolations(page)).toEqual([]);
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
    await vi.waitFor(() => {
      for (const name of 'abcdefgh') {
        expect(
          faults.filter((fault) => fault.includes(`127.0.0.1:9/${name}`) && /Content Security Policy/.test(fault)),
          name,
        ).not.toEqual([]);
      }
    }, 30_000);
    await settle(page);
    expect(await page.evaluate(() => document.body.dataset['ran'])).toBeUndefined();
    const told = faults.splice(0);
    expect(told.filter((fault) => !/Content Security Policy|Refused to connect/.test(fault))).toEqual([]);
    await page.close();
  });
});
