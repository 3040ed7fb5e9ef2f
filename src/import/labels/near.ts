/**
 * The one known word from which a Chinese label differs by a misread character: one from four characters on, two from
 * seven. Several that mean different things are no answer.
 */
export function findNear(
  label: string,
  words: Iterable<string>,
  meaningOf: (word: string) => string | undefined,
): string | undefined {
  const allowed = label.length >= 7 ? 2 : 1;
  if (label.length < 4 || !/^[\p{Script=Han}\d/]+$/u.test(label)) return undefined;
  let best = allowed + 1;
  let found: string | undefined;
  let meaning: string | undefined;
  for (const word of words) {
    if (word.length !== label.length) continue;
    const distance = countDifferences(label, word, best);
    if (distance > best || distance > allowed) continue;
    const meant = meaningOf(word);
    if (meant === undefined) continue;
    if (distance < best) {
      best = distance;
      found = word;
      meaning = meant;
    } else if (meant !== meaning) found = undefined;
  }
  return found;
}

/** Misreading replaces characters and keeps their number. */
function countDifferences(a: string, b: string, limit: number): number {
  let count = 0;
  for (let at = 0; at < a.length && count <= limit; at++) if (a[at] !== b[at]) count++;
  return count;
}
