import type { Cell } from '../../document.ts';
import { wordsIn } from '../words/words-in.ts';

/** 注：A岗外出时由B岗代为履行职责 over all columns ends a list. */
const note = /^[（(]?(?:[备備]?[注註]|说明|說明|notes?|remarks?)\s*\d{0,2}\s*[:：]/iu;

/**
 * The rows of a list apart from those below a note over its columns that are cut in another way, as 窗口值班 over two columns
 * beside who is on duty on which day.
 */
export function withoutTail(rows: readonly (readonly Cell[])[]): {
  readonly rows: readonly (readonly Cell[])[];
  readonly tail: readonly (readonly Cell[])[];
} {
  const end = rows.findIndex((row, at) => at > 0 && isNote(row));
  if (end < 0) return { rows, tail: [] };
  const single = new Set(
    rows.slice(0, end).flatMap((row) => row.flatMap(({ column, span }) => (span === 1 ? [column] : []))),
  );
  const isOther = (row: readonly Cell[]) =>
    row.length > 1 && row.some(({ column, span }) => span > 1 && single.has(column));
  const tail = rows.slice(end + 1).filter(isOther);
  return { rows: rows.filter((row) => !tail.includes(row)), tail };
}

function isNote(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => wordsIn(cell) !== '');
  const [only] = filled;
  return filled.length === 1 && only !== undefined && only.span > 1 && note.test(wordsIn(only));
}
