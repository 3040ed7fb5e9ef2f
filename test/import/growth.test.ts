import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { growing } from '../support/corpus/hostile/growth.ts';
import { expectLinear } from '../support/processor-time.ts';

const sizes: Readonly<Record<string, number>> = { tables: 1000, paragraphs: 15_000 };

describe('a long document', () => {
  for (const [shape, make] of Object.entries(growing)) {
    it(`costs in proportion to its length: ${shape}`, () => {
      const size = sizes[shape] ?? (shape.includes('row') ? 10_000 : 25_000);
      const read = (bytes: Uint8Array) => importDocuments([{ file: 'long.docx', bytes }], { language: 'en' });
      const { files } = expectLinear(make, read, size, shape);
      expect(files.length).toBeGreaterThan(0);
    });
  }
});
