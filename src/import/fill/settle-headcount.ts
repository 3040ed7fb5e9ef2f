import { splitNumber } from '../labels/numbers.ts';
import { isHeadcount } from '../values/signers.ts';
import { type Place, textOfPlace } from './place.ts';

/** 编制 is how many people a position is for, unless it is beside others who sign or has a name in it. */
export function settleHeadcount(places: readonly Place[]): Place[] {
  return places.map((place, at) => {
    if (place.kind === 'rows' || !isOpen(place)) return place;
    const text = textOfPlace(place).trim();
    const isCount = text === '' ? mayCount(places, at) : isHeadcount(writtenOf(place), text);
    return isCount ? { ...place, path: 'headcount' } : place;
  });
}

function mayCount(places: readonly Place[], at: number): boolean {
  if (places.some(({ path }) => path === 'headcount')) return false;
  if (places.some((place) => place.path === 'approval.prepared.by' && !isOpen(place))) return true;
  const beside = [places[at - 1], places[at + 1]].filter((each) => each !== undefined && !isOpen(each));
  return !beside.some((each) => each?.path.startsWith('approval.'));
}

function isOpen(place: Place): boolean {
  return place.path === 'approval.prepared.by' && /^编\s*制[^\p{L}\p{N}]*$/u.test(splitNumber(writtenOf(place)).text);
}

function writtenOf(place: Place): string {
  return 'written' in place ? (place.written ?? '') : '';
}
