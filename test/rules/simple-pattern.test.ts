import { describe, expect, it } from 'vitest';
import { readAnyPattern, readPattern } from '../../src/rules/code-pattern.ts';
import { readSimplePattern } from '../../src/rules/simple-pattern.ts';
import { openRandom, seed } from '../support/random.ts';

describe('a simple pattern of codes', () => {
  const random = openRandom(seed);
  const signs = ['A', 'B', '7', '客', '𠮷', 'é', '-', '_', '/', ' ', '.', '^', '$', '\\', '٣', 'ſ', 'k'];
  const elements = ['A', '7', '客', '-', '𠮷', '\\d', '\\w', '\\.', '\\$', '[A-Z]', '[一-龥]', '[A-Z0-9-]', '[\\d客]'];
  const others = ['.', '(', ')', '|', '\\s', '[^A]', '[', ']', '\\b', '(?i)', '$', '^', '[Z-A]', '{', '\\', '[a-\\d]'];
  const counts = ['', '', '', '{2}', '+', '*', '?', '{1,3}', '{0,}', '{3,1}', '+?', '{2}{2}', '{,3}', '++'];
  const repeat = (most: number, draw: () => string) => Array.from({ length: random.below(most) }, draw).join('');
  const drawPattern = () =>
    repeat(5, () => `${random.pick(random.chance(0.9) ? elements : others)}${random.pick(counts)}`);

  it('matches what RE2 matches', () => {
    let simple = 0;
    let matched = 0;
    for (let nth = 0; nth < 4000; nth++) {
      const pattern = `${random.pick(['', '^'])}${drawPattern()}${random.pick(['', '$'])}`;
      const read = readSimplePattern(pattern);
      if (read === undefined) continue;
      simple++;
      const by = readAnyPattern(pattern);
      if (!('matches' in by)) throw new Error(`RE2 refuses ${pattern}: ${by.reason}`);
      for (let time = 0; time < 12; time++) {
        const code = repeat(5, () => random.pick(signs));
        const holds = read.test(code);
        expect(holds, `${pattern} on ${code}`).toBe(by.matches(code));
        if (holds) matched++;
      }
    }
    expect(simple).toBeGreaterThan(500);
    expect(matched).toBeGreaterThan(200);
  });

  it.each(['客-\\d{3}', '[A-Z]{2,4}-\\d{4}', '^[A-Z]+$', 'HR-\\d\\d', '[A-Z0-9-]+', '\\w{3}\\.[一-龥]*'])(
    'is %s',
    (pattern) => {
      expect(readSimplePattern(pattern)).toBeDefined();
    },
  );

  it.each(['a*a*', '(a+)+', 'a|b', 'a+b?', '.+', '[^a]', 'a{2}{3}', 'a+?', '\\s', '(?i)a', 'a{1001}', '\\1', 'a$b'])(
    'is not %s, in which a text could be divided in many ways or which RE2 reads otherwise',
    (pattern) => {
      expect(readSimplePattern(pattern)).toBeUndefined();
    },
  );

  it('is the whole of a code', () => {
    const read = readPattern('[A-Z]\\d+');
    expect('matches' in read && ['A1', 'A', 'A12', 'xA1', 'A1\n'].map((code) => read.matches(code))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});
