import type { Cell } from '../../document.ts';
import { percentage } from '../words/percentage.ts';
import { textOf } from '../words/words-in.ts';
import { areEssentialMarks, isEssentialMark } from './essential-mark.ts';
import { measure } from './group-column.ts';
import type { Head } from './table-head.ts';

/** Duties say more, if not each of them. */
const shortest = 12;

/**
 * `E | 35% | Opens accounts …` right below the label of duties: of columns that no head names, one of sentences beside shares
 * or marks of what is essential. A number alone may be anything, so one of those must be there.
 */
export function markedRows(
  within: string | undefined,
  cells: readonly Cell[],
  below: readonly (readonly Cell[])[],
  essential: boolean | undefined,
): Head | undefined {
  if (within !== 'duties' || cells.length < 2 || cells.length > 4) return undefined;
  const all = [cells, ...below];
  const end = all.findIndex((row) => row.length !== cells.length || !row.some(isMark));
  const rows = end === -1 ? all : all.slice(0, end);
  if (rows.length < 2) return undefined;
  const paths = cells.map((_, at) => pathOf(rows.map((row) => row[at])));
  const has = (path: string): boolean => paths.filter((each) => each === path).length === 1;
  if (!has('duties.duty') || paths.includes('x') || !(has('duties.share') || has('duties.essential'))) return undefined;
  if (new Set(paths).size < paths.length) return undefined;
  // Marks of one kind alone say nothing, unless shares stand beside them.
  const marks = rows.map((row) => textOf(row[paths.indexOf('duties.essential')]?.blocks ?? []));
  if (has('duties.essential') && !has('duties.share') && !areEssentialMarks(marks)) return undefined;
  return {
    part: 'duties',
    columns: cells.map(({ column, span }, at) => ({
      path: paths[at] ?? 'x',
      label: '',
      from: column,
      to: column + span,
    })),
    carried: new Map(),
    headless: true,
    ...(essential === undefined ? {} : { essential }),
  };
}

function isMark({ blocks }: Cell): boolean {
  const text = textOf(blocks).trim();
  return percentage.test(text) || isEssentialMark(text);
}

function pathOf(column: readonly (Cell | undefined)[]): string {
  const texts = column.map((cell) => textOf(cell?.blocks ?? []).trim());
  if (texts.every((text) => percentage.test(text))) return 'duties.share';
  if (texts.every((text) => isEssentialMark(text))) return 'duties.essential';
  if (texts.every((text, at) => text.replace(/[.、)]$/u, '') === `${at + 1}`)) return 'number';
  const lengths = column.map(measure);
  const areTexts = lengths.every((length, at) => length >= 4 && /\p{L}{2}/u.test(texts[at] ?? ''));
  return areTexts && lengths.reduce((sum, length) => sum + length, 0) >= shortest * column.length ? 'duties.duty' : 'x';
}
