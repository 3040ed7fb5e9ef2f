const han = '[一二三四五六七八九十]{1,3}';
const marks: readonly RegExp[] = [
  /^(-)(?=[^\s-])(.+)$/u,
  /^([－–—‐‑−﹣])[\s\u3000]*(.+)$/u,
  /^([•·●○▪◦■◆▶►‣⁃])[\s\u3000]*(.+)$/u,
  /^(\*)\s+(.+)$/u,
  /^(\d{1,2}[.．、)）])[\s\u3000]*(.+)$/u,
  /^([(（]\d{1,2}[)）])[\s\u3000]*(.+)$/u,
  /^([\u2460-\u2473])[\s\u3000]*(.+)$/u,
  new RegExp(`^(${han}[、.．])\\s*(.+)$`, 'u'),
  new RegExp(`^([(（]${han}[)）])\\s*(.+)$`, 'u'),
];

/** What was typed before the entries of a list in place of a dash and a space. */
export interface Marked {
  readonly mark: string;
  readonly text: string;
  readonly kind: number;
}

export function readMark(text: string): Marked | undefined {
  for (const [kind, pattern] of marks.entries()) {
    const [, mark, rest] = pattern.exec(text) ?? [];
    if (mark !== undefined && rest !== undefined) return { mark, text: rest.trim(), kind };
  }
  return undefined;
}

const hanDigits = '一二三四五六七八九';

/** Whether there are several marks, and they count up from 1. */
export function isCounted(marks: readonly string[]): boolean {
  return marks.length > 1 && marks.every((mark, at) => readOrdinal(mark) === at + 1);
}

/** Reads the number in `1.`, `（2）`, `③` or `十一、`. */
function readOrdinal(mark: string): number | undefined {
  const bare = mark.normalize('NFKC').replace(/[^\d一二三四五六七八九十]/gu, '');
  if (/^\d+$/.test(bare)) return Number(bare);
  const [, tens, ones = ''] = /^([一二三四五六七八九]?十)?([一二三四五六七八九])?$/u.exec(bare) ?? [];
  const ten = tens === undefined ? 0 : tens === '十' ? 10 : 10 * (hanDigits.indexOf(tens.charAt(0)) + 1);
  const number = ten + (ones === '' ? 0 : hanDigits.indexOf(ones) + 1);
  return number === 0 ? undefined : number;
}
