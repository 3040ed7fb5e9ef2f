import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/build/manifest.ts';
import { planReplacement } from '../../src/build/stale-files.ts';

const file = (path: string, more: object = {}) => ({ path, sha256: 'a'.repeat(64), ...more });

describe('files of earlier builds', () => {
  const live = new Set(['handbook', 'positions/a']);
  const stale = (before: readonly ReturnType<typeof file>[], ...written: string[]) =>
    planReplacement(
      before,
      written.map((path) => file(path)),
      live,
    ).stale.map(({ path }) => path);

  it('go when postings are made anew, since a position may no longer be posted', () => {
    const before = [file('jobpostings/a.json'), file('jobpostings/gone.json'), file('jobpostings.json')];
    expect(stale(before, 'jobpostings.json')).toEqual(['jobpostings/a.json', 'jobpostings/gone.json']);
    expect(stale(before, 'handbook.md')).toEqual(['jobpostings/gone.json']);
    expect(stale([file('positions/a.json')], 'jobpostings.json')).toEqual([]);
  });

  it('go where an earlier version kept a part in the place of the book', () => {
    expect(stale([file('handbook.pdf', { part: 'x' }), file('handbook.docx')], 'handbook.md')).toEqual([
      'handbook.pdf',
    ]);
    expect(stale([file('positions/a.pdf', { part: 'x' })], 'handbook.md')).toEqual([]);
  });

  it('are known in whatever case they are written', () => {
    expect(stale([file('POSITIONS/Gone.md')], 'positions/gone.md')).toEqual([]);
  });

  it('keep their pictures while Markdown of a part may show them', () => {
    const pictures = [file('images/1-x.png')];
    const part = (path: string) => file(path, { positions: ['a'] });
    expect(stale([...pictures, part('positions/a.md')], 'handbook.md')).toEqual([]);
    expect(stale([...pictures, part('positions/a.pdf')], 'handbook.md')).toEqual(['images/1-x.png']);
    expect(stale([...pictures, file('positions/a.md')], 'handbook.md')).toEqual(['images/1-x.png']);
    expect(stale([...pictures, part('positions/gone.md')], 'handbook.md')).toEqual([
      'images/1-x.png',
      'positions/gone.md',
    ]);
  });
});

describe('parts of the book', () => {
  it('stay while what they hold is there, and their pictures with them', () => {
    const before = [
      file('handbook-客服部.md', { department: '客服部' }),
      file('handbook-a+b.pdf', { positions: ['a', 'b'] }),
      file('handbook-c.pdf', { positions: ['c'] }),
      file('images/1-x.png'),
    ];
    const stale = (...live: string[]) =>
      planReplacement(before, [file('handbook.md')], new Set(['handbook', ...live])).stale.map(({ path }) => path);
    expect(stale('handbook-客服部', 'handbook-a+b')).toEqual(['handbook-c.pdf']);
    expect(stale()).toEqual(before.map(({ path }) => path));
  });

  it('are listed with what they hold', () => {
    const written = [
      file('handbook-客服部.md', { department: '客服部' }),
      file('handbook-a+b~0.pdf', { positions: ['a'] }),
    ];
    const { content } = planReplacement([], written, undefined).manifest;
    expect(parseManifest(new TextEncoder().encode(String(content)))).toEqual(written);
  });
});

describe('pictures', () => {
  const before = ['handbook.md', 'images/1-a.png', 'images/2-b.jpg'].map((path) => file(path));
  const stale = (written: readonly string[], live: ReadonlySet<string> | undefined) =>
    planReplacement(
      before,
      written.map((path) => file(path)),
      live,
    ).stale.map(({ path }) => path);

  it('go with the Markdown that no longer shows them, and with nothing else', () => {
    const live = new Set(['handbook']);
    expect(stale(['images/1-a.png', 'handbook.md'], live)).toEqual(['images/2-b.jpg']);
    expect(stale(['handbook.md'], live)).toEqual(['images/1-a.png', 'images/2-b.jpg']);
    expect(stale(['handbook.html'], live)).toEqual([]);
    expect(stale(['handbook.md'], undefined)).toEqual([]);
  });
});
