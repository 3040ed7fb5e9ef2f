import type { Block, Cell, Table } from '../../document.ts';
import { wordsIn } from '../words/words-in.ts';

/** The name of the list and its date may be above the heads. */
const mostAbove = 10;
const longest = 40;
/** So many heads without others below them make two rows one head; a form has pairs there. */
const fewestDeep = 2;

/**
 * `Post | Grade | Establishment` above `Posts | Strength | Vacant`, where nobody merged the cells of the upper heads
 * downwards, nor, in a list without merged cells, the wide one across: as if they were merged.
 */
export function withHeadsMerged(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === 'table' ? mergeHeads(block) : block));
}

function mergeHeads(table: Table): Table {
  for (let at = 0; at + 2 < table.rows.length && at < mostAbove; at++) {
    const [upper, lower, first] = [table.rows[at] ?? [], table.rows[at + 1] ?? [], table.rows[at + 2] ?? []];
    const heads = mergedHeads(upper, lower);
    if (heads === undefined || [...upper, ...lower].some(({ height }) => height > 1) || first.length === 0) continue;
    const named = lower.filter((cell) => wordsIn(cell) !== '');
    return { ...table, rows: [...table.rows.slice(0, at), heads, named, ...table.rows.slice(at + 2)] };
  }
  return table;
}

/** The upper heads, each over the cells of the lower row that are its own; undefined if the rows are no such heads. */
function mergedHeads(upper: readonly Cell[], lower: readonly Cell[]): readonly Cell[] | undefined {
  const below = new Set(lower.flatMap((cell) => (wordsIn(cell) === '' || cell.span > 1 ? [] : [cell.column])));
  const isHead = (cell: Cell) => wordsIn(cell).length <= longest && !/\d/.test(wordsIn(cell));
  if (below.size < 2 || ![...upper, ...lower].every(isHead)) return undefined;
  const heads: Cell[] = [];
  for (const cell of upper) {
    const last = heads.at(-1);
    const isBlank = wordsIn(cell) === '';
    // An empty cell right of a head, above one that has words, is part of that head.
    if (isBlank && below.has(cell.column) && last !== undefined && last.height === 1)
      heads[heads.length - 1] = { ...last, span: last.span + cell.span };
    else if (isBlank) return undefined;
    else heads.push({ ...cell, height: below.has(cell.column) ? 1 : 2 });
  }
  const covered = heads.filter(({ height }) => height === 1);
  const isFull = ({ column, span }: Cell) =>
    span > 1 && Array.from({ length: span }, (_, nth) => column + nth).every((each) => below.has(each));
  const counted = covered.reduce((sum, { span }) => sum + span, 0);
  if (heads.length - covered.length < fewestDeep || counted !== below.size || !covered.every(isFull)) return undefined;
  return heads;
}
