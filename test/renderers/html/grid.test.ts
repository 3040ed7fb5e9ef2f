/// <reference lib="dom" />
import { expect, it, vi } from 'vitest';
import { example, openBook, warehouse } from '../../support/html-page.ts';

vi.setConfig({ testTimeout: 120_000 });

it.each([
  ['Chinese', example],
  ['English', warehouse],
] as const)(
  'a form in %s has labels on the line of their values, on one grid, and headings by rank',
  async (_, book) => {
    const page = await openBook(book, 1280);
    const measured = await page.evaluate(() => {
      const form = document.querySelectorAll('.form')[1] as HTMLElement;
      const left = form.getBoundingClientRect().left;
      const baseline = (element: Element): number => {
        const mark = document.createElement('span');
        mark.style.display = 'inline-block';
        (element.querySelector('p') ?? element).prepend(mark);
        const { bottom } = mark.getBoundingClientRect();
        mark.remove();
        return bottom;
      };
      const textLeft = (element: Element): number => {
        const range = new Range();
        range.selectNodeContents(element);
        return Math.round(range.getBoundingClientRect().left - left);
      };
      const edges = (selector: string) => [...new Set([...form.querySelectorAll(selector)].map(textLeft))];
      const size = (selector: string) =>
        Number.parseFloat(getComputedStyle(document.querySelector(selector) as Element).fontSize);
      return {
        shifts: [...form.querySelectorAll('.fields:not(.sides) > div')].map((row) => {
          const [label, value] = [row.querySelector('dt'), row.querySelector('dd')] as [Element, Element];
          return Math.abs(baseline(label) - baseline(value));
        }),
        labels: edges('.fields dt'),
        texts: edges('.summary > li, td.duty'),
        sizes: ['main > .chapter > h2', '.intro h2', '.form h3', '.form h4'].map(size),
      };
    });
    expect(measured.shifts.length).toBeGreaterThan(5);
    expect(Math.max(...measured.shifts)).toBeLessThan(0.6);
    expect(measured.labels).toHaveLength(2);
    // The page of a test has no fonts of jd's, so the heading of a column may be wider than the column.
    expect(Math.max(...measured.texts) - Math.min(...measured.texts)).toBeLessThan(8);
    expect(measured.sizes).toEqual([...measured.sizes].sort((a, b) => b - a));
    expect(new Set(measured.sizes).size).toBe(4);
    await page.close();
  },
);
