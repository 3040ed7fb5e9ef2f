import { eolOf } from './places.ts';

/** Thrown if a file is written in a way in which a value can't be changed alone. */
export class EditError extends Error {}

export function splice(text: string, start: number, end: number, written: string): string {
  return text.slice(0, start) + written + text.slice(end);
}

export function addLines(text: string, at: number, lines: readonly string[]): string {
  const eol = eolOf(text);
  const open = at > 0 && text[at - 1] !== '\n' ? eol : '';
  return splice(text, at, at, `${open}${lines.map((line) => `${line}${eol}`).join('')}`);
}
