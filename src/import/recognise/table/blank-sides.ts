import type { Cell, Table } from '../../document.ts';
import { guessPath } from '../../labels/guess.ts';
import { labelOf } from '../cell/cells.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

type Row = readonly Cell[];

/** Fewer sections with empty cells below them may be labels that nobody filled in. */
const fewest = 2;
/** Longer texts name no section. */
const longest = 12;

/**
 * `任职资格 | 学历 | …` above `(empty) | 经验 | …`: a table whose first column has a name and empty cells below it, with that name
 * merged downwards as it would be in another form. The same table if it is none such.
 */
export function withMergedSides(reader: FormReader, table: Table): Table {
  const { rows } = table;
  const sections = sectionsOf(rows);
  const named = sections.filter(({ at }) => isPart(reader, rows[at]?.[0]));
  if (sections.length < fewest || named.length * 2 < sections.length) return table;
  const heights = new Map(sections.map(({ at, height }) => [at, height]));
  const below = new Set(sections.flatMap(({ at, height }) => rows.slice(at + 1, at + height)));
  return {
    ...table,
    rows: rows.map((row, at) => {
      const [first, ...others] = row;
      const height = heights.get(at);
      if (below.has(row)) return others;
      return height === undefined || first === undefined ? row : [{ ...first, height }, ...others];
    }),
  };
}

/** Rows with a name in the first cell above rows of the same cells without one, and how many rows that makes. */
function sectionsOf(rows: readonly Row[]): { at: number; height: number }[] {
  const sections: { at: number; height: number }[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] ?? [];
    let height = 1;
    if (isSection(row)) while (isBelow(row, rows[at + height])) height++;
    if (height > 1) sections.push({ at, height });
    at += height;
  }
  return sections;
}

function isSection(row: Row): boolean {
  const [first, second] = row.map(({ blocks }) => textOf(blocks));
  if (first === undefined || second === undefined || row[0]?.height !== 1 || row[0].span > 1) return false;
  return first !== '' && second !== '' && first.length <= longest && !/^[\d.、]+$|[:：]/u.test(first);
}

function isBelow(section: Row, row: Row | undefined): boolean {
  if (row === undefined || row.length < 3 || row.length !== section.length) return false;
  if (row.some(({ column, height }, at) => column !== section[at]?.column || height > 1)) return false;
  const [first, second, third] = row.map(({ blocks }) => textOf(blocks));
  return first === '' && second !== '' && third !== '';
}

function isPart(reader: FormReader, cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  const path = labelOf(reader, cell, undefined)?.path ?? guessPath(wordsIn(cell));
  return path !== undefined && (kindOf(path) !== 'one' || path === 'basic');
}
