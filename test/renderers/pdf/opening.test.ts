import { expect, it } from 'vitest';
import { isBetterBefore } from '../../../src/renderers/pdf/opening.ts';

/** A form on pages 5 and 6, below an introduction of a fifth of a page, when page 4 is filled so far. */
function isMoved(before: number, { filled = 1.8, introduction = 0.2, first = 5 } = {}): Promise<boolean> {
  const pages = {
    count: 9,
    spots: new Map(),
    fill: async () => before,
    links: async () => [],
    read: async () => ({ body: '', margins: '' }),
    close: async () => undefined,
  };
  return isBetterBefore(pages, { first, end: first + 2, introduction, filled }, 0.9);
}

it('moves the introduction of the first form to a page that is under half full, unless the form then leaves one so', async () => {
  expect(await isMoved(0.3)).toBe(true);
  expect(await isMoved(0.6)).toBe(false);
  expect(await isMoved(0.3, { filled: 1.5 })).toBe(false);
  expect(await isMoved(0.3, { introduction: 0 })).toBe(false);
});

it('moves it neither to the cover nor where it has no room', async () => {
  expect(await isMoved(0.3, { first: 2 })).toBe(false);
  expect(await isMoved(0.5, { introduction: 0.45, filled: 2 })).toBe(false);
});
