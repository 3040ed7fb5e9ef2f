import { describe, expect, it } from 'vitest';
import { readGlob } from '../../src/text/glob/index.ts';
import { parseSentence } from '../../src/text/sentence/index.ts';
import type { Inline } from '../../src/text/sentence/inline.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { closest } from '../../src/text/spelling.ts';
import { expectLinear } from '../support/processor-time.ts';

function matches(glob: string, file: string): boolean {
  const read = readGlob(glob);
  if ('fault' in read) throw new Error(`${read.fault}: ${read.part}`);
  return read.matches(file);
}

describe('a glob', () => {
  it('takes time in proportion to the name, however many stars it has', () => {
    const glob = `${'*a'.repeat(200)}*b`;
    expectLinear(
      (size) => 'a'.repeat(size),
      (file) => expect(matches(glob, file)).toBe(false),
      4000,
    );
    expect(matches(`${'**/'.repeat(200)}b`, 'a/'.repeat(200))).toBe(false);
  });
});

describe('parseSentence', () => {
  it.each<[string, number, (size: number) => string]>([
    ['images', 5000, (size) => '!['.repeat(size) + '](a)'.repeat(size)],
    ['brackets', 20_000, (size) => '['.repeat(size)],
    ['links', 5000, (size) => '['.repeat(size) + '](#a)'.repeat(size)],
    ['marks', 3000, (size) => `${'**a '.repeat(size)}${'b** '.repeat(size)}`],
    ['stars', 3000, (size) => `${'**'.repeat(size)}a${'**'.repeat(size)}`],
    // The runs make as many characters as the square of their number.
    ['quotes', 90_000, (size) => Array.from({ length: Math.sqrt(size) }, (_, at) => '`'.repeat(at)).join('a')],
    ['entities', 50_000, (size) => '&'.repeat(size)],
  ])('stays quick and shallow on %s', (_name, size, write) => {
    const inlines = expectLinear(write, parseSentence, size);
    const depth = (list: readonly Inline[]): number =>
      list.reduce((most, inline) => Math.max(most, 'children' in inline ? 1 + depth(inline.children) : 0), 0);
    expect(depth(inlines)).toBeLessThan(20);
    expect(plainText(inlines).length).toBeGreaterThan(0);
  });
});

describe('closest', () => {
  it('stays quick where thousands of names are unknown', () => {
    const prepare = (size: number) => ({
      names: Array.from({ length: size }, (_, at) => `职位${at * 11}员`),
      candidates: Array.from({ length: size }, (_, at) => `岗位${at * 7}号`),
      budget: { left: 400 * size },
    });
    const work = ({ names, candidates, budget }: ReturnType<typeof prepare>): void => {
      for (const name of names) closest(name, candidates, 3, budget);
    };
    expectLinear(prepare, work, 4_000, { times: 4 });
  });
});
