import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { growing, growingPages } from '../support/corpus/hostile/growth.ts';
import { expectLinear } from '../support/processor-time.ts';

/** What is quick for each line shows in a long document only what grows too fast. */
const quick: Readonly<Record<string, number>> = {
  'empty paragraphs': 25_000,
  'one long line': 25_000,
  'spaces in a line': 25_000,
};
const sizes: Readonly<Record<string, number>> = { tables: 125, 'tables between lines': 500, paragraphs: 1_500 };

describe('a long document', () => {
  for (const [shape, make] of Object.entries(growing)) {
    it(`costs in proportion to its length: ${shape}`, () => {
      const size = quick[shape] ?? sizes[shape] ?? 1_000;
      const read = (bytes: Uint8Array) => importDocuments([{ file: 'long.docx', bytes }], { language: 'en' });
      const { files } = expectLinear(make, read, size, { about: shape, times: shape in quick ? 16 : 4 });
      expect(files.length).toBeGreaterThan(0);
    });
  }
});

describe('a long page', () => {
  for (const [shape, [file, make]] of Object.entries(growingPages)) {
    it(`costs in proportion to its length: ${shape}`, () => {
      const read = (bytes: Uint8Array) => importDocuments([{ file, bytes }], { language: 'en' });
      const { report } = expectLinear(make, read, shape.startsWith('comments') ? 20_000 : 1_000, {
        about: shape,
        times: 4,
      });
      expect(report.documents).toHaveLength(1);
    });
  }
});
