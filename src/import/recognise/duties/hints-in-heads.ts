import type { Cell, Table } from '../../document.ts';
import { isColumn } from '../../labels/choose.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';

const longest = 60;

/**
 * `职责范围 | 责任程度 | 衡量标准`, each above a line that says how to fill it in: the heads are read without it, where rows of as
 * many cells stand below them.
 */
export function withoutHints(reader: FormReader, table: Table): Table {
  const at = table.rows.findIndex((row, nth) => areHeads(reader, row, table.rows.slice(nth + 1, nth + 3)));
  const row = table.rows[at];
  if (row === undefined) return table;
  const bare = row.map((cell): Cell => {
    const [head, hint] = allLines(cell.blocks);
    const [first] = cell.blocks;
    if (hint === undefined || head === undefined || first?.kind !== 'paragraph') return cell;
    reader.keep({ text: hint.text, place: hint.place }, head.text);
    const { looks: _, ...paragraph } = first;
    return { ...cell, blocks: [{ ...paragraph, text: head.written }] };
  });
  return { ...table, rows: table.rows.map((each) => (each === row ? bare : each)) };
}

function areHeads(reader: FormReader, row: readonly Cell[], below: readonly (readonly Cell[])[]): boolean {
  const isAbove = (other: readonly Cell[]) =>
    other.length === row.length &&
    other.every(({ column, blocks }, at) => column === row[at]?.column && textOf(blocks) !== '');
  if (row.length < 2 || below.length < 2 || !below.every(isAbove)) return false;
  const heads = row.map(headOf);
  const known = heads.map((head) => reader.dictionary.find(head ?? '', { within: 'duties', asColumn: true })?.path);
  const hinted = row.filter(({ blocks }) => allLines(blocks).length === 2);
  return (
    hinted.length > 0 &&
    hinted.length * 2 >= row.length &&
    !heads.includes(undefined) &&
    known.some((path) => path === 'duties' || path === 'duties.duty') &&
    known.filter((path) => path !== undefined && (path === 'duties' || isColumn(path))).length >= 2 &&
    !hinted.some((cell) => isLabelled(reader, cell))
  );
}

/** The first line, if at most one more follows. */
function headOf({ blocks }: Cell): string | undefined {
  const [head, hint, more] = allLines(blocks);
  if (head === undefined || more !== undefined || head.style !== undefined || blocks[0]?.kind !== 'paragraph')
    return undefined;
  const said = hint?.written ?? '';
  return said.length > longest || /[.。;；]$/u.test(said) ? undefined : head.text;
}

/** Two labels in a cell are two heads, whatever stands below them. */
function isLabelled(reader: FormReader, { blocks }: Cell): boolean {
  const [, hint] = allLines(blocks);
  return hint !== undefined && reader.dictionary.find(hint.text, { within: 'duties', asColumn: true }) !== undefined;
}
