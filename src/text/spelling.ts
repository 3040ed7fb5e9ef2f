import leven from 'leven';
import { compareText, foldText } from './text.ts';
import { bagWords } from './word-bag.ts';

/** What may still be spent on comparing, in characters, of long names more; shared by many calls so that thousands of unknown names stay quick. */
export interface SpellingBudget {
  left: number;
}

interface Prepared {
  readonly folded: readonly string[];
  /** The candidates by what is left of them whatever the order of their words. */
  readonly byBag: ReadonlyMap<string, readonly string[]>;
}
/** Lists are read-only and asked about again and again: each is prepared once. */
const preparedLists = new WeakMap<readonly string[], Prepared>();
/** Longer names are compared by their words only. */
const longest = 200;
/** How far apart two names of the same words are: not quite as near as one name in two spellings. */
const reordered = 0.02;

/**
 * Those of `candidates` that `word` may have meant, best first: at most four characters in ten differ, counted on the
 * longer of the two, whatever their case, width and spaces, or the same words are in another order; none is more than twice
 * as far as the best. Only those of the same words where the budget runs out: half a search would mislead.
 */
export function closest(
  word: string,
  candidates: readonly string[],
  limit = 3,
  budget: SpellingBudget = { left: Number.POSITIVE_INFINITY },
): string[] {
  const wanted = foldText(word);
  if (wanted === '') return [];
  const { folded, byBag } = prepareList(candidates);
  const bag = bagWords(word);
  const same = bag === '' ? [] : (byBag.get(bag) ?? []);
  const near = new Map(same.map((candidate) => [candidate, reordered]));
  for (let at = 0; at < candidates.length && budget.left > 0; at++) {
    const distance = distanceBetween(wanted, folded[at] ?? '', budget);
    const candidate = candidates[at] ?? '';
    if (distance !== undefined) near.set(candidate, Math.min(distance, near.get(candidate) ?? 1));
  }
  if (budget.left <= 0) return [...same].sort(compareText).slice(0, limit);
  const sorted = [...near].sort(([a, left], [b, right]) => left - right || compareText(a, b));
  const farthest = (sorted[0]?.[1] ?? 0) * 2;
  return sorted
    .filter(([, distance]) => distance <= farthest)
    .slice(0, limit)
    .map(([candidate]) => candidate);
}

/** Relative to the longer length; undefined where the two are too far apart. */
function distanceBetween(a: string, b: string, budget: SpellingBudget): number | undefined {
  const longer = Math.max(a.length, b.length);
  const allowed = Math.floor((longer * 2) / 5);
  if (b === '' || longer > longest || Math.abs(a.length - b.length) > allowed) {
    budget.left -= 1;
    return undefined;
  }
  budget.left -= Math.max(longer, (a.length * b.length) >> 4);
  const distance = leven(a, b, { maxDistance: allowed + 1 });
  return distance > allowed ? undefined : distance / longer;
}

function prepareList(candidates: readonly string[]): Prepared {
  const known = preparedLists.get(candidates);
  if (known?.folded.length === candidates.length) return known;
  const byBag = new Map<string, string[]>();
  for (const candidate of new Set(candidates)) {
    const bag = bagWords(candidate);
    const same = byBag.get(bag);
    if (same === undefined) byBag.set(bag, [candidate]);
    else same.push(candidate);
  }
  const prepared = { folded: candidates.map(foldText), byBag };
  preparedLists.set(candidates, prepared);
  return prepared;
}
