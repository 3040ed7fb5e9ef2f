import { isForm } from '../../handbook/documents.ts';
import { nameTable } from '../../handbook/file-names.ts';
import type { Renderer } from '../renderer.ts';
import { makeTables } from '../tables/index.ts';
import { writeTable } from './write.ts';

/** One file a table, for the book or the part of it; there are none for a single form of it. */
export const csv: Renderer = {
  name: 'csv',
  async render(document) {
    if (isForm(document)) return { files: [], places: new Set() };
    const files = makeTables(document).map((table) => ({
      path: nameTable(document.name, table.name),
      content: writeTable(table),
    }));
    return { files, places: new Set() };
  },
};
