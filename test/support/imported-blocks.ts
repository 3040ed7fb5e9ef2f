import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { type Block, cell, note, paragraph, table } from './corpus/blocks.ts';
import { writeOpenXml } from './corpus/writers/open-xml.ts';

/** A paragraph of a Word document. */
export const line = (written: string): Block => paragraph([note(written)]);

/** A cell of it, with a paragraph a line. */
export const text = (written: string, span = 1) => cell(written.split('\n').map(line), span);

/** A table of such cells. */
export const rows = (...all: readonly (readonly string[])[]) =>
  table(
    all[0]?.length ?? 1,
    all.map((row) => row.map((each) => text(each))),
  );

/** The positions that are read from a Word document, in the order of its forms. */
export function readBody(body: readonly Block[]): Record<string, unknown>[] {
  const { files } = importDocuments([{ file: 'a.docx', bytes: writeOpenXml({ body }) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
}
