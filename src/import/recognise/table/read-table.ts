import type { Table } from '../../document.ts';
import { findColumnsOfText } from '../cell/layout-table.ts';
import { joinHeadRows } from '../duties/head-rows.ts';
import { withoutHints } from '../duties/hints-in-heads.ts';
import type { FormReader } from '../form/reader.ts';
import { withMergedSides } from './blank-sides.ts';
import { readBlankTable } from './blank-table.ts';
import { withoutCountedNames } from './counted-beside.ts';
import { withoutCounts } from './counted-labels.ts';
import { withCountedTitles } from './counted-titles.ts';
import { withLabelsLeft } from './labels-right.ts';
import { withoutMargin } from './left-margin.ts';
import { withPartsAbove } from './lettered-parts.ts';
import { beginNumberedRole } from './numbered-role.ts';
import { withNumbersInBands } from './numbers-of-sections.ts';
import { openTable } from './open-table.ts';
import { arePairRows, findPairRows } from './pair-table.ts';
import { readRow } from './row-kinds.ts';
import { splitColumns } from './side-by-side.ts';
import { readWhole } from './whole-table.ts';

/**
 * Reads a table: one of a single kind as a whole (`whole-table.ts`), columns that only arrange texts one after the
 * other, and any other row by row (`row-kinds.ts`), right of labels that are merged downwards cell by cell (`cell-kinds.ts`).
 */
export function readTable(reader: FormReader, given: Table): void {
  const bare = withoutCounts(reader, given);
  if (bare !== undefined) {
    readTable(reader, bare);
    return;
  }
  if (readBlankTable(reader, given)) return;
  const parts = withPartsAbove(reader, withNumbersInBands(reader, given));
  const own = beginNumberedRole(reader, withCountedTitles(reader, parts));
  const sided = withoutCountedNames(reader, withMergedSides(reader, withoutMargin(withLabelsLeft(reader, own))));
  if (readWhole(reader, sided)) return;
  const table = withoutHints(reader, joinHeadRows(reader, sided));
  if (readColumnsApart(reader, table)) return;
  const areAll = arePairRows(reader, table);
  const pairs = findPairRows(reader, table);
  const open = openTable(reader, table);
  for (let at = 0; at < table.rows.length; ) {
    reader.inPairs = areAll || pairs.has(table.rows[at] ?? []);
    at += readRow(open, at);
  }
}

/** Columns of text side by side, and forms side by side. */
function readColumnsApart(reader: FormReader, table: Table): boolean {
  const columns = findColumnsOfText(reader, table);
  for (const { blocks } of columns ?? []) {
    reader.target = undefined;
    reader.readBlocks(blocks);
  }
  if (columns !== undefined) return true;
  const parts = splitColumns(reader, table);
  for (const part of parts ?? []) {
    reader.target = undefined;
    readTable(reader, part);
    // It says so little of each position that a form would say more.
    if (reader.draft !== undefined) reader.draft.listed = true;
  }
  return parts !== undefined;
}
