import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (file: string, text: string) =>
  importDocuments([{ file, bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))
    .sort((a, b) => (a.title < b.title ? -1 : 1));

describe('lists of posts', () => {
  const list = (heads: string, ...rows: string[]) => read('posts.csv', [heads, ...rows].join('\n'));

  it.each(['BPS', 'Basic Pay Scale', 'Level in Pay Matrix', 'Wage Level'])('with %s are those of grades', (head) => {
    const [clerk, driver] = list(
      `Sr No,Name of Post,${head},No. of Post,Age Limit,Criteria`,
      '1,Junior Clerk,11,15,18-25 Year,Second division in the school certificate',
      '2,Van Driver,5,2,18-30 Year,Driving licence',
    );
    expect(clerk).toMatchObject({ title: 'Junior Clerk', headcount: 15 });
    expect(clerk.grade ?? clerk.pay?.grade).toBe('11');
    expect(JSON.stringify(clerk.qualifications)).toContain('school certificate');
    expect(driver).toMatchObject({ title: 'Van Driver', headcount: 2 });
  });

  it('are none where the counts are of things', () => {
    expect(list('No,Item,BPS No,Quantity', '1,Desk,11,15', '2,Chair,9,2')).toEqual([]);
  });

  it('take the lowest department that is named for theirs, where a stroke says that there is none', () => {
    const found = read(
      'a.csv',
      '一级部门,二级部门,岗位编码,岗位名称,编制数\n水务中心,—,SW-1,水务总监,1\n水务中心,抄表组,SW-2,抄表员,4\n',
    );
    expect(found.map(({ department }) => department).sort()).toEqual(['抄表组', '水务中心']);
  });
});
