import { describe, expect, it } from 'vitest';
import { planReplacement } from '../../src/build/stale-files.ts';

describe('files of earlier builds', () => {
  const file = (path: string, more: object = {}) => ({ path, sha256: 'a'.repeat(64), ...more });
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
