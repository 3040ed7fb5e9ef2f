/** Sizes of type in pixels; printed, 9.4 are the 7 points below which nobody reads with ease. */
export const type = { title: 13, small: 10.5 } as const;

const square =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{3ffff}]/u;
const unseen = /\p{Cf}/u;
/** With the width of its letter, since an accent takes no room. */
const accented = /[\u00c0-\u00ff]/;
/** Greek and Cyrillic, of which some letters are broader than any in Latin. */
const eastern = /[\u0391-\u03c9\u0401\u0410-\u044f\u0451]/;
const broadEastern = /[ЖМФШ-ЫЮжмфш-ыюΨΩψω]/;
/** Two letters in one. */
const double = /[\u01c4-\u01cc\u01f1-\u01f3\ua732-\ua74f]/;

/** Of jd's own bold type, in hundredths of an em: from the space to the tilde. */
const basic = [
  23, 37, 57, 59, 59, 96, 74, 32, 38, 38, 51, 59, 32, 37, 32, 39, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 32, 32, 59,
  59, 59, 51, 101, 64, 68, 66, 71, 61, 58, 72, 76, 33, 57, 69, 58, 85, 75, 77, 67, 77, 68, 62, 62, 75, 62, 91, 63, 58,
  61, 38, 39, 38, 59, 57, 63, 59, 64, 53, 64, 58, 37, 60, 64, 30, 31, 60, 31, 96, 64, 63, 64, 64, 44, 49, 42, 64, 58,
  86, 56, 57, 51, 38, 30, 38, 59,
] as const;

/** In em of jd's own bold type, and never too little: Han are square, and so is the box of a sign that no font has. */
export function measureText(text: string): number {
  let width = 0;
  for (const sign of text) width += measureSign(sign);
  return width;
}

function measureSign(sign: string): number {
  if (square.test(sign)) return 1;
  if (unseen.test(sign)) return 0;
  const base = (accented.test(sign) ? sign.normalize('NFD') : sign).codePointAt(0) ?? 0;
  const width = basic[base - 0x20];
  if (width !== undefined) return width / 100;
  if (eastern.test(sign)) return broadEastern.test(sign) ? 1.08 : 0.8;
  return double.test(sign) ? 1.45 : 1.2;
}

/**
 * Breaks a text into at most `most` lines of `width` em, within a word only where the word alone is wider; what is left
 * of it gives way to `…`.
 */
export function wrapText(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = splitSigns(text);
  while (rest.length > 0 && lines.length < most) {
    const fitting = countFitting(rest, width);
    if (fitting >= rest.length) return [...lines, rest.join('')];
    if (lines.length === most - 1) {
      const kept = rest.slice(0, findBreak(rest, countFitting(rest, width - measureSign('…'))));
      return [...lines, `${kept.join('').trimEnd()}…`];
    }
    const at = findBreak(rest, fitting);
    lines.push(rest.slice(0, at).join('').trimEnd());
    rest = [...rest.slice(at).join('').trimStart()];
  }
  return lines;
}

/** The whole of a text in lines as full as can be, broken anywhere. */
export function fillLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let rest = splitSigns(text); rest.length > 0; ) {
    const fitting = countFitting(rest, width);
    lines.push(rest.slice(0, fitting).join(''));
    rest = rest.slice(fitting);
  }
  return lines;
}

/** The widest piece of a text that mustn't be broken, in em as `measureText` has them. */
export function measureWord(text: string): number {
  let [widest, width] = [0, 0];
  let before = '';
  for (const sign of splitSigns(text)) {
    if (canBreak(before, sign)) width = 0;
    width += sign === ' ' ? 0 : measureSign(sign);
    widest = Math.max(widest, width);
    before = sign;
  }
  return widest;
}

function splitSigns(text: string): string[] {
  return [...text.replace(/\s+/g, ' ').trim()];
}

/** At least one, or no text would ever end. */
function countFitting(signs: readonly string[], width: number): number {
  let taken = 0;
  for (const [at, sign] of signs.entries()) {
    taken += measureSign(sign);
    if (taken > width) return Math.max(1, at);
  }
  return signs.length;
}

/** The last place before the end of the line where it may break; where there is none, its end. */
function findBreak(signs: readonly string[], fitting: number): number {
  for (let at = fitting; at > 0; at--) if (canBreak(signs[at - 1] ?? '', signs[at] ?? '')) return at;
  return fitting;
}

const closes = /[、，。；：！？）」』》〉】”’…,.;:!?)\]}%]/;
const opens = /[（「『《〈【“‘([{]/;

/** Between words, behind a joint within one, and between Han; but never before a sign that closes, or behind one that opens. */
function canBreak(before: string, after: string): boolean {
  if (before === '' || closes.test(after) || opens.test(before)) return false;
  return before === ' ' || after === ' ' || /[-–/]/.test(before) || square.test(before) || square.test(after);
}
