import type { Dictionary } from '../../labels/index.ts';

/** Longer texts before a colon are sentences. */
export const longestLabel = 40;

/** `大专；②` and `大专；2、` before 经验：…: the number of the label that follows. */
const nextNumber = /(?<=^|[；;。，,\s])(?:[①-⑳]|[（(]\d{1,2}[)）]|\d{1,2}[.、．])\s*$/u;

/** Where the next known label with a colon begins in a text, after a space or a mark. */
export function nextLabel(dictionary: Dictionary, text: string, within: string | undefined): number | undefined {
  for (const colon of text.matchAll(/(?<!\d)[:：]|[:：](?!\d)/g)) {
    const before = text.slice(Math.max(0, colon.index - longestLabel), colon.index);
    for (const start of before.matchAll(/(?<=[\s；;。，,、）)①-⑳])[^\s①-⑳]/gu)) {
      const written = before.slice(start.index).trim();
      const label = dictionary.find(written, within === undefined ? {} : { within });
      if (label !== undefined && written.length >= 2) return colon.index - (before.length - start.index);
    }
  }
  return undefined;
}

/** What stands before the next label, without its number and the marks between them. */
export function valueBefore(text: string, next: number): string {
  return text
    .slice(0, next)
    .replace(nextNumber, '')
    .replace(/[\s；;，,、]+$/u, '');
}
