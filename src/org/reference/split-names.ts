import { type Directory, resolveReference } from './match-name.ts';

/** Splits `客服专员、客服文员` in one text, as on paper forms; empty unless every part is the name of a position. */
export function splitNames(directory: Directory, written: string, department: string | undefined): string[] {
  const parts = written.split(/[、，,;；/／]|和|及|\band\b/).map((part) => part.trim());
  const isKnown = (part: string): boolean => resolveReference(directory, part, department).kind === 'found';
  return parts.every(isKnown) ? parts : [];
}
