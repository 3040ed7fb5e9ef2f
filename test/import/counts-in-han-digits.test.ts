import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { readHeadcount } from '../../src/import/values/amounts.ts';

describe('a count of people in Han digits', () => {
  it.each([
    ['一', 1],
    ['二四', 24],
    ['六○', 60],
    ['一〇五', 105],
    ['十二', 12],
    ['三十', 30],
    ['三名', 3],
    ['十二人', 12],
  ])('%s is %i', (written, count) => {
    expect(readHeadcount(written)).toBe(count);
  });

  it.each(['三四人', '(二)', '○', '零五', '二至四', '二十十'])('%s is no certain number', (written) => {
    expect(readHeadcount(written)).toBeUndefined();
  });

  it('is the headcount of a row in the establishment list of an authority', () => {
    const text = '職 稱,官 等 職 等,員 額\n站長,薦任第八職等,二\n技正,薦任第七職等,一二\n技佐,委任第五職等,三○\n';
    const { files } = importDocuments([{ file: '編制表.csv', bytes: new TextEncoder().encode(text) }]);
    const found = files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
    expect(found.map(({ title, headcount }) => [title, headcount]).sort()).toEqual([
      ['技佐', 30],
      ['技正', 12],
      ['站長', 2],
    ]);
  });
});
