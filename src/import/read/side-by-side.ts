import { splitNumber } from '../labels/numbers.ts';
import type { TextLine } from './join-lines.ts';
import { joinAtMargin } from './margin.ts';
import { joinWrapped } from './wrapped.ts';

/** A gutter further left is that of labels. */
const leftmost = 24;
/** So many lines have a gutter in one place, and in so many the right column begins something where the left one doesn't. */
const fewest = 3;
const narrowest = 24;

/**
 * A page of two columns that a program printed as lines: the left column and then the right one, each with its sentences
 * whole. Rows of a table, whose right side begins something only where the left one does, stay lines.
 */
export function cutColumns(lines: readonly TextLine[]): readonly TextLine[] {
  const starts = new Map<number, number>();
  for (const line of lines) {
    const text = line.text.trimEnd();
    const parts = text.slice(leftmost - 3).split(/\s{3,}/u);
    const start = parts.length > 1 ? text.length - (parts.at(-1) ?? '').length : 0;
    if (start >= leftmost) starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  const near = (at: number): number => [-1, 0, 1].reduce((sum, step) => sum + (starts.get(at + step) ?? 0), 0);
  const [gutter, count] = [...starts.keys()].reduce<[number, number]>(
    (most, at) => (near(at) > most[1] ? [at, near(at)] : most),
    [0, 0],
  );
  return count < fewest ? lines : cutRuns(lines, gutter);
}

function cutRuns(lines: readonly TextLine[], gutter: number): TextLine[] {
  const read: TextLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const run: [string, string][] = [];
    for (let next = at; next < lines.length; next++) {
      const sides = cutLine(lines[next]?.text ?? '', gutter);
      if (sides === undefined) break;
      run.push(sides);
    }
    const first = run.findIndex(([, right]) => right !== '');
    const last = run.findLastIndex(([, right]) => right !== '') + 1;
    const isPage = first >= 0 && areColumns(run.slice(first, last));
    const own = lines.slice(at, at + Math.max(run.length, 1));
    if (!isPage) read.push(...own);
    else
      read.push(
        ...own.slice(0, first),
        ...oneAfterOther(own.slice(first, last), run.slice(first, last)),
        ...own.slice(last),
      );
    at += own.length;
  }
  return read;
}

/** What is left and right of the gutter; undefined for a line that runs across it. */
function cutLine(text: string, gutter: number): [string, string] | undefined {
  if (text.includes('\t')) return undefined;
  if (text.trimEnd().length < gutter) return [text.trimEnd(), ''];
  const cuts = [gutter, gutter - 1, gutter + 1].filter(
    (at) => /\s/.test(text[at - 1] ?? '') && /\S/.test(text[at] ?? ''),
  );
  const [cut] = cuts;
  return cut === undefined ? undefined : [text.slice(0, cut).trimEnd(), text.slice(cut).trimEnd()];
}

function areColumns(sides: readonly (readonly [string, string])[]): boolean {
  const both = sides.filter(([left, right]) => left !== '' && right !== '').length;
  const begins = sides.filter(([left, right]) => /^[^\p{Ll}\s]/u.test(right) && (left === '' || goesOn(left)));
  return both >= fewest && begins.length >= fewest;
}

function goesOn(left: string): boolean {
  return /^\s*\p{Ll}/u.test(left) && splitNumber(left.trim()).style === undefined;
}

function oneAfterOther(lines: readonly TextLine[], sides: readonly (readonly [string, string])[]): TextLine[] {
  const end = lines.at(-1)?.line ?? 0;
  const column = (side: 0 | 1): TextLine[] =>
    sides.flatMap((pair, at) => {
      const line = lines[at]?.line ?? 0;
      if (pair[side] === '' && pair[1 - side] !== '') return [];
      return [{ text: pair[side] ?? '', line, ...(side === 0 ? {} : { after: end }) }];
    });
  return [column(0), [{ text: '', line: end, after: end }], column(1)].flatMap((each) =>
    joinAtMargin(joinWrapped(each), { areParagraphs: true, narrowest, fewest: 1 }),
  );
}
