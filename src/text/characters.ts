/**
 * The characters of a text once each, in code-point order. Composed and decomposed accents both count, since a text
 * shaper may compose `e` and its accent.
 */
export function listCharacters(text: string): string[] {
  const all = listPoints(text);
  if (!all.some((character) => /\p{M}/u.test(character))) return all;
  return listPoints(all.join('') + text.normalize('NFC'));
}

/** A book may have a hundred million characters, so those of the basic plane are marked in an array and not in a set. */
function listPoints(text: string): string[] {
  const seen = new Uint8Array(0x10000);
  const beyond = new Set<number>();
  const points: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) {
      beyond.add(point);
      at++;
    } else if (seen[point] === 0) {
      seen[point] = 1;
      points.push(point);
    }
  }
  return [...points, ...beyond].sort((a, b) => a - b).map((point) => String.fromCodePoint(point));
}
