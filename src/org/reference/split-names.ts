import { type Directory, resolveReference } from './match-name.ts';

const between = /[、，,;；/／]|和|及|\band\b/;

/** Splits `客服专员、客服文员` in one text, as on paper forms; empty unless every part is the name of a position. */
export function splitNames(directory: Directory, written: string, department: string | undefined): string[] {
  const parts = listParts(written);
  const isKnown = (part: string): boolean => resolveReference(directory, part, department).kind === 'found';
  return parts.every(isKnown) ? parts : [];
}

/** The parts of a text that may name several; `Head of Sales and Service` has parts too, but none is a name. */
export function listParts(written: string): string[] {
  return written.split(between).map((part) => part.trim());
}
