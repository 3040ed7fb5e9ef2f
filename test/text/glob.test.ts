import { describe, expect, it } from 'vitest';
import { readGlob } from '../../src/text/glob/index.ts';
import { openRandom, seed } from '../support/random.ts';

function matches(glob: string, file: string): boolean {
  const read = readGlob(glob);
  if ('fault' in read) throw new Error(`${read.fault}: ${read.part}`);
  return read.matches(file);
}

describe('a glob', () => {
  it.each([
    ['positions/**/*.{yaml,yml}', 'positions/a.yaml positions/a/b/c.YML', 'positions/a.txt positions/.a.yaml a.yaml'],
    ['positions/*.yaml', 'positions/客服.yaml Positions/A.yaml', 'positions/a/b.yaml positions/.yaml'],
    ['**/a.yaml', 'a.yaml x/a.yaml x/y/a.yaml', 'xa.yaml .x/a.yaml'],
    ['**', 'a a/b', 'a/.b'],
    ['a**b', 'ab axb', 'a/b'],
    ['a/**/b/**/c', 'a/b/c a/x/b/y/z/c', 'a/c a/b a/b/c/d'],
    ['./a/*', 'a/b', 'a b/a'],
    ['?.md', 'a.md 岗.md 😀.md', '.md ab.md ..md'],
    ['a?c', 'abc', 'a/c ac'],
    ['.hidden/*', '.hidden/a', '.hidden/.a'],
    ['{a,b/{c,d}}/*.md', 'a/x.md b/c/x.md b/d/x.md', 'b/x.md c/x.md'],
    ['x{,-old}.md', 'x.md x-old.md', 'x-.md'],
    ['[a-c]1', 'a1 B1', 'd1 -1'],
    ['[!a-c]1', 'd1 é1', 'a1 B1 .1'],
    ['[]x][^]]', ']a xb', ']] ab'],
    ['[{,]*', '{a ,b', 'a'],
    ['岗位(2024)/*', '岗位(2024)/a', '岗位2024/a'],
    ['a+b@c!.md', 'a+b@c!.md', 'ab@c!.md'],
    ['É*', 'éa Éa', 'e'],
    ['a}b]', 'a}b]', 'ab'],
  ])('%s', (glob, files, others) => {
    for (const file of files.split(' ')) expect(matches(glob, file), file).toBe(true);
    for (const file of others.split(' ')) expect(matches(glob, file), file).toBe(false);
  });

  it.each([
    ['+(a|b).yaml', 'mark', '+('],
    ['positions/@(a).yaml', 'mark', '@('],
    ['!(a).yaml', 'mark', '!('],
    ['*(a)', 'mark', '*('],
    ['(a|b)', 'mark', '|'],
    ['a\\*.yaml', 'mark', '\\'],
    ['[[:alpha:]]', 'mark', '[[:alpha:]'],
    ['[\\d]', 'mark', '[\\d]'],
    ['{1..3}.md', 'mark', '{1..3}'],
    ['x/{a}', 'mark', '{a}'],
    ['a/[b', 'open', '['],
    ['[a/b]', 'open', '['],
    ['{a,b', 'open', '{'],
    ['{a,{b,c}', 'open', '{'],
  ])('refuses %s', (glob, fault, part) => {
    expect(readGlob(glob)).toEqual({ fault, part });
  });

  it('refuses braces that multiply', () => {
    expect(readGlob('{a,b}'.repeat(20))).toMatchObject({ fault: 'combinations' });
    expect(readGlob('{a,b}'.repeat(6))).toHaveProperty('matches');
  });

  it('fits what a search of every way fits', () => {
    const { below: draw } = openRandom(seed);
    const word = (signs: string, most: number): string =>
      Array.from({ length: draw(most + 1) }, () => signs[draw(signs.length)]).join('');
    let fitting = 0;
    for (let round = 0; round < 20_000; round++) {
      const glob = word('ab/**?.', 8);
      const file = word('aab/.', 8);
      const expected = search(glob.split('/'), file.split('/'));
      expect(matches(glob, file), `${glob} ${file}`).toBe(expected);
      if (expected) fitting++;
    }
    expect(fitting).toBeGreaterThan(500);
  });
});

/** Tries every way in which a glob may fit, part by part and then letter by letter. */
function search(globs: readonly string[], names: readonly string[]): boolean {
  const [glob, ...later] = globs;
  const [name, ...others] = names;
  if (glob === undefined) return name === undefined;
  if (glob === '.') return search(later, names);
  if (glob === '**') {
    return search(later, names) || (name !== undefined && !name.startsWith('.') && search(globs, others));
  }
  if (name === undefined || (name.startsWith('.') && !glob.startsWith('.'))) return false;
  return spell(glob, name) && search(later, others);
}

function spell(glob: string, name: string): boolean {
  if (glob === '') return name === '';
  const rest = glob.slice(1);
  if (glob[0] === '*') return spell(rest, name) || (name !== '' && spell(glob, name.slice(1)));
  return name !== '' && (glob[0] === '?' || glob[0] === name[0]) && spell(rest, name.slice(1));
}
