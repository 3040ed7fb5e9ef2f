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

/** Breaks a text into at most `most` lines of `width` em; what is left of it gives way to `…`. */
export function wrapText(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = [...text.replace(/\s+/g, ' ').trim()];
  while (rest.length > 0 && lines.length < most) {
    const fitting = countFitting(rest, width);
    if (fitting >= rest.length) return [...lines, rest.join('')];
    if (lines.length === most - 1)
      return [
        ...lines,
        `${rest
          .slice(0, countFitting(rest, width - 0.8))
          .join('')
          .trimEnd()}…`,
      ];
    const at = findBreak(rest, fitting);
    lines.push(rest.slice(0, at).join('').trimEnd());
    rest = [...rest.slice(at).join('').trimStart()];
  }
  return lines;
}

/** At least one, or no text would ever end. */
function countFitting(signs: readonly string[], width: number): number {
  let taken = 0;
  for (const [at, sign] of signs.entries()) {
    taken += measureText(sign);
    if (taken > width) return Math.max(1, at);
  }
  return signs.length;
}

/** Between words where there are any, between Han anywhere, but never before a sign that closes. */
function findBreak(signs: readonly string[], fitting: number): number {
  for (let at = fitting; at > fitting / 2; at--) {
    const before = signs[at - 1] ?? '';
    const after = signs[at] ?? '';
    if (/[、，。；：！？）」』”’)\]]/.test(after) || /[（「『“‘([]/.test(before)) continue;
    if (before === ' ' || after === ' ' || before === '-' || square.test(before) || square.test(after)) return at;
  }
  return fitting;
}
