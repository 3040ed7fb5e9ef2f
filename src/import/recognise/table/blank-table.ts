import type { Cell, Table } from '../../document.ts';
import { labelOf } from '../cell/cells.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { textOf } from '../words/words-in.ts';

/** Fewer labels without a value may be left in a form that somebody filled in. */
const fewest = 3;
/** Other cells say more than the head of a column or a band. */
const longestHead = 24;

/**
 * Keeps a table that is to be filled in, as rules have it after them: labels of a position, the title among them, with
 * nothing beside any of them. Its heads and bands say nothing of a position. False for another table.
 */
export function readBlankTable(reader: FormReader, table: Table): boolean {
  if (!isBlankTable(reader, table)) return false;
  for (const line of table.rows.flatMap((row) => row.flatMap((cell) => allLines(cell.blocks)))) {
    if (reader.draft === undefined) reader.prose.push(line);
    else reader.keep({ text: line.written, place: line.place });
  }
  reader.target = undefined;
  return true;
}

function isBlankTable(reader: FormReader, { rows }: Table): boolean {
  let blank = 0;
  let isTitled = false;
  for (const [nth, row] of rows.entries()) {
    if (isHeadRow(row, rows[nth + 1])) continue;
    for (const [at, cell] of row.entries()) {
      if (isEmpty(cell)) continue;
      const label = labelOf(reader, cell, undefined, false);
      const beside = row[at + 1];
      if (label === undefined) {
        if (!isOfBlank(cell)) return false;
      } else if (beside !== undefined && isEmpty(beside)) {
        blank++;
        isTitled ||= label.path === 'title';
      } else if (beside !== undefined && kindOf(label.path) === 'one' && isValue(reader, beside)) return false;
    }
  }
  return isTitled && blank >= fewest;
}

function isEmpty({ blocks }: Cell): boolean {
  const lines = allLines(blocks);
  return lines.every(({ written }) => isPlaceholder(written));
}

/** Above a row of as many cells in which only the first may be filled. */
function isHeadRow(row: readonly Cell[], below: readonly Cell[] | undefined): boolean {
  return row.length > 2 && below?.length === row.length && below.slice(1).every(isEmpty);
}

function isValue(reader: FormReader, cell: Cell): boolean {
  const text = textOf(cell.blocks);
  return !/^[□☐○]/u.test(text) && labelOf(reader, cell, undefined, false) === undefined;
}

/** A head, a number, boxes to tick, a place to sign, or what to write where. */
function isOfBlank({ blocks }: Cell): boolean {
  const text = textOf(blocks);
  return (
    text.length <= longestHead ||
    /^[□☐○]/u.test(text) ||
    /[:：]\s*$/u.test(text) ||
    /^(?:填表|填写|注|说明)/u.test(text)
  );
}
