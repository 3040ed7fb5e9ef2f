import leven from 'leven';
import { indexOneLetter, type OneLetterIndex } from './one-letter.ts';
import { compareText, foldText } from './text.ts';
import { bagWords } from './word-bag.ts';

/** How many characters may still be compared, shared by many calls so that thousands of unknown names stay fast. */
export interface SpellingBudget {
  left: number;
}

interface Prepared {
  readonly folded: readonly string[];
  /** The candidates by `bagWords`, which ignores the order of words. */
  readonly byBag: ReadonlyMap<string, readonly string[]>;
  /** Built when the first budget is spent. */
  readonly oneLetter: () => OneLetterIndex;
}
/** Candidate lists are read-only and used again and again, so each is prepared once. */
const preparedLists = new WeakMap<readonly string[], Prepared>();
/** Longer names are not compared. */
const longest = 200;
/** The distance between two names with the same words in another order: more than two spellings of one name. */
const reordered = 0.02;
/** So many names with the same words are considered. */
const mostSame = 100;

/**
 * The `candidates` that `word` may mean, best first. At most four characters in ten differ, counted on the longer name
 * and ignoring case, width and spaces, or the same words are in another order; none is more than twice as far as the
 * best. Half a search would mislead, so once the budget is spent, only names with the same words and names that differ
 * in one letter are found: an index knows them.
 */
export function closest(
  word: string,
  candidates: readonly string[],
  limit = 3,
  budget: SpellingBudget = { left: Number.POSITIVE_INFINITY },
): string[] {
  if (word.length > longest) return [];
  const wanted = foldText(word);
  if (wanted === '') return [];
  const { folded, byBag, oneLetter } = prepareList(candidates);
  const bag = bagWords(word);
  const same = bag === '' ? [] : (byBag.get(bag) ?? []);
  const near = new Map(same.slice(0, mostSame).map((candidate) => [candidate, reordered]));
  const compare = (at: number, purse: SpellingBudget) => {
    const distance = distanceBetween(wanted, folded[at] ?? '', purse);
    const candidate = candidates[at] ?? '';
    if (distance !== undefined) near.set(candidate, Math.min(distance, near.get(candidate) ?? 1));
  };
  for (let at = 0; at < candidates.length && budget.left > 0; at++) compare(at, budget);
  if (budget.left <= 0) {
    near.clear();
    for (const candidate of same.slice(0, mostSame)) near.set(candidate, reordered);
    for (const at of oneLetter()(wanted)) compare(at, { left: Number.POSITIVE_INFINITY });
  }
  const sorted = [...near].sort(([a, left], [b, right]) => left - right || compareText(a, b));
  const farthest = (sorted[0]?.[1] ?? 0) * 2;
  return sorted
    .filter(([, distance]) => distance <= farthest)
    .slice(0, limit)
    .map(([candidate]) => candidate);
}

/** `closest` among one list for many words, each searched once and all within one budget. */
export function openSpeller(candidates: readonly string[], left = 8_000_000): (word: string) => readonly string[] {
  const budget = { left };
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const found = known.get(word) ?? closest(word, candidates, 3, budget);
    known.set(word, found);
    return found;
  };
}

/** The edit distance relative to the longer length; undefined if the two are too far apart. */
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
    if (candidate.length > longest) continue;
    const bag = bagWords(candidate);
    const same = byBag.get(bag);
    if (same === undefined) byBag.set(bag, [candidate]);
    else same.push(candidate);
  }
  const folded = candidates.map((candidate) => (candidate.length > longest ? '' : foldText(candidate)));
  let index: OneLetterIndex | undefined;
  const prepared = { folded, byBag, oneLetter: () => (index ??= indexOneLetter(folded, longest)) };
  preparedLists.set(candidates, prepared);
  return prepared;
}
