import { isWide } from '../../text/wide.ts';

/** Font sizes in pixels; in print, 9.4 pixels are 7 points, below which text is hard to read. */
export const type = { title: 13, small: 10.5 } as const;

const unseen = /\p{Cf}/u;
/** An accent takes no room, so these are as wide as their base letter. */
const accented = /[\u00c0-\u00ff]/;
/** Greek and Cyrillic, some of whose letters are wider than any Latin letter. */
const eastern = /[\u0391-\u03c9\u0401\u0410-\u044f\u0451]/;
const broadEastern = /[ЖМФШ-ЫЮжмфш-ыюΨΩψω]/;
/** Two letters in one character. */
const double = /[\u01c4-\u01cc\u01f1-\u01f3\ua732-\ua74f]/;

/** Widths in jd's own bold font, in hundredths of an em, from the space to the tilde. */
const basic = [
  23, 37, 57, 59, 59, 96, 74, 32, 38, 38, 51, 59, 32, 37, 32, 39, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 32, 32, 59,
  59, 59, 51, 101, 64, 68, 66, 71, 61, 58, 72, 76, 33, 57, 69, 58, 85, 75, 77, 67, 77, 68, 62, 62, 75, 62, 91, 63, 58,
  61, 38, 39, 38, 59, 57, 63, 59, 64, 53, 64, 58, 37, 60, 64, 30, 31, 60, 31, 96, 64, 63, 64, 64, 44, 49, 42, 64, 58,
  86, 56, 57, 51, 38, 30, 38, 59,
] as const;

/**
 * The width in em in jd's own bold font, never too small. Han characters are one em wide, and so is the box for a
 * character that no font has.
 */
export function measureText(text: string): number {
  let width = 0;
  for (const sign of text) width += measureSign(sign);
  return width;
}

function measureSign(sign: string): number {
  if (isWide(sign)) return 1;
  if (unseen.test(sign)) return 0;
  const base = (accented.test(sign) ? sign.normalize('NFD') : sign).codePointAt(0) ?? 0;
  const width = basic[base - 0x20];
  if (width !== undefined) return width / 100;
  if (eastern.test(sign)) return broadEastern.test(sign) ? 1.08 : 0.8;
  return double.test(sign) ? 1.45 : 1.2;
}

/**
 * Breaks a text into at most `most` lines of `width` em, and inside a word only if the word is wider than a line. Text
 * that does not fit is replaced by `…`.
 */
export function wrapText(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = splitSigns(text);
  while (rest.length > 0 && lines.length < most) {
    const fitting = countFitting(rest, width);
    if (fitting >= rest.length) return [...lines, rest.join('')];
    if (lines.length === most - 1) {
      const kept = rest.slice(0, findBreak(rest, countFitting(rest, width - measureSign('…'))));
      return [...lines, `${kept.join('').replace(hanging, '')}…`];
    }
    const at = findBreak(rest, fitting);
    lines.push(rest.slice(0, at).join('').trimEnd());
    rest = [...rest.slice(at).join('').trimStart()];
  }
  return lines;
}

/** The tries in which a width is halved, after which it is right to less than a letter. */
const halvings = 6;

/** The same lines, none much longer than another: the last never has a figure or a sign alone. */
export function balanceText(text: string, width: number, most: number): string[] {
  const lines = wrapText(text, width, most);
  if (lines.length < 2 || lines.at(-1)?.endsWith('…') === true) return lines;
  let best = lines;
  let [low, high] = [measureWord(text), width];
  for (let tries = 0; tries < halvings && low < high; tries++) {
    const middle = (low + high) / 2;
    const narrower = wrapText(text, middle, lines.length);
    if (narrower.at(-1)?.endsWith('…') === true) low = middle;
    else [best, high] = [narrower, middle];
  }
  return best;
}

/** Breaks a text anywhere into full lines and loses nothing. */
export function fillLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let rest = splitSigns(text); rest.length > 0; ) {
    const fitting = countFitting(rest, width);
    lines.push(rest.slice(0, fitting).join(''));
    rest = rest.slice(fitting);
  }
  return lines;
}

/** The width of the widest part that must not be broken, in em as in `measureText`. */
export function measureWord(text: string): number {
  let [widest, width] = [0, 0];
  const signs = splitSigns(text);
  for (const [at, sign] of signs.entries()) {
    if (canBreak(signs, at)) width = 0;
    width += sign === ' ' && width === 0 ? 0 : measureSign(sign);
    if (sign !== ' ') widest = Math.max(widest, width);
  }
  return widest;
}

function splitSigns(text: string): string[] {
  return [...text.replace(/\s+/g, ' ').trim()];
}

/** At least one, so that breaking always ends. */
function countFitting(signs: readonly string[], width: number): number {
  let taken = 0;
  for (const [at, sign] of signs.entries()) {
    taken += measureSign(sign);
    if (taken > width) return Math.max(1, at);
  }
  return signs.length;
}

/** The last place in the line where it may break, otherwise its end. */
function findBreak(signs: readonly string[], fitting: number): number {
  for (let at = fitting; at > 0; at--) if (canBreak(signs, at)) return at;
  return fitting;
}

/** What would be left before the sign that something was cut off. */
const hanging = /[\s、，；：·,;:([（&/-]+$/;

const closes = /[、，。；：！？）」』》〉】”’…,.;:!?)\]}%]/;
const opens = /[（「『《〈【“‘([{]/;

const figure = /\d/;

/**
 * Allows a break between words, after a joint within a word, and between Han, but not before closing or after opening
 * punctuation, nor before a figure, which says nothing without the word before it.
 */
function canBreak(signs: readonly string[], at: number): boolean {
  const [before = '', after = '', next = ''] = [signs[at - 1], signs[at], signs[at + 1]];
  if (before === '' || closes.test(after) || opens.test(before)) return false;
  if (before === ' ' || after === ' ') return !figure.test(after === ' ' ? next : after);
  return /[-–/]/.test(before) || ((isWide(before) || isWide(after)) && !figure.test(after));
}
