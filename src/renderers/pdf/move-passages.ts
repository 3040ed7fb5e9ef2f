import type { Passage } from './passages.ts';
import type { Spot } from './read-pages.ts';

type Moved = readonly [anchor: string, spot: Spot];

/** What a form takes, and what it is to take when it is set closer. */
interface Closer {
  readonly first: number;
  /** How far down each of its pages is filled, as a share. */
  readonly fills: readonly number[];
  /** The most pages that it is to take, and how much of each can be counted on. */
  readonly most: number;
  readonly room: number;
  /** How high it is to be, as a share of its height. */
  readonly share: number;
}

/** About where the passages of a form will be once it is set closer; on one page that is certain. */
export function moveCloser(
  passages: readonly Passage[],
  spots: ReadonlyMap<string, Spot>,
  { first, fills, most, room, share }: Closer,
): Moved[] {
  return passages.flatMap(({ anchor }): Moved[] => {
    const spot = spots.get(anchor);
    if (spot === undefined || spot.page < first) return [];
    const above = fills.slice(0, spot.page - first).reduce((sum, fill) => sum + fill, 0);
    const height = share * (above + spot.depth);
    const page = Math.max(0, Math.min(most - 1, Math.floor(height / room)));
    return [[anchor, { page: first + page, depth: Math.min(1, height - page * room) }]];
  });
}

/** Where the passages of a form will be once it is set as usual again, as they were before. */
export function moveAsUsual(passages: readonly Passage[], usual: ReadonlyMap<string, Spot>, first: number): Moved[] {
  const start = usual.get(passages[0]?.anchor ?? '');
  if (start === undefined) return [];
  return passages.flatMap(({ anchor }): Moved[] => {
    const spot = usual.get(anchor);
    return spot === undefined ? [] : [[anchor, { page: first + spot.page - start.page, depth: spot.depth }]];
  });
}
