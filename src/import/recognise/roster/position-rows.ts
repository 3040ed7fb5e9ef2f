import type { Cell } from '../../document.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { isNone, isPlaceholder } from '../words/placeholder.ts';
import { wordsIn } from '../words/words-in.ts';

/** The heads of a small table of positions within a form, and how many rows it has with them. */
interface PositionRows {
  readonly path: string;
  readonly title: number;
  readonly row: readonly Cell[];
  readonly heads: ReadonlyMap<number, string>;
  readonly count: number;
}

export const besideTitles =
  /^(?:(?:full |employee )?name|(?:position |post |job |item |staff )?(?:number|no\.?|code|id)|#|grade|level|class|fte|headcount|(?:number|no\.?|#) of (?:staff|employees|positions|posts|people)|how many|nature of supervision|type(?: of supervision)?|status)(?:\s*\([^()]*\))?$/i;
export const titleHeads =
  /^(?:(?:position|job|class|post|working|official) titles?|titles?|positions?|posts?|title of position|class(?:ification)? titles?)(?:\s*\([^()]*\))?$/i;

/** Rows of `Title | Number | Name` below a label of superiors or reports: those are whom it names, and no forms of their own. */
export function findPositionRows(
  reader: FormReader,
  rows: readonly (readonly Cell[])[],
  at: number,
): PositionRows | undefined {
  const { target, draft } = reader;
  const row = rows[at] ?? [];
  if (draft === undefined || target === undefined || target.filled || row.length < 2 || row.length > 5)
    return undefined;
  if (!/^(?:reportsTo|directReports|dottedLineTo)$/.test(target.path)) return undefined;
  const heads = row.map(wordsOf);
  const title = heads.findIndex((head) => titleHeads.test(head));
  if (title === -1 || heads.some((head, nth) => nth !== title && !besideTitles.test(head))) return undefined;
  const columns = row.map(({ column }) => column);
  let count = 1;
  for (const below of rows.slice(at + 1)) {
    if (below.length !== row.length || below.some(({ column }, nth) => column !== columns[nth])) break;
    count++;
  }
  if (count === 1) return undefined;
  return {
    path: target.path,
    title: columns[title] ?? 0,
    row,
    heads: new Map(row.map(({ column }, nth) => [column, heads[nth] ?? ''])),
    count,
  };
}

/** Reads the rows below such heads. */
export function readPositionRows(reader: FormReader, found: PositionRows, rows: readonly (readonly Cell[])[]): void {
  const draft = reader.currentDraft();
  const label = reader.target?.label;
  draft.takeCells(...found.row);
  for (const row of rows) {
    const cell = row.find(({ column }) => column === found.title);
    const title = cell === undefined ? '' : wordsOf(cell);
    const named = title !== '' && !isNone(title) && !isPlaceholder(title);
    const [place] = cell === undefined ? [] : allLines(cell.blocks).map((line) => line.place);
    const isFree = kindOf(found.path) !== 'one' || !draft.has(found.path);
    if (named && place !== undefined && isFree)
      draft.entries.push({
        path: found.path,
        text: title,
        place,
        numbered: true,
        ...(label === undefined ? {} : { label }),
      });
    for (const each of row)
      if (each !== cell || !isFree)
        for (const line of allLines(each.blocks))
          reader.keep({ text: line.written, place: line.place }, found.heads.get(each.column));
  }
  reader.target = undefined;
}

function wordsOf(cell: Cell): string {
  return wordsIn(cell)
    .replace(/^\d{1,2}[a-z]?[.)]\s*/i, '')
    .replace(/\s*:$/, '');
}
