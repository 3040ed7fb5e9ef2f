/** Sizes of type in pixels; printed, 9.4 are the 7 points below which nobody reads with ease. */
export const type = { title: 13, small: 10.5 } as const;

const square =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{3ffff}]/u;
const mark = /\p{M}|\p{Cf}/u;
const broad = /[mwMW@%—…]/;
const narrow = /[iljtfrI.,:;'!|()[\] -]/;
const capital = /\p{Lu}/u;

/** Roughly, in em of bold type, and never too little: Han are square. */
export function measureText(text: string): number {
  let width = 0;
  for (const sign of text) width += measureSign(sign);
  return width;
}

/** As jd's own font has them, rounded up. */
function measureSign(sign: string): number {
  if (square.test(sign)) return 1;
  if (mark.test(sign)) return 0;
  if (broad.test(sign)) return 0.98;
  if (narrow.test(sign)) return 0.42;
  return capital.test(sign) ? 0.72 : 0.62;
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
      const kept = rest.slice(0, findBreak(rest, countFitting(rest, width - 0.8)));
      return [...lines, `${kept.join('').trimEnd()}…`];
    }
    const at = findBreak(rest, fitting);
    lines.push(rest.slice(0, at).join('').trimEnd());
    rest = [...rest.slice(at).join('').trimStart()];
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
