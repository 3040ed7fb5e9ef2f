import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const titlesIn = (text: string) =>
  importDocuments([{ file: 'a.csv', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))
    .map(({ title, headcount }) => [title, headcount])
    .sort();

describe('a list of what people are sought for', () => {
  it('names posts beside how many are taken and what is asked of them', () => {
    expect(
      titlesIn(
        '職務分類,甄選類科,資格條件（均須符合）,測驗科目,正取名額,備取名額\n員級,土木,高中以上土木科畢業,測量,3,6\n,電機,高中以上電機科畢業,電路,2,4\n,獸醫,專科以上獸醫科畢業,解剖,,\n',
      ),
    ).toEqual([
      ['土木', 3],
      ['獸醫', undefined],
      ['電機', 2],
    ]);
    expect(
      titlesIn('序号,招考类别,学历要求,录用人数\n1,血透护理,护理专业大专以上,4\n2,影像诊断,影像专业本科以上,1\n'),
    ).toEqual([
      ['影像诊断', 1],
      ['血透护理', 4],
    ]);
  });

  it('names none where nobody is taken on, or the kinds are said twice', () => {
    expect(titlesIn('类别,学历要求,人均学时\n焊接,中专以上,40\n钳工,初中以上,36\n')).toEqual([]);
    expect(titlesIn('招考类别,学历要求,录用人数\n一类,大专以上,4\n一类,本科以上,1\n')).toEqual([]);
  });
});
