/** What is the same in two lists, what the first has more and what the second has more; in the order of the second. */
export type Aligned<Item> =
  | { readonly before: Item; readonly after: Item }
  | { readonly before: Item; readonly after?: undefined }
  | { readonly before?: undefined; readonly after: Item };

export interface Likeness<Item> {
  /** What marks an item; the same mark means the same item, whatever its text. */
  marks(item: Item): readonly string[];
  text(item: Item): string;
  /** Whether one could be the other if its text was changed. */
  fits(before: Item, after: Item): boolean;
}

/** Items that are less alike are not taken for one another. */
const least = 0.4;

/** Pairs by marks first, then by equal text, then by place; undefined if marked items have changed places. */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  like: Likeness<Item>,
): Aligned<Item>[] | undefined {
  const marked = new Map(before.flatMap((item, at) => like.marks(item).map((mark) => [mark, at] as const)));
  const aligned: Aligned<Item>[] = [];
  let [from, start] = [0, 0];
  for (const [at, item] of after.entries()) {
    const found = like.marks(item).flatMap((mark) => marked.get(mark) ?? [])[0];
    if (found === undefined) continue;
    if (found < from) return undefined;
    aligned.push(...fill(before.slice(from, found), after.slice(start, at), like));
    const own = before[found];
    if (own !== undefined) aligned.push({ before: own, after: item });
    [from, start] = [found + 1, at + 1];
  }
  return [...aligned, ...fill(before.slice(from), after.slice(start), like)];
}

/** The best pairs between two marks; as many of both are the same ones in their order. */
function fill<Item>(before: readonly Item[], after: readonly Item[], like: Likeness<Item>): Aligned<Item>[] {
  if (isInPlace(before, after, like)) return before.map((item, at) => ({ before: item, after: after[at] as Item }));
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const score = (row: number, column: number): number => {
    const [one, other] = [before[row] as Item, after[column] as Item];
    if (!like.fits(one, other)) return 0;
    const alike = compareTexts(like.text(one), like.text(other));
    return alike >= least ? alike : 0;
  };
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const pair = score(row, column);
      best[row * width + column] = Math.max(
        pair === 0 ? 0 : pair + (best[(row + 1) * width + column + 1] ?? 0),
        best[(row + 1) * width + column] ?? 0,
        best[row * width + column + 1] ?? 0,
      );
    }
  }
  const aligned: Aligned<Item>[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const here = best[row * width + column] ?? 0;
    if (row < before.length && here === (best[(row + 1) * width + column] ?? 0)) {
      aligned.push({ before: before[row++] as Item });
    } else if (column < after.length && here === (best[row * width + column + 1] ?? 0)) {
      aligned.push({ after: after[column++] as Item });
    } else {
      aligned.push({ before: before[row++] as Item, after: after[column++] as Item });
    }
  }
  return aligned;
}

/** Whether there are as many of both and none has gone to another place. */
function isInPlace<Item>(before: readonly Item[], after: readonly Item[], like: Likeness<Item>): boolean {
  if (before.length !== after.length || !before.every((item, at) => like.fits(item, after[at] as Item))) return false;
  const texts = new Map(before.map((item, at) => [like.text(item), at]));
  return after.every(
    (item, at) => (texts.get(like.text(item)) ?? at) === at || like.text(before[at] as Item) === like.text(item),
  );
}

/** From 0 for nothing in common to 1 for the same text: pairs of neighbouring characters that both have. */
function compareTexts(one: string, other: string): number {
  if (one === other) return 1;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < one.length; at++) {
    const pair = one.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let both = 0;
  for (let at = 0; at + 1 < other.length; at++) {
    const left = pairs.get(other.slice(at, at + 2)) ?? 0;
    if (left > 0) both++;
    pairs.set(other.slice(at, at + 2), left - 1);
  }
  return (2 * both * 0.99) / Math.max(1, one.length + other.length - 2);
}
