import type { Revision } from '../model/position.ts';

/** A record may begin with its newest version or with its oldest; of one day, the later entry counts. */
export function latestRevision(revisions: readonly Revision[]): Revision | undefined {
  const [first, last] = [revisions[0], revisions.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return first.date > last.date ? first : last;
}
