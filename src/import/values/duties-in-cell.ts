import type { Piece } from '../recognise/form/draft.ts';
import { splitItems } from '../recognise/words/split-items.ts';
import { clausesOf } from './words.ts';

/** The duties in a cell: its items if they are numbered or each ends as a sentence; else one. */
export function listDuties(pieces: readonly Piece[], kpis: number, isGroup: boolean): string[] {
  const texts = pieces.map(({ text }) => text);
  if (texts.length === 0) return [];
  if (texts.length === 1) return splitItems(texts[0] ?? '');
  const whole = texts.every((text) => /[。；;.]$/u.test(text));
  const numbered = texts.length === kpis;
  const bullets = pieces.every(({ bullet, numbered }) => bullet === true || numbered === true);
  // Lines beside the name of a group that begin as sentences do are a duty each.
  const begun = isGroup && texts.every((text) => /^\p{Lu}\p{Ll}/u.test(text) && text.includes(' '));
  return whole || numbered || bullets || begun ? texts : [clausesOf(texts.join('\n'))];
}

/** What its tasks have in common in the first line of a cell, and the tasks with bullets below it. */
export function leadsTasks([first, ...tasks]: readonly Piece[]): boolean {
  return first?.bullet === undefined && tasks.length > 0 && tasks.every(({ bullet }) => bullet === true);
}
