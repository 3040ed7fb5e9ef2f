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

/** Characters that are taken for each other, since they look or sound alike: 岗位指责 and 岗位职贵 are 岗位职责, and no 岗位指标. */
const alike = [
  '职指值织',
  '责贵费则',
  '任认',
  '资姿咨',
  '位立住',
  '编偏遍',
  '称程',
  '级极及机',
  '属署',
  '门们',
  '件伴',
  '格恪',
  '限眼',
  '薪新',
  '岗冈网',
  '名各',
  '接按',
  '做作',
];

/** Misreading replaces characters and keeps their number; one that is alike counts half. */
function countDifferences(a: string, b: string, limit: number): number {
  let count = 0;
  for (let at = 0; at < a.length && count <= limit; at++) {
    const [one = '', other = ''] = [a[at], b[at]];
    if (one !== other) count += alike.some((group) => group.includes(one) && group.includes(other)) ? 0.5 : 1;
  }
  return count;
}
