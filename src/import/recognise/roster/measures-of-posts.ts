import type { Cell, Table } from '../../document.ts';
import { placeOf } from '../cell/cells.ts';
import type { Draft, Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { titleIn } from '../words/title.ts';
import { wordsIn } from '../words/words-in.ts';

interface Head {
  readonly cell: Cell;
  readonly text: string;
  readonly path: string | undefined;
}

/**
 * `岗位 | 指标名称 | 权重 | 目标值` above a row or more for each of several positions that the document has described: their indicators. A
 * cell that is merged down, or empty, is of the position above. False where a row names another one.
 */
export function readMeasuresOfPosts(reader: FormReader, { rows }: Table): boolean {
  const [first, ...below] = rows;
  if (first === undefined || first.length < 2 || below.length === 0 || reader.drafts.length < 2) return false;
  const heads = first.map((cell) => headOf(reader, cell));
  // The rows may be counted.
  const title = heads[heads[0]?.path === 'number' ? 1 : 0];
  const others = heads.filter((head) => head !== title);
  if (title?.path !== 'title' || !others.some(({ path }) => /^duties\.kpi(?:\.name)?$/.test(path ?? ''))) return false;
  if (others.some(({ path }) => path !== undefined && !/^(?:number$|duties\.kpi)/.test(path))) return false;
  const owned = ownersOf(reader, title.cell.column, below);
  if (owned === undefined) return false;
  for (const [row, draft, named] of owned) {
    draft.takeCells(...first);
    if (named !== undefined) draft.takeCells(named);
    give(draft, others, row);
  }
  reader.target = undefined;
  return true;
}

function headOf({ dictionary }: FormReader, cell: Cell): Head {
  const text = wordsIn(cell);
  const path = dictionary.find(text, { within: 'duties', asColumn: true })?.path;
  return { cell, text, path: path?.startsWith('x') ? undefined : path };
}

type Owned = readonly [row: readonly Cell[], draft: Draft, named: Cell | undefined];

/** The rows with the positions that they name or go on with; undefined if one names none of those that were read. */
function ownersOf({ drafts }: FormReader, column: number, rows: readonly (readonly Cell[])[]): Owned[] | undefined {
  const found: Owned[] = [];
  for (const row of rows) {
    const cell = row.find((each) => each.column === column);
    const name = cell === undefined ? '' : wordsIn(cell);
    const draft = name === '' ? found.at(-1)?.[1] : drafts.find((each) => titleOf(each) === name);
    if (draft === undefined) return undefined;
    found.push([row.filter((each) => each !== cell), draft, name === '' ? undefined : cell]);
  }
  return found;
}

function titleOf(draft: Draft): string | undefined {
  const heading = draft.heading?.text;
  return draft.textOf('title') ?? (heading === undefined ? undefined : (titleIn(heading) ?? heading));
}

/** One indicator with its details, and what no key takes beside its head. */
function give(draft: Draft, heads: readonly Head[], row: readonly Cell[]): void {
  const cells = new Map<string, readonly Piece[]>();
  for (const cell of row) {
    const head = heads.find((each) => each.cell.column === cell.column);
    const pieces = allLines(cell.blocks).filter(({ text }) => !isPlaceholder(text));
    if (head?.path === 'number') draft.takeCells(cell);
    else if (head?.path !== undefined)
      cells.set(head.path, [...(cells.get(head.path) ?? []), ...pieces.map(({ text, place }) => ({ text, place }))]);
    else
      for (const { written, place } of pieces)
        draft.kept.push({ text: written, place, ...(head === undefined ? {} : { label: head.text }) });
  }
  const [any] = row;
  if ([...cells.values()].some((pieces) => pieces.length > 0))
    draft.rows.push({ part: 'duties', cells, place: placeOf(any) });
}
