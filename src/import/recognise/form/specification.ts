import type { Label } from '../../labels/index.ts';
import type { Draft } from './draft.ts';

/** `V. Job specification` after the duties is what is asked of a person, and no other form. */
export function isSpecification(draft: Draft | undefined, { path, written }: Label): boolean {
  if (path !== 'form' || draft?.hasBody !== true || !/\bspecifications?\W*$/i.test(written)) return false;
  return !draft.entries.some((entry) => entry.path.startsWith('qualifications'));
}
