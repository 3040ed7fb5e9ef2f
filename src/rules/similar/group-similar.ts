import { numberShingles } from './shingles.ts';

/** A shingle that so many different texts have among their rarest is too common to find a text by. */
const mostSharing = 50;
/** A text is compared with so many others. */
const mostCompared = 50;

interface Known {
  readonly group: number[];
  readonly shingles: Int32Array;
}

/**
 * Groups the texts that share at least `similarity` percent of their shingles (of those that either has) with the first
 * of a group; texts are numbered in their order, and each is in one group. Two sets that are so similar share one of
 * their rarest shingles (prefix filtering), so only the firsts of groups that have one of these are compared. Two limits
 * keep the cost linear in the characters, whatever the texts: beyond them a pair may be missed.
 */
export function groupSimilar(texts: readonly string[], similarity: number): number[][] {
  const index = new Map<number, Known[]>();
  const groups: number[][] = [];
  for (const [at, shingles] of numberShingles(texts).entries()) {
    const prefix = shingles.subarray(0, shingles.length - Math.ceil((similarity * shingles.length) / 100) + 1);
    const found = find(index, prefix, shingles, similarity);
    if (found !== undefined) {
      found.group.push(at);
      continue;
    }
    const known: Known = { group: [at], shingles };
    groups.push(known.group);
    for (const each of prefix) {
      const sharing = index.get(each);
      if (sharing === undefined) index.set(each, [known]);
      else if (sharing.length < mostSharing) sharing.push(known);
    }
  }
  return groups;
}

function find(
  index: ReadonlyMap<number, readonly Known[]>,
  prefix: Int32Array,
  shingles: Int32Array,
  similarity: number,
): Known | undefined {
  const seen = new Set<Known>();
  for (const each of prefix) {
    for (const known of index.get(each) ?? []) {
      if (seen.has(known)) continue;
      if (resemble(known.shingles, shingles, similarity)) return known;
      seen.add(known);
      if (seen.size === mostCompared) return undefined;
    }
  }
  return undefined;
}

/** Whether the share of common shingles among all of both (the Jaccard index) is large enough. */
function resemble(a: Int32Array, b: Int32Array, similarity: number): boolean {
  if (100 * Math.min(a.length, b.length) < similarity * Math.max(a.length, b.length)) return false;
  let [common, one, other] = [0, 0, 0];
  while (one < a.length && other < b.length) {
    const difference = (a[one] ?? 0) - (b[other] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) one++;
    if (difference >= 0) other++;
  }
  return 100 * common >= similarity * (a.length + b.length - common);
}
