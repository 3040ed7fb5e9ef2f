import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const readText = (written: string): Record<string, unknown> | undefined =>
  importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0];

describe('numbers below letters', () => {
  it('number the items of the groups that the letters name, in both languages', () => {
    expect(
      readText(
        'Job title: Verger\nDepartment: Parish\n\n2. DUTIES\nA. Church\n  A.1 Open the doors.\n  A.2 Set out books.\nB. Hall and garden\n  B.1 Stack the chairs.\n\n3. QUALIFICATIONS\nEducation: Grade 12\n',
      ),
    ).toMatchObject({
      duties: [
        { group: 'Church', duty: 'Open the doors.' },
        { group: 'Church', duty: 'Set out books.' },
        { group: 'Hall and garden', duty: 'Stack the chairs.' },
      ],
      qualifications: { education: 'Grade 12' },
    });
    expect(
      readText(
        '岗位名称：教堂管理员\n所属部门：教区\n岗位职责\nA、礼堂\nA.1 开关大门。\nA.2 摆放书籍。\nB、庭院\nB.1 修剪草坪。\n',
      ),
    ).toMatchObject({
      duties: [
        { group: '礼堂', duty: '开关大门。' },
        { group: '礼堂', duty: '摆放书籍。' },
        { group: '庭院', duty: '修剪草坪。' },
      ],
    });
  });

  it('are taken off items that no letter is above, and letters alone stay the numbers of items', () => {
    expect(
      readText('Job title: Verger\nDepartment: Parish\n\nDuties\nA. Open the doors\nB. Set out books\n'),
    ).toMatchObject({ duties: [{ duty: 'Open the doors' }, { duty: 'Set out books' }] });
    expect(
      readText('Job title: Verger\nDepartment: Parish\n\nDuties\nA.1 Open the doors\nA.2 Set out books\n'),
    ).toMatchObject({ duties: [{ duty: 'Open the doors' }, { duty: 'Set out books' }] });
  });
});
