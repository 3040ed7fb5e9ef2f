/** A place between two characters: both numbers start at 1 and count UTF-16 units, as editors do. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A range of text; `end` is the point after its last character. */
export interface Span {
  readonly start: Point;
  readonly end: Point;
}

/** Some occurrences of a sign, counted from 0 among all its occurrences in a text. */
export interface Signs {
  readonly sign: string;
  readonly from: number;
  readonly to: number;
}

/** The offset at which each line of `text` begins; the first is 0. `\r\n`, `\n` and a lone `\r` end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The point of a zero-based UTF-16 `offset` in a text whose lines begin at `starts`. */
export function pointAt(starts: readonly number[], offset: number): Point {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Orders by code point, so that every machine and locale sorts alike. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates encode code points above all others, but their units sort below U+E000. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** Characters that are invisible but not white space: soft hyphens, joiners, variation selectors, direction marks. */
export const invisible = /[\u2800\p{Default_Ignorable_Code_Point}]+/gu;
const unseen = new RegExp(`${invisible.source}|\\s+`, 'gu');
/** Names in these characters are folded already, and most names are. */
const plain = /^[\u4e00-\u9fff0-9a-z._-]*$/;

/** Folds a name so that its spellings become equal: half width, one case, no white space, no invisible characters. */
export function foldText(text: string): string {
  if (plain.test(text)) return text;
  const folded = text.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ').normalize('NFKC');
  return folded.replace(unseen, '').normalize('NFKC');
}

/** Orders codes and ids as people do: runs of digits by their value (`CS-2` before `CS-10`), the rest by code point. */
export function compareNatural(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const one = left[at] ?? '';
    const other = right[at] ?? '';
    const order =
      /^\d/.test(one) && /^\d/.test(other)
        ? one.replace(/^0+/, '').length - other.replace(/^0+/, '').length ||
          compareText(one.replace(/^0+/, ''), other.replace(/^0+/, ''))
        : compareText(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}

const tight = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
const tightSign = /[\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;
/** Characters that are as wide as Han beside Han, and narrow elsewhere. */
const eitherWidth = /[\u2018\u2019\u201c\u201d\u2014\u2026\u00b7]/u;

/**
 * Whether two characters that only a line end separates join without a space: Chinese and Japanese are written without
 * spaces, Korean with them. Takes single characters.
 */
export function joinsTightly(before: string, after: string): boolean {
  const [left, right] = [before, after].map((character) => tight.test(character));
  if (left && right) return true;
  if (left) return tightSign.test(before) || eitherWidth.test(after);
  return right === true && (tightSign.test(after) || eitherWidth.test(before));
}

/** The separator between two lines that become one: a space, or nothing if they join tightly. */
export function joinLines(before: string, after: string): '' | ' ' {
  const left = [...before.slice(-2)].at(-1);
  const right = [...after.slice(0, 2)][0];
  return left === undefined || right === undefined || joinsTightly(left, right) ? '' : ' ';
}

/** Marks that people put around a name; those of book titles (`《》`) are part of the name. */
const namePairs: readonly RegExp[] = [
  /^["“”„‟＂]([^"“”„‟＂]+)["“”„‟＂]$/u,
  /^['‘’‚‛＇]((?:[^'‘’‚‛＇]|(?<=\p{L})['’](?=\p{L}))+)['‘’‚‛＇]$/u,
  /^[「『]([^「」『』]+)[」』]$/u,
  /^[【〖]([^【】〖〗]+)[】〗]$/u,
  /^[［[〔]([^［］[\]〔〕]+)[］\]〕]$/u,
  /^«([^«»]+)»$/u,
];

/** What each pair begins with: to make the expressions ready takes longer than to check a small workspace. */
const openings = /^["“”„‟＂'‘’‚‛＇「『【〖［[〔«]/;

/** Removes the marks around a whole name, even in several layers. */
export function unwrapName(name: string): string {
  if (!openings.test(name)) return name;
  const inner = namePairs.map((pair) => pair.exec(name)?.[1]?.trim() ?? '').find((text) => text !== '');
  return inner === undefined ? name : unwrapName(inner);
}
