import type { Cell, Table } from '../document.ts';
import { isColumn } from '../labels/choose.ts';
import { joinLines, textOf } from './lines.ts';
import type { FormReader } from './reader.ts';

/** A comparison of posts, a column each, turned so that each has a row; undefined for any other table. */
export function turnRoster(reader: FormReader, table: Table): Table | undefined {
  const [first] = table.rows;
  const width = first?.length ?? 0;
  if (width < 3 || table.rows.some((row) => row.length !== width || row.some(isMerged))) return undefined;
  const paths = table.rows.map(([cell]) => pathOf(reader, cell));
  const at = paths.indexOf('title');
  // Above the titles there may be one row that counts the posts.
  if (at < 0 || at > 1 || paths.lastIndexOf('title') !== at) return undefined;
  const facts = table.rows.slice(at);
  if (facts.length < 4 || paths.slice(at).some((path) => path === undefined)) return undefined;
  const titles = (facts[0] ?? []).slice(1).map((cell) => textOf(cell.blocks));
  const isTitle = (text: string) => text !== '' && text.length <= 30 && reader.dictionary.find(text) === undefined;
  if (!titles.every(isTitle) || new Set(titles).size !== titles.length) return undefined;
  const rows = Array.from({ length: width }, (_, column) =>
    facts.flatMap((row, nth) => {
      const cell = row[column];
      return cell === undefined ? [] : [{ ...cell, column: nth }];
    }),
  );
  return { ...table, rows, columns: facts.length };
}

function isMerged({ span, height }: Cell): boolean {
  return span > 1 || height > 1;
}

function pathOf({ dictionary }: FormReader, cell: Cell | undefined): string | undefined {
  const found = dictionary.find(joinLines(textOf(cell?.blocks ?? []).split('\n')), { within: 'basic' });
  return found === undefined || isColumn(found.path) ? undefined : found.path;
}
