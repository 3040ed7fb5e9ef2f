import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsIn(file: string, lines: readonly string[]): Record<string, unknown>[] {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(lines.join('\n')) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => parse(text));
}

const form = [
  '护林员岗位说明书',
  '1、管理架构：',
  '1.1、直接上司：站长',
  '1.2、直接下属；巡护工、瞭望工',
  '2、主要岗位职责',
  '2.1、巡山',
  '2.2、报火情',
  '3、护林员工作范围：',
  '3.1、每日：',
  '3.1.1、查看路口',
  '3.2、每月：',
  '3.2.1、清理防火带',
  '4、任职要求',
  '4.1、初中以上',
  '4.2、两年以上林场经验',
  '5、考核',
  '5.1、火灾为零',
];
const read = {
  title: '护林员',
  reportsTo: '站长',
  directReports: ['巡护工', '瞭望工'],
  duties: [
    { duty: '巡山' },
    { duty: '报火情' },
    { group: '每日', duty: '查看路口' },
    { group: '每月', duty: '清理防火带' },
  ],
  qualifications: { education: '初中以上', experience: '两年以上林场经验' },
  kpis: ['火灾为零'],
};

describe('numbers of two and three levels', () => {
  it.each([
    ['with marks', (line: string) => line],
    ['with spaces', (line: string) => line.replace(/^([\d.]+)、/u, '$1 ')],
    ['with full stops', (line: string) => line.replace(/^([\d.]+)、/u, '$1. ')],
    ['with nothing', (line: string) => line.replace(/^(\d[\d.]+\d)、/u, '$1')],
  ])('%s are sections, groups and items', (_, write) => {
    expect(positionsIn('a.txt', form.map(write))).toEqual([read]);
  });

  it('end a group where a higher number is an item', () => {
    const [position] = positionsIn('a.txt', [
      '部门：站务',
      '岗位名称：站务员',
      '2、岗位职责',
      '2.1、早班',
      '2.1.1、开门',
      '2.2、清点票款',
    ]);
    expect(position?.['duties']).toEqual([{ group: '早班', duty: '开门' }, { duty: '清点票款' }]);
  });
});

describe('wrong marks after labels', () => {
  it.each(['；', '。', '，', ' ', '='])('%s are read as colons', (mark) => {
    const lines = ['岗位名称', '所属部门', '直接上级'].map(
      (label, at) => `${label}${mark}${['水工', '工程部', '工程主管'][at]}`,
    );
    expect(
      positionsIn('a.txt', [
        ...lines,
        `工作职责；`,
        '1、修水管',
        '聘用条件。',
        '1、知识技能：会焊接。',
        '2、工作经历：两年以上水电工作。',
        '3、 所需学历：初中。',
      ]),
    ).toMatchObject([
      {
        title: '水工',
        department: '工程部',
        reportsTo: '工程主管',
        duties: [{ duty: '修水管' }],
        qualifications: { education: '初中。', experience: '两年以上水电工作。', abilities: ['会焊接。'] },
      },
    ]);
  });

  it('end an item of a list, and no label', () => {
    const [position] = positionsIn('a.txt', [
      '岗位名称：水工',
      '部门：工程部',
      '岗位职责：',
      '1、直接上级，交办事项及时完成',
      '2、学历；',
      '3、部门，岗位协调',
    ]);
    expect(position?.['duties']).toHaveLength(3);
  });
});
