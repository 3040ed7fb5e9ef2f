import type { Path } from '../findings/anchor.ts';
import type { FactsByCode } from '../findings/finding.ts';
import type { RelatedNote } from '../findings/note.ts';
import type { Percent } from '../model/position.ts';
import type { RuleFinding } from './rule.ts';

/** How far from 100 a sum may be, because thirds are written 33.3. */
const tolerance = 0.5;

/** A place that may have a share; without one, the place where it is missing. */
export interface ShareHolder {
  readonly path: Path;
  readonly share: Percent | undefined;
}

type ShareCode = 'form/contact-shares' | 'form/duty-shares' | 'form/kpi-weights';

/** What shares add up to, and what the finding says besides. */
interface Whole<C extends ShareCode> {
  readonly wholes?: readonly Percent[];
  readonly facts?: Omit<FactsByCode[C], keyof FactsByCode['form/contact-shares']>;
}

/**
 * Checks shares of one whole: all or none are given, and they add up to 100, or to one of `wholes`. The finding is at
 * the last share, or at the first missing one.
 */
export function* checkShares<C extends ShareCode>(
  file: string,
  holders: readonly ShareHolder[],
  { wholes = [100], facts: more }: Whole<C> = {},
): Generator<RuleFinding<C>> {
  const given = holders.filter(({ share }) => share !== undefined);
  if (given.length === 0) return;
  const sum = Math.round(given.reduce((total, { share = 0 }) => total + share, 0) * 100) / 100;
  const facts = { sum, given: given.length, of: holders.length, ...more } as FactsByCode[C];
  const missing = holders.find(({ share }) => share === undefined);
  if (missing === undefined && wholes.some((whole) => Math.abs(sum - whole) <= tolerance)) return;
  const culprit = missing ?? given.at(-1);
  if (culprit === undefined) return;
  const related = given
    .filter((holder) => holder !== culprit)
    .map(({ path, share = 0 }): RelatedNote => ({ at: { file, path }, note: 'share', facts: { share } }));
  yield { at: { file, path: culprit.path }, facts, related };
}
