import { expect } from 'vitest';

/** No file is longer than can be read at one sitting, and most are much shorter. */
export function expectShort(files: readonly { readonly name: string; readonly text: string }[], median: number): void {
  const lengths = files.map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(median);
}
