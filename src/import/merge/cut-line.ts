import type { ValuePath } from '../../model/imported.ts';
import { type Aligned, align } from './align.ts';
import { type Change, MergeError, type Piece, textOfPiece } from './change.ts';
import { keyOf, type Line, type MarkedValue, textOf } from './regions.ts';

/** Lists that are printed on one line. */
const inline =
  /^(?:aliases|formerTitles|incumbents|directReports|dottedLineTo|career\.\w+|contacts\.\w+\.with|appliesTo|.*\.by)\.\d+$/;

/** Whether a list is printed on one line, a name after the other. */
export function isInline(list: ValuePath): boolean {
  return inline.test([...list, 0].join('.'));
}

/** The names of a line that has no marks. */
export function cutNames(line: Line, comma: string): Piece[] {
  const sign = comma.trim();
  let from = 0;
  return line.text.split(sign).flatMap((part): Piece[] => {
    const piece = { line, from, to: from + part.length };
    from += part.length + sign.length;
    return part.trim() === '' ? [] : [piece];
  });
}

/** What was changed in a line that is still there: its values are found by their marks and by the text between them. */
export function cutLine(before: Line, after: Line, comma: string): Change[] {
  const { values } = before;
  const first = values[0];
  const last = values.at(-1);
  if (first === undefined || last === undefined || before.text === after.text) return [];
  const list = first.mark.path.slice(0, -1);
  const isList = values.every(
    ({ mark: { path } }) => inline.test(path.join('.')) && keyOf({ path: list }) === keyOf({ path: path.slice(0, -1) }),
  );
  const head = before.text.slice(0, first.from);
  const tail = before.text.slice(last.to);
  if (isList && after.text.startsWith(head) && after.text.endsWith(tail)) {
    const whole = { line: after, from: head.length, to: after.text.length - tail.length };
    return compareItems(before, whole, list, comma);
  }
  const ranges =
    values.length === 1 ? cutOne(before, after, head, tail) : (cutByMarks(before, after) ?? cutByText(before, after));
  if (ranges === undefined) throw new MergeError('no-place', after.place, after.text);
  return values.flatMap((value, at) => {
    const [from, to] = ranges[at] ?? [0, 0];
    return changeOf(value.mark.path, textOf(before, value), { line: after, from, to });
  });
}

type Range = readonly [from: number, to: number];

function changeOf(path: ValuePath, was: string, piece: Piece): Change[] {
  const now = textOfPiece(piece);
  if (now === was.trim()) return [];
  return now === '' ? [{ kind: 'delete', path, place: piece.line.place, was }] : [{ kind: 'set', path, piece, was }];
}

/** The whole line without what is printed round its value, since what is typed at the end of a mark is outside of it. */
function cutOne(before: Line, after: Line, head: string, tail: string): Range[] | undefined {
  const { text } = after;
  if (text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail))
    return [[head.length, text.length - tail.length]];
  const own = findMark(after, before.values[0]);
  return own === undefined ? undefined : [[own.from, own.to]];
}

/** By marks; text beside a mark that is not what is printed there belongs to its value. */
function cutByMarks(before: Line, after: Line): Range[] | undefined {
  const found = before.values.map((value) => findMark(after, value));
  const ranges: [number, number][] = found.flatMap((value) => (value === undefined ? [] : [[value.from, value.to]]));
  if (ranges.length < before.values.length) return undefined;
  for (let at = 0; at <= ranges.length; at++) {
    const [left, right] = [ranges[at - 1], ranges[at]];
    const printed = before.text.slice(before.values[at - 1]?.to ?? 0, before.values[at]?.from);
    const gap = after.text.slice(left?.[1] ?? 0, right?.[0]);
    if (gap === printed) continue;
    const more = gap.length - printed.length;
    if (left !== undefined && gap.endsWith(printed)) left[1] += more;
    else if (right !== undefined && gap.startsWith(printed)) right[0] -= more;
    else return undefined;
  }
  return ranges;
}

function cutByText(before: Line, after: Line): Range[] | undefined {
  const { values, text } = before;
  const ranges: Range[] = [];
  let from = 0;
  for (const [at, value] of values.entries()) {
    const printed = text.slice(values[at - 1]?.to ?? 0, value.from);
    if (!after.text.startsWith(printed, from)) return undefined;
    from += printed.length;
    const next = text.slice(value.to, values[at + 1]?.from);
    const end = at === values.length - 1 ? after.text.length - next.length : after.text.indexOf(next, from);
    if (end < from || (next === '' && at < values.length - 1) || !after.text.startsWith(next, end)) return undefined;
    ranges.push([from, end]);
    from = end;
  }
  return ranges;
}

interface Item {
  readonly piece: Piece;
  readonly path?: ValuePath;
}

function compareItems(before: Line, whole: Piece, list: ValuePath, comma: string): Change[] {
  const old = before.values.map(({ mark, from, to }): Item => ({ piece: { line: before, from, to }, path: mark.path }));
  const aligned = align<Item>(old, cutItems(before, whole, comma), {
    marks: ({ path }) => (path === undefined ? [] : [keyOf({ path })]),
    text: ({ piece }) => textOfPiece(piece),
    fits: () => true,
  });
  if (aligned === undefined) throw new MergeError('moved', whole.line.place, whole.line.text);
  return aligned.flatMap((each, at): Change[] => {
    if (each.before === undefined) {
      const path = [...list, placeOf(aligned, at)];
      return [{ kind: 'insert', path, item: each.after.piece, place: whole.line.place }];
    }
    const path = each.before.path ?? list;
    const was = textOfPiece(each.before.piece);
    return each.after === undefined
      ? [{ kind: 'delete', path, place: whole.line.place, was }]
      : changeOf(path, was, each.after.piece);
  });
}

/** The index of the old item after the last one before a new item. */
function placeOf(aligned: readonly Aligned<Item>[], at: number): number {
  const known = aligned
    .slice(0, at)
    .flatMap(({ before }) => (before?.path === undefined ? [] : [Number(before.path.at(-1))]));
  if (known.length > 0) return Math.max(...known) + 1;
  const next = aligned.slice(at).find(({ before }) => before !== undefined)?.before?.path;
  return next === undefined ? 0 : Number(next.at(-1));
}

/** The items of a line: a mark holds one, unless somebody typed a comma into it; text beside a mark belongs to its item. */
function cutItems(before: Line, { line, from, to }: Piece, comma: string): Item[] {
  const cuts = new Set<number>();
  const sign = comma.trim();
  for (let at = line.text.indexOf(sign, from); at !== -1 && at < to; at = line.text.indexOf(sign, at + sign.length)) {
    const own = line.values.find((value) => value.from <= at && at < value.to);
    const old = own && before.values.find(({ mark }) => keyOf(mark) === keyOf(own.mark));
    if (old === undefined || !textOf(before, old).includes(sign)) cuts.add(at);
  }
  const starts = [from, ...[...cuts].map((at) => at + sign.length)];
  return starts.flatMap((start, nth): Item[] => {
    const end = [...cuts][nth] ?? to;
    const piece = { line, from: start, to: end };
    if (textOfPiece(piece) === '') return [];
    const inside = line.values.find((value) => value.from < end && value.to > start && value.from >= start);
    return [{ piece, ...(inside === undefined ? {} : { path: inside.mark.path }) }];
  });
}

function findMark(line: Line, value: MarkedValue | undefined): MarkedValue | undefined {
  return line.values.find(({ mark }) => value !== undefined && keyOf(mark) === keyOf(value.mark));
}
