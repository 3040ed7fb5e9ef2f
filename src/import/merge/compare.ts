import type { SourcePlace, ValuePath } from '../../model/imported.ts';
import type { Dictionary } from '../labels/index.ts';
import { align, type Likeness } from './align.ts';
import { fillBlank } from './blanks.ts';
import { type Change, isBlank, MergeError } from './change.ts';
import { cutLine } from './cut-line.ts';
import { addFacts, splitFacts } from './measures.ts';
import type { PrintedWords } from './merged.ts';
import { insertLines, insertRow } from './new-items.ts';
import { keyOf, type Line, linesOf, type Region, type Row, textOf, valuesOf } from './regions.ts';

export interface Words extends PrintedWords {
  readonly dictionary: Dictionary;
}
interface Lost {
  readonly path: ValuePath;
  readonly was: string;
  readonly place: SourcePlace;
}

export const likeRows: Likeness<Row> = {
  marks: (row) => valuesOf(row).map(({ mark }) => keyOf(mark)),
  text: (row) =>
    linesOf(row)
      .map(({ text }) => text.trim())
      .join('\n'),
  fits: (before, after) => before.isTable === after.isTable && before.cells.length === after.cells.length,
};
export const likeLines: Likeness<Line> = {
  marks: ({ values }) => values.map(({ mark }) => keyOf(mark)),
  text: ({ text }) => text.trim(),
  fits: () => true,
};

/** What was done to a form: it as it was printed, and as it is in the edited document. */
export function compareRegions(printed: Region, edited: Region, words: Words): Change[] {
  refuseForged(printed, edited);
  const aligned = align(printed.rows.filter(hasText), edited.rows.filter(hasText), likeRows);
  if (aligned === undefined) throw new MergeError('moved', edited.rows[0]?.place ?? {}, '');
  const changes: Change[] = [];
  const lost: Lost[] = [];
  for (const [at, { before, after }] of aligned.entries()) {
    const previous = aligned.slice(0, at).findLast((each) => each.before !== undefined)?.before;
    if (before === undefined) {
      const next = aligned.slice(at).find((each) => each.before !== undefined)?.before;
      if (after !== undefined) changes.push(...insertRow(after, { rows: printed.rows, previous, next, words }));
    } else if (after === undefined) lost.push(...linesOf(before).flatMap(listLost));
    else changes.push(...compareRow(before, after, { rows: printed.rows, above: previous, words }, lost));
  }
  const values = printed.rows.flatMap(valuesOf).map(({ mark }) => mark.path);
  const cut = changes.flatMap((change) => (change.kind === 'delete' ? [change] : []));
  return [...changes.filter(({ kind }) => kind !== 'delete'), ...wholeItems([...lost, ...cut], values)];
}

function compareRow(before: Row, after: Row, around: Parameters<typeof fillBlank>[3], lost: Lost[]): Change[] {
  if (before.cells.length !== after.cells.length) {
    if (valuesOf(before).length === 0) return [];
    throw new MergeError('cells', after.place, likeRows.text(after));
  }
  return before.cells.flatMap((cell, at) => {
    const old = cell.filter((line) => !isBlank(line));
    const now = (after.cells[at] ?? []).filter((line) => !isBlank(line));
    if (old.length === 0 && now.length > 0) return fillBlank(now, before, at, around);
    if (old.every(({ values }) => values.length === 0)) return [];
    return compareCell(old, now, after, around.words, lost);
  });
}

function compareCell(old: readonly Line[], now: readonly Line[], row: Row, words: Words, lost: Lost[]): Change[] {
  const aligned = align(old, now, likeLines);
  if (aligned === undefined) throw new MergeError('moved', row.place, likeRows.text(row));
  const held = new Set(old.flatMap(({ values }) => values.map(({ mark }) => keyOf(mark))));
  return aligned.flatMap(({ before, after }, at) => {
    if (before === undefined) {
      const previous = aligned.slice(0, at).findLast((each) => each.before !== undefined)?.before;
      const next = aligned.slice(at).find((each) => each.before !== undefined)?.before;
      if (at > 0 && aligned[at - 1]?.before === undefined) return [];
      const end = aligned.findIndex((each, nth) => nth > at && each.before !== undefined);
      const lines = aligned.slice(at, end === -1 ? undefined : end).flatMap((each) => each.after ?? []);
      const { changes, rest } = addFacts(previous, lines, held, words);
      return [...changes, ...insertLines(rest, { previous, next, words })];
    }
    if (after === undefined) {
      lost.push(...listLost(before));
      return [];
    }
    const { changes, line } = splitFacts(before, after, held, words);
    return [...cutLine(before, line, words.comma), ...changes];
  });
}

function listLost(line: Line): Lost[] {
  return line.values.map((value) => ({ path: value.mark.path, was: textOf(line, value), place: line.place }));
}

/** An item of a list goes if all that was printed of it is gone; the name of a group is printed with its first item. */
function wholeItems(lost: readonly Lost[], values: readonly ValuePath[]): Change[] {
  const gone = new Set(lost.map(keyOf));
  const items = new Map<string, Change>();
  for (const { path, was, place } of lost) {
    const whole = path.findIndex((step, at) => {
      if (typeof step !== 'number') return false;
      const item = path.slice(0, at + 1).join('.');
      const own = values.filter((each) => each.slice(0, at + 1).join('.') === item);
      return own.every((each) => gone.has(keyOf({ path: each })) || (each[0] === 'duties' && each.at(-1) === 'group'));
    });
    const target = whole === -1 ? path : path.slice(0, whole + 1);
    const known = items.get(target.join('.'));
    if (known === undefined) items.set(target.join('.'), { kind: 'delete', path: target, was, place });
  }
  return [...items.values()];
}

/** A mark of a value that the form doesn't print was made by hand. */
function refuseForged(printed: Region, edited: Region): void {
  const known = new Set(printed.rows.flatMap(valuesOf).map(({ mark }) => keyOf(mark)));
  for (const line of edited.rows.flatMap(linesOf)) {
    const forged = line.values.find(({ mark }) => !known.has(keyOf(mark)));
    if (forged !== undefined) throw new MergeError('forged', line.place, textOf(line, forged));
  }
}

export function hasText(row: Row): boolean {
  return linesOf(row).some((line) => !isBlank(line));
}
