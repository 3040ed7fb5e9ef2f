import { describe, expect, it } from 'vitest';
import { groupSimilar } from '../../src/rules/similar/group-similar.ts';
import { bare } from '../../src/rules/similar/shingles.ts';
import { openRandom, seed } from '../support/random.ts';

/** The share of common runs, in percent, as the definition says it. */
function likeness(a: string, b: string): number {
  const runs = (text: string): Set<string> => {
    const [letters, length] = [[...text], /\p{Script=Han}/u.test(text) ? 2 : 3];
    if (letters.length <= length) return new Set([text]);
    return new Set(
      letters.slice(0, letters.length - length + 1).map((_, at) => letters.slice(at, at + length).join('')),
    );
  };
  const [left, right] = [runs(a), runs(b)];
  const common = [...left].filter((run) => right.has(run)).length;
  return (100 * common) / (left.size + right.size - common);
}

/** Each text joins the group of the first text that it resembles, as found by comparing all. */
function groupSlowly(texts: readonly string[], similarity: number): number[][] {
  const groups: number[][] = [];
  for (const [at, text] of texts.entries()) {
    const known = groups.filter(([first = 0]) => likeness(texts[first] ?? '', text) >= similarity);
    if (known.length === 0) groups.push([at]);
    else known[0]?.push(at);
  }
  return groups;
}

const words = ['受理', '投诉', '登记', '业主', '回访', '当天', 'count', 'stock', 'report', 'daily', 'é', '𠮷', '7'];

describe('similar texts', () => {
  it.each([50, 55, 70, 80, 95, 100])('are those with so many percent of their runs in common: %i', (similarity) => {
    const random = openRandom(seed + similarity);
    let joined = 0;
    for (let round = 0; round < 20; round++) {
      const base = Array.from({ length: 3 + random.below(9) }, () => random.pick(words));
      const drawn = Array.from({ length: 12 }, () =>
        base.map((word) => (random.chance(0.1) ? random.pick(words) : word)).join(''),
      );
      const texts = [...new Set(drawn)];
      const groups = groupSimilar(texts, similarity);
      expect(groups.flat().sort((a, b) => a - b)).toEqual([...texts.keys()]);
      for (const [first = 0, ...others] of groups) {
        for (const other of others)
          expect(likeness(texts[first] ?? '', texts[other] ?? '')).toBeGreaterThanOrEqual(similarity);
        joined += others.length;
      }
      expect(groups.length).toBe(groupSlowly(texts, similarity).length);
    }
    if (similarity < 100) expect(joined).toBeGreaterThan(0);
  });

  it('differ in more than case, width, spaces and punctuation', () => {
    expect(bare('  Counts **the** stock, daily!')).toBe(bare('counts the STOCK daily'));
    expect(bare('受理投诉，当天回访。')).toBe(bare('受理投诉 当天回访'));
    expect(bare('……')).toBe('');
  });
});
