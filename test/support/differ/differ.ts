import { openRandom } from '../random.ts';
import { compareReaders, type Outcome, showReaders } from './compare.ts';
import { mutate } from './mutate.ts';
import { writeOrdinary } from './ordinary.ts';
import { writeHostile } from './snippets.ts';

export interface Tally {
  readonly texts: number;
  readonly accepted: number;
  readonly declined: number;
  /** The first text that the two readers read differently, with what each makes of it. */
  readonly different: string | undefined;
}

/** Draws texts of every kind and reads each with both readers, up to the first that they read differently. */
export function differ(count: number, seed: number, texts: readonly string[], report?: (tally: Tally) => void): Tally {
  const random = openRandom(seed);
  const counts: Record<Outcome, number> = { declined: 0, same: 0, different: 0 };
  const tally = (texts: number, different?: string): Tally => ({
    texts,
    accepted: counts.same,
    declined: counts.declined,
    different,
  });
  for (let nth = 1; nth <= count; nth++) {
    const writers = [() => writeOrdinary(random), () => mutate(random, texts), () => writeHostile(random)] as const;
    const text = random.pick([writers[0], writers[0], writers[1], writers[1], writers[1], writers[2]])();
    const outcome = compareReaders(text);
    counts[outcome]++;
    if (outcome === 'different') return tally(nth, showReaders(text));
    if (nth % 100_000 === 0) report?.(tally(nth));
  }
  return tally(count);
}
