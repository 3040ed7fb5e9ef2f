/** Stands for any number of items, also none. */
export const star = '*';

/**
 * Whether a pattern fits all items. It follows every way of fitting at once, so the work is bounded by the length of
 * the pattern times the number of items.
 */
export function fitsAll<Part, Item>(
  pattern: readonly (Part | typeof star)[],
  items: readonly Item[],
  fits: (part: Part, item: Item) => boolean,
  skips: (item: Item) => boolean,
): boolean {
  let reached = skipStars(pattern, [0]);
  for (const item of items) {
    const next: number[] = [];
    for (const at of reached) {
      const part = pattern[at];
      if (part === undefined) continue;
      if (part === star) {
        if (skips(item)) next.push(at);
      } else if (fits(part as Part, item)) next.push(at + 1);
    }
    if (next.length === 0) return false;
    reached = skipStars(pattern, next);
  }
  return reached.includes(pattern.length);
}

/** The places of a pattern, in order and each once, with those that are reached if stars stand for nothing. */
function skipStars(pattern: readonly unknown[], places: readonly number[]): number[] {
  const all: number[] = [];
  for (const place of places) {
    let at = place;
    if (at > (all.at(-1) ?? -1)) all.push(at);
    while (all.at(-1) === at && pattern[at] === star) all.push(++at);
  }
  return all;
}
