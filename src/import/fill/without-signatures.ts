import { isSignLine } from '../recognise/words/instruction.ts';
import type { Place } from './place.ts';

/** `Supervisor: ______ Date: ______` is signed by hand: the labels of such a line are no places, but for who approved the form. */
export function withoutSignatures(places: readonly Place[]): Place[] {
  return places.filter((place) => {
    if (place.kind !== 'line' || !isSigned(place.paragraph.text)) return true;
    const beside = places.filter((each) => each.kind === 'line' && each.paragraph === place.paragraph);
    return place.path.startsWith('approval.') && beside.some(({ path }) => /^approval\.\w+\.by$/.test(path));
  });
}

/** A line to write on alone may be a place; one with a day or a signature beside it is to be signed. */
function isSigned(text: string): boolean {
  return isSignLine(text) && /\bsign|\bdate\b|[签簽]/iu.test(text);
}
