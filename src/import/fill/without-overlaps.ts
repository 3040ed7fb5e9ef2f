import { type Place, rangesOfPlace } from './place.ts';

/** The places without those that would write over one before them: every character of a form belongs to one place. */
export function withoutOverlaps(places: readonly Place[]): Place[] {
  const taken: (readonly [start: number, end: number])[] = [];
  return places.filter((place) => {
    const ranges = rangesOfPlace(place);
    if (ranges.some(([start, end]) => taken.some(([from, to]) => start < to && end > from))) return false;
    taken.push(...ranges);
    return true;
  });
}
