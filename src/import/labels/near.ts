import { groupBy } from '../../model/groups.ts';

/** Finds the known word that a Chinese label is but for misread characters, which keep their number. */
export class Misreadings {
  private readonly words: ReadonlyMap<number, readonly string[]>;

  constructor(words: Iterable<string>) {
    this.words = groupBy(words, (word) => word.length);
  }

  /** The one word from which it differs by one character, from four on, or by two, from seven; none if several of them mean different things. */
  findNear(label: string, meaningOf: (word: string) => string | undefined): string | undefined {
    const allowed = label.length >= 7 ? 2 : 1;
    if (label.length < 4 || !/^[\p{Script=Han}\d/]+$/u.test(label)) return undefined;
    let best = allowed + 1;
    let found: string | undefined;
    let meaning: string | undefined;
    for (const word of this.words.get(label.length) ?? []) {
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

const groups = new Map<string, readonly string[]>();
for (const group of alike) for (const sign of group) groups.set(sign, [...(groups.get(sign) ?? []), group]);

/** A character that is alike counts half. */
function countDifferences(a: string, b: string, limit: number): number {
  let count = 0;
  for (let at = 0; at < a.length && count <= limit; at++) {
    const [one = '', other = ''] = [a[at], b[at]];
    if (one !== other) count += groups.get(one)?.some((group) => group.includes(other)) === true ? 0.5 : 1;
  }
  return count;
}
