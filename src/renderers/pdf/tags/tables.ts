import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { CellText } from './page-texts.ts';
import { makeElement } from './roles.ts';
import type { Element } from './tree.ts';

/**
 * Puts empty cells and the widths of cells into tables: a browser leaves out cells without content, such as those to
 * sign in, and says that every cell is one column wide. Tables that are not those of the page are left as they are.
 */
export function completeTables(
  tables: readonly Element[],
  written: readonly (readonly (readonly CellText[])[])[],
): void {
  if (tables.length !== written.length) return;
  for (const [at, table] of tables.entries()) completeTable(table, written[at] ?? []);
}

function completeTable(table: Element, written: readonly (readonly CellText[])[]): void {
  const rows = listRows(table);
  const full = written.filter((cells) => cells.some(({ isEmpty }) => !isEmpty));
  const fits = (row: Element, at: number): boolean =>
    row.kids.length === full[at]?.filter(({ isEmpty }) => !isEmpty).length;
  if (rows.length !== full.length || !rows.every(fits)) return;
  for (const [at, row] of rows.entries()) {
    const kids = [...row.kids];
    row.kids = (full[at] ?? []).map(({ isEmpty, wide, high }) => {
      const cell = isEmpty ? undefined : kids.shift();
      if (cell?.kind !== 'element') return makeElement('TD', []);
      span(cell, { ColSpan: wide, RowSpan: high });
      return cell;
    });
  }
}

function listRows(table: Element): Element[] {
  return table.kids.flatMap((kid): Element[] => {
    if (kid.kind !== 'element') return [];
    return kid.role === 'TR' ? [kid] : listRows(kid);
  });
}

/** A cell as wide and as high as any other needs no attribute for it. */
function span({ dict }: Element, spans: Readonly<Record<'ColSpan' | 'RowSpan', number>>): void {
  if (dict === undefined) return;
  const attributes = dict.lookup(PDFName.of('A'));
  const kept = (attributes instanceof PDFArray ? attributes.asArray() : []).filter(
    (each): each is PDFObject =>
      !(each instanceof PDFDict && Object.keys(spans).some((key) => each.has(PDFName.of(key)))),
  );
  for (const [key, number] of Object.entries(spans)) {
    if (number > 1) kept.push(dict.context.obj({ O: 'Table', [key]: PDFNumber.of(number) }));
  }
  if (kept.length === 0) dict.delete(PDFName.of('A'));
  else dict.set(PDFName.of('A'), dict.context.obj(kept));
}
