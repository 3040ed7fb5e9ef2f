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
