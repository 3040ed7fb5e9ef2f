import { joinLines } from '../text.ts';
import type { Inline } from './inline.ts';

const safeLink = /^(?:https?:\/\/|mailto:|#)[^\0-\x20]*$/i;

/** Whether a link may be output; renderers check again, because they do not know who made the data. */
export function isSafeLink(href: string): boolean {
  return safeLink.test(href);
}

/** The words without marks, on one line, for titles, indexes and search. */
export function plainText(inlines: readonly Inline[]): string {
  const [first = '', ...lines] = listLines(inlines);
  return lines.reduce((text, line) => text + joinLines(text, line) + line, first);
}

function listLines(inlines: readonly Inline[]): string[] {
  const lines = [''];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push('');
    else {
      const [first = '', ...rest] = 'children' in inline ? listLines(inline.children) : [inline.text];
      lines[lines.length - 1] += first;
      lines.push(...rest);
    }
  }
  return lines.filter((line, at) => at === 0 || line !== '' || at === lines.length - 1);
}
