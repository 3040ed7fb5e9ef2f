import type { Table } from '../document.ts';
import { readCaptionedTable } from './caption.ts';
import { readDutyTable } from './duty-table.ts';
import { findNumberedFields } from './numbered-fields.ts';
import { findPositionRows } from './position-rows.ts';
import { readRatingTable } from './rating-table.ts';
import type { FormReader } from './reader.ts';
import { readRoster } from './roster.ts';
import { readScoreTable } from './score-table.ts';

/** Reads a table that is of one kind from its first row to its last; false for one that is read row by row. */
export function readWhole(reader: FormReader, table: Table): boolean {
  return (
    readScoreTable(reader, table) ||
    readCaptionedTable(reader, table) ||
    readDutyTable(reader, table) ||
    readRatingTable(reader, table) ||
    (!holdsPositions(reader, table) && readRoster(reader, table))
  );
}

/** Rows of names and titles in a form are whom it names, and no list of positions. */
function holdsPositions(reader: FormReader, table: Table): boolean {
  return findNumberedFields(reader, table) !== undefined || findPositionRows(reader, table.rows, 0) !== undefined;
}
