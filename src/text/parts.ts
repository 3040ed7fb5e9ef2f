/** To write or search a part of this many characters takes little longer than one for a tenth of it. */
const partLength = 256 * 1024;

/** Joins pieces of a text to parts of some length, so that a large text is never in memory as a whole. */
export function* joinParts(pieces: readonly string[]): Generator<string> {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < partLength) continue;
    yield part;
    part = '';
  }
  yield part;
}
