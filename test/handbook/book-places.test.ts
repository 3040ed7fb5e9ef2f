import { describe, expect, it } from 'vitest';
import { readChapters } from '../../src/build/chapters.ts';
import { parseChapters } from '../../src/chapter/read.ts';
import { needsBook } from '../../src/handbook/chapter-links.ts';
import { english } from '../../src/languages/en/index.ts';
import { compileFiles, writePosition } from '../support/workspace.ts';

const encode = (text: string) => [{ file: 'chapters/a.md', bytes: new TextEncoder().encode(text) }];
const needs = (text: string): boolean => needsBook(parseChapters(encode(text), () => new Map()));

describe('the book that links of chapters are checked against', () => {
  it('is composed only if a link may lead to one of its places', async () => {
    expect(needs('# A\n\nWords, [a file](b.md), [a heading of it](b.md#x) and [a site](https://example.org).\n')).toBe(
      false,
    );
    expect(needs('# A\n\n[a place](#table)\n')).toBe(true);
    expect(needs('# A\n\n## Hours\n\n[its own heading](#hours)\n')).toBe(true);
    let loaded = 0;
    const load = async () => {
      loaded++;
      return english;
    };
    await readChapters(encode('# A\n\n[a file](b.md)\n'), () => new Map(), load);
    expect(loaded).toBe(0);
    await readChapters(encode('# A\n\n[a place](#table)\n'), () => new Map(), load);
    expect(loaded).toBe(1);
  });

  it.each(['chart', 'chart-1', 'table', 'position-a'])('has %s, and suggests it for a slip', (place) => {
    const codes = (written: string) =>
      compileFiles({
        'positions/a.yaml': writePosition('title: A\ndepartment: D\nreportsTo: null'),
        'chapters/a.md': `# A\n\n[x](#${written})\n`,
      }).diagnostics.filter(({ code }) => code === 'chapter/link');
    expect(codes(place)).toEqual([]);
    expect(codes(`${place}x`).map(({ help }) => help?.includes(`#${place}`))).toEqual([true]);
  });
});
