import { foldText } from '../../../text/text.ts';
import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { wordsIn } from '../words/words-in.ts';

type Row = readonly Cell[];

/** A list as one: what is above its heads, the heads, and all that is below them. */
export interface WholeList {
  readonly above: readonly Row[];
  readonly heads: Row;
  readonly below: readonly Row[];
  /** Heads, and labels of departments, that the blocks repeat. */
  readonly again: readonly Cell[];
  /** What else the rows above heads say. */
  readonly others: readonly Row[];
}

/**
 * A list in blocks with heads of their own, as `部门名称 | 检测中心 | 职位总数 | 2` above the same heads as further up, or with its
 * heads once more on the next page: the rows of all, those of a block with the department above it in a column more.
 */
export function joinBlocks(reader: FormReader, rows: readonly Row[], at: number): WholeList {
  const heads = rows[at] ?? [];
  const again = new Set(heads.length < 3 ? [] : repetitions(rows, at));
  const found = [at, ...again].map((nth) => bandIn(reader, rows[nth - 1] ?? []));
  const bands = found.flatMap((band) => band ?? []);
  const [first] = bands;
  // Where a block has no name, none of the rows above heads is taken for one.
  if (first === undefined || bands.length < found.length || heads.length < 3) {
    const repeated = [...again].flatMap((nth) => rows[nth] ?? []);
    const below = rows.slice(at + 1).filter((_, nth) => !again.has(at + 1 + nth));
    return { above: rows.slice(0, at), heads, below, again: repeated, others: [] };
  }
  const column = Math.max(...rows.flat().map((cell) => cell.column + cell.span));
  let block = 0;
  const below = rows.slice(at + 1).flatMap((row, nth) => {
    const own = at + 1 + nth;
    if (again.has(own)) block++;
    if (again.has(own) || again.has(own + 1)) return [];
    const name = bands[block]?.name;
    // A remark or a sum is of no department.
    return [name === undefined || !isFull(row) ? row : [...row, { ...name, column, span: 1, height: 1 }]];
  });
  return {
    above: rows.slice(0, at - 1),
    heads: [...heads, { ...first.label, column, span: 1, height: 1 }],
    below,
    again: [...[...again].flatMap((nth) => rows[nth] ?? []), ...bands.slice(1).map(({ label }) => label)],
    others: bands.map(({ others }) => others),
  };
}

function repetitions(rows: readonly Row[], at: number): readonly number[] {
  const heads = (rows[at] ?? []).map(foldedIn);
  if (heads.every((head) => head === '')) return [];
  const areHeads = (row: Row) => row.length === heads.length && heads.every((head, nth) => head === foldedIn(row[nth]));
  return rows.flatMap((row, nth) => (nth > at && areHeads(row) ? [nth] : []));
}

interface Band {
  readonly label: Cell;
  readonly name: Cell;
  readonly others: Row;
}

/** A row with a department beside its label, and maybe more pairs. */
function bandIn({ dictionary }: FormReader, row: Row): Band | undefined {
  const [label, name, ...others] = row.filter((cell) => wordsIn(cell) !== '');
  if (label === undefined || name === undefined) return undefined;
  const [of, ...next] = [label, name, others[0]].map(
    (cell) => cell && dictionary.find(wordsIn(cell), { within: 'basic', near: true })?.path,
  );
  // Heads of a list in two rows have a head beside 部门.
  return of === 'department' && next[0] === undefined ? { label, name, others } : undefined;
}

function isFull(row: Row): boolean {
  return row.filter((cell) => wordsIn(cell) !== '').length > 2;
}

function foldedIn(cell: Cell | undefined): string {
  return cell === undefined ? '' : foldText(wordsIn(cell));
}
