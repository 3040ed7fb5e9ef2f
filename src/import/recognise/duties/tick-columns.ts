import type { Cell } from '../../document.ts';
import { textOf } from '../words/words-in.ts';

const mark = /^[○〇●◎△▲√✓✔☑☒×xX■★*]$/u;

/**
 * The cells of a row of heads below which there are marks alone, as `经办 | 审核 | 批准`: they say who takes which part in
 * what the other columns hold, and nothing of what kind of table it is.
 */
export function findTickColumns(heads: readonly Cell[], below: readonly (readonly Cell[])[]): ReadonlySet<number> {
  const rows: (readonly Cell[])[] = [];
  for (const row of below) {
    if (!row.every((cell) => cell.span === 1 && heads.some(({ column }) => column === cell.column))) break;
    rows.push(row);
  }
  const texts = heads.map(({ column }) =>
    rows.flatMap((row) => row.filter((cell) => cell.column === column).map(({ blocks }) => textOf(blocks).trim())),
  );
  const ticked = texts.flatMap((own, at) => (own.some((text) => mark.test(text)) && own.every(isMark) ? [at] : []));
  // A column that nobody ticked is beside those that are.
  const [first = texts.length] = ticked;
  return new Set(texts.flatMap((own, at) => (at >= first && own.every(isMark) ? [at] : [])));
}

function isMark(text: string): boolean {
  return text === '' || mark.test(text);
}
