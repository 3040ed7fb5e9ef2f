import { describe, expect, it } from 'vitest';
import { readAnyGlob, readGlob, readPlainGlob } from '../../src/node-host/glob.ts';
import { openRandom, seed } from '../support/random.ts';

const plainGlobs = [
  'positions/**/*.{yaml,yml}',
  'procedures/*.yaml',
  'chapters/*.md',
  'templates/**/*',
  'a-b/c_d/**/*.yml',
  'X/*',
  'a/**/*.{md,yaml,yml}',
];

describe('a plain glob', () => {
  const random = openRandom(seed);
  const parts = ['positions', 'POSITIONS', 'templates', 'a', 'x', 'ａ', '.git', 'a.b', '岗位', '\n', 'ſ', ' '];
  const names = ['a', '客服', '.a', 'a b', '', '**', '*', 'x\ny', 'a.yaml'];
  const endings = ['.yaml', '.YML', '.md', '.yaml~', 'yaml', '', '.', '.{yaml,yml}', '\u2028.yaml'];
  const drawPath = (start: string): string => {
    const folders = Array.from({ length: random.below(3) }, () => random.pick(parts));
    const root = random.chance(0.8) ? [random.chance(0.2) ? start.toUpperCase() : start] : [];
    return [...root, ...folders, `${random.pick(names)}${random.pick(endings)}`].join('/');
  };

  it.each(plainGlobs)('%s matches what it matches as any other glob', (glob) => {
    const [plain, any] = [readPlainGlob(glob), readAnyGlob(glob)];
    expect(plain?.start).toBe(any.start);
    const paths = [glob, ...Array.from({ length: 3000 }, () => drawPath(any.start))].filter(
      (file) => !file.endsWith('/'),
    );
    const found = paths.filter((file) => any.matches(file));
    expect(paths.filter((file) => plain?.matches(file))).toEqual(found);
    expect(found.length).toBeGreaterThan(50);
    expect(found.length).toBeLessThan(paths.length);
  });

  it.each([
    'a/*.{yaml}',
    '*.md',
    '**/*.md',
    'a/?.md',
    'a/[bc].md',
    'a/{b,c}/*.md',
    'a/b*.md',
    '!a/*.md',
    'a/*.y+(a)ml',
  ])('is not %s', (glob) => {
    expect(readPlainGlob(glob)).toBeUndefined();
  });

  it('is read as any other where it is not', () => {
    expect(readGlob('a/{b,c}*.md').matches('a/b1.md')).toBe(true);
    expect(readGlob('a/b.md')).toMatchObject({ start: 'a' });
  });
});
