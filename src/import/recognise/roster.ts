import type { Cell, Table } from '../document.ts';
import type { Label } from '../labels/index.ts';
import { allLines, joinLines, textOf } from './lines.ts';
import type { FormReader } from './reader.ts';

/** Columns that a list of positions has beside the title. */
const companions = /^(?:code|department|reportsTo|headcount|grade|incumbents|family|location|employmentType)$/;

/**
 * A table with a position a row: title, code, superior, headcount … Each row becomes a form of its own. Returns false if
 * the first row isn't one of such heads.
 */
export function readRoster(reader: FormReader, table: Table): boolean {
  const [heads, ...rows] = table.rows;
  if (heads === undefined || rows.length === 0 || heads.length < 3) return false;
  const labels = heads.map((cell) => labelOf(reader, cell));
  const paths = labels.map((label) => label?.path);
  const title = paths.indexOf('title');
  if (title === -1 || paths.filter((path) => path !== undefined && companions.test(path)).length < 2) return false;
  if (new Set(paths).size !== paths.length && paths.filter((path) => path === 'title').length > 1) return false;
  const values = rows.map((row) => cellAt(row, heads[title])).filter((cell) => cell !== undefined);
  if (values.some((cell) => labelOf(reader, cell) !== undefined)) return false;
  for (const row of rows) readEntry(reader, heads, labels, row, title);
  reader.draft = undefined;
  reader.target = undefined;
  return true;
}

function readEntry(
  reader: FormReader,
  heads: readonly Cell[],
  labels: readonly (Label | undefined)[],
  row: readonly Cell[],
  title: number,
): void {
  const cell = cellAt(row, heads[title]);
  if (cell === undefined || textOf(cell.blocks) === '') {
    for (const other of row) {
      for (const { written, place } of allLines(other.blocks)) reader.keep({ text: written, place });
    }
    return;
  }
  const draft = reader.startForm();
  heads.forEach((head, at) => {
    const value = cellAt(row, head);
    const text = value === undefined ? '' : textOf(value.blocks);
    const place = value === undefined ? undefined : allLines(value.blocks)[0]?.place;
    if (text === '' || place === undefined) return;
    const label = labels[at];
    const written = joinLines(textOf(head.blocks).split('\n'));
    if (label === undefined || label.path === 'number') {
      if (label === undefined) reader.keep({ text, place }, written);
      return;
    }
    draft.labels++;
    draft.entries.push({ path: label.path, text, place, label: written });
  });
}

function cellAt(row: readonly Cell[], head: Cell | undefined): Cell | undefined {
  return row.find(({ column }) => column === head?.column);
}

function labelOf(reader: FormReader, cell: Cell): Label | undefined {
  return reader.dictionary.find(joinLines(textOf(cell.blocks).split('\n')), { within: 'basic', near: true });
}
