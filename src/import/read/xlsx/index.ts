import { type Block, DocumentError, type SourceDocument } from '../../document.ts';
import type { Archive } from '../archive.ts';
import { readXml } from '../xml.ts';
import { readFormats } from './formats.ts';
import { readSheet } from './sheet.ts';
import { readSharedStrings } from './strings.ts';

/** Reads a workbook: a sheet is a table, with merged cells as cells that cover others. Formulas show their last result. */
export function readXlsx(file: string, archive: Archive): SourceDocument {
  const book = archive.read('xl/workbook.xml');
  if (book === undefined) throw new DocumentError('not-a-document');
  const targets = readTargets(archive.read('xl/_rels/workbook.xml.rels'));
  const strings = readSharedStrings(archive.read('xl/sharedStrings.xml'));
  const { formats, starts1904 } = readFormats(archive.read('xl/styles.xml'), book);
  const blocks = listSheets(book).flatMap(({ name, relation }, at): Block[] => {
    const bytes = archive.read(targets.get(relation) ?? `xl/worksheets/sheet${at + 1}.xml`);
    const table = bytes && readSheet(bytes, { name, strings, formats, starts1904 });
    return table === undefined ? [] : [table];
  });
  return { file, blocks, asides: [], notes: [] };
}

function listSheets(book: Uint8Array): { name: string; relation: string }[] {
  const sheets: { name: string; relation: string }[] = [];
  readXml(book, {
    open(element, attributes) {
      if (element !== 'sheet' || attributes['state'] === 'veryHidden') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes['name'] ?? '', relation });
    },
    close() {},
    text() {},
  });
  return sheets;
}

function readTargets(bytes: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  if (bytes === undefined) return targets;
  readXml(bytes, {
    open(_, { Id: id = '', Target: target = '', TargetMode: mode }) {
      if (mode !== 'External') targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    close() {},
    text() {},
  });
  return targets;
}
