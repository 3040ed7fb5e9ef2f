import leven from 'leven';
import { compareText, foldText } from './text.ts';

/** What may still be spent on comparing, in characters; shared by many calls so that thousands of unknown names stay quick. */
export interface SpellingBudget {
  left: number;
}

/** Lists are read-only and asked about again and again: each is folded once. */
const foldedLists = new WeakMap<readonly string[], readonly string[]>();

/**
 * Those of `candidates` that `word` may have meant, best first: at most four characters in ten differ, counted on the
 * longer of the two, whatever their case, width and spaces; none is more than twice as far as the best. Empty where the budget
 * runs out: half a search would mislead.
 */
export function closest(
  word: string,
  candidates: readonly string[],
  limit = 3,
  budget: SpellingBudget = { left: Number.POSITIVE_INFINITY },
): string[] {
  const wanted = foldText(word);
  if (wanted === '' || budget.left <= 0) return [];
  const folded = foldList(candidates);
  const near = new Map<string, number>();
  for (let at = 0; at < candidates.length; at++) {
    const distance = distanceBetween(wanted, folded[at] ?? '', budget);
    if (budget.left <= 0) return [];
    if (distance !== undefined) near.set(candidates[at] ?? '', distance);
  }
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
  if (b === '' || Math.abs(a.length - b.length) > allowed) {
    budget.left -= 1;
    return undefined;
  }
  budget.left -= longer;
  const distance = leven(a, b, { maxDistance: allowed + 1 });
  return distance > allowed ? undefined : distance / longer;
}

function foldList(candidates: readonly string[]): readonly string[] {
  const known = foldedLists.get(candidates);
  if (known?.length === candidates.length) return known;
  const folded = candidates.map(foldText);
  foldedLists.set(candidates, folded);
  return folded;
}
