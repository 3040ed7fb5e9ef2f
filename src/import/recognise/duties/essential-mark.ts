import type { Cell } from '../../document.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Column } from './table-head.ts';

const essential = /^(?:e|ess\.?|essential|核心|是)$/iu;
const marginal = /^(?:n|m|n\/?e|marginal|secondary|non-?essential|非核心|否)$/iu;

/** `Essential` or `N/E` in a column that says how much each duty matters. */
export function isEssentialMark(text: string): boolean {
  return essential.test(text.trim()) || marginal.test(text.trim());
}

/** One of two such marks in each row, and both of them somewhere. */
export function areEssentialMarks(texts: readonly string[]): boolean {
  const marks = [...new Set(texts.map((text) => text.trim().toLowerCase()))];
  return marks.length === 2 && marks.some((mark) => essential.test(mark)) && marks.some((mark) => marginal.test(mark));
}

/** No mark is so long. */
const longestMark = 20;
/** So many rows show what a column holds. */
const enough = 20;

/** `% of time | Essential function`, 占比 | 核心职责: above sentences such a head is that of the duties, if no other is. */
export function takeSentences(columns: Column[], below: readonly (readonly Cell[])[]): void {
  if (columns.some(({ path }) => path === 'duties.duty')) return;
  const at = columns.findIndex(({ path }) => path === 'duties.essential');
  const column = columns[at];
  if (column === undefined) return;
  const texts = below
    .slice(0, enough)
    .flatMap((row) => row.filter((cell) => cell.column === column.from))
    .map((cell) => wordsIn(cell))
    .filter((text) => text !== '');
  const long = texts.filter((text) => text.length > (/\p{Script=Han}/u.test(text) ? longestMark / 2 : longestMark));
  if (long.length * 2 > texts.length) columns[at] = { ...column, path: 'duties.duty' };
}

/** `E | M` over boxes, of which one is ticked in each row: two columns that say of each duty whether it is essential. */
export function takeBoxes(columns: Column[], below: readonly (readonly Cell[])[]): void {
  const at = columns.findIndex(({ label }) => essential.test(label.trim()));
  const [first, second] = [columns[at], columns[at + 1]];
  if (first === undefined || second === undefined || !marginal.test(second.label.trim())) return;
  const boxes = below
    .flatMap((row) => row.filter(({ column }) => column === first.from || column === second.from))
    .map((cell) => wordsIn(cell));
  if (boxes.length < 4 || !boxes.every((text) => /^[☐□☒☑✓✔√xX]?$/u.test(text))) return;
  columns[at] = { ...first, path: 'duties.essential' };
  columns[at + 1] = { ...second, path: 'duties.marginal' };
}
