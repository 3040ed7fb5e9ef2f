import type { Document } from '../../handbook/documents.ts';
import { contacts } from './contacts.ts';
import { departments } from './departments.ts';
import { duties } from './duties.ts';
import { handbook } from './handbook.ts';
import { positions } from './positions.ts';
import { procedures, steps } from './procedures.ts';
import { revisions } from './revisions.ts';
import { authority, conditions, qualifications, summary } from './sentences.ts';
import type { Table, TableInput, TableMaker } from './table.ts';

/** In the order of the sheets. */
const tables: readonly TableMaker[] = [
  positions,
  summary,
  duties,
  contacts,
  qualifications,
  authority,
  conditions,
  revisions,
  procedures,
  steps,
  departments,
  handbook,
];

/** Every table of a document, also those without rows, so that a workbook always has the same sheets. */
export function makeTables({ book, records }: Document): Table[] {
  const { labels, title, draft } = book;
  const input: TableInput = { records, labels, words: records.language.tables, title, isDraft: draft };
  const made = tables.map((table) => table.make(input));
  // A draft says so on the sheet that opens.
  return draft ? [...made.slice(-1), ...made.slice(0, -1)] : made;
}
