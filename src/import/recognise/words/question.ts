import type { Dictionary, Label } from '../../labels/index.ts';
import { pathAsked } from '../../labels/questions.ts';

/** The label that a question is: one that is known, what it asks, or what its words speak of. */
export function labelAsked(dictionary: Dictionary, question: string): Label | undefined {
  const written = question.replace(/[\s?？]+$/u, '');
  const path = dictionary.find(written) === undefined ? pathAsked(written) : undefined;
  return path === undefined ? dictionary.guess(written) : { path, written, guessed: true };
}
