import { isForm } from '../../handbook/documents.ts';
import type { Renderer } from '../renderer.ts';
import { makeTables } from '../tables/index.ts';
import { refuseCuts } from './limit.ts';
import { writeWorkbook } from './workbook.ts';

/** One workbook for the book or the part of it; there is none for a single form of it. */
export const xlsx: Renderer = {
  name: 'xlsx',
  async render(document, { made }) {
    if (isForm(document)) return { files: [], places: new Set() };
    const { name, book } = document;
    const tables = makeTables(document);
    refuseCuts(tables);
    const content = writeWorkbook(tables, {
      title: book.title,
      language: book.language,
      ...(book.draft ? { pageHead: book.labels.draft } : {}),
      ...(made === undefined ? {} : { made }),
    });
    return { files: [{ path: `${name}.xlsx`, content }], places: new Set() };
  },
};
