import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const named = (...headings: readonly string[]): string =>
  headings.map((heading, at) => `${heading}\n1、按第${at + 1}条办理。\n2、每班登记一次。\n`).join('\n');

describe('an aside in a heading of duties', () => {
  it.each([
    ['after', '检验师职责（兼管血库）', '检验师（兼管血库）'],
    ['before', '检验师（夜班）岗位职责', '检验师（夜班）'],
    ['in half-width brackets', '值班电工安全职责(兼消防)', '值班电工(兼消防)'],
  ])('stays in the title where it is %s', (_, heading, title) => {
    const found = positionsIn('a.txt', named('检验科主任职责', heading));
    expect(found.map((each) => each['title']).sort()).toEqual([title, '检验科主任'].sort());
    expect(found.every((each) => each['x-imported'] === undefined)).toBe(true);
  });

  it('is how many hold the position, if it counts people', () => {
    const found = positionsIn('a.txt', named('检验科主任职责', '采血员职责（3人）'));
    expect(found).toContainEqual(expect.objectContaining({ title: '采血员', headcount: 3 }));
  });
});
