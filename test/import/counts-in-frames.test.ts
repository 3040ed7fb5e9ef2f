import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) =>
  importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text) as Record<string, unknown>);

const chinese = (first: string, second: string) =>
  `📚【蓝鲸书店】招人啦\n\n${first}\n薪资：6000元/月\n岗位职责：\n✅ 安排排班\n任职要求：\n✅ 会看报表\n\n${second}\n薪资：5000元/月\n岗位职责：\n✅ 制作咖啡\n任职要求：\n✅ 有健康证\n`;

describe('posts that a paper counts in frames', () => {
  it.each([
    ['【岗位一】店长 1名', '【岗位二】咖啡师 2名'],
    ['🔥［招聘岗位1］店长（1名）', '🔥［招聘岗位2］咖啡师（2名）'],
    ['[职位A] 店长 1人', '[职位B] 咖啡师 2人'],
  ])('are positions with their titles: %s', (first, second) => {
    expect(read(chinese(first, second))).toMatchObject([
      { title: '店长', headcount: 1, duties: [{ duty: '安排排班' }] },
      { title: '咖啡师', headcount: 2, duties: [{ duty: '制作咖啡' }] },
    ]);
  });

  it.each([
    ['[Vacancy 1] Shop Manager', '[Vacancy 2] Barista'],
    ['Vacancy 1: Shop Manager', 'Vacancy 2: Barista'],
  ])('are positions in English too: %s', (first, second) => {
    const text = `Blue Whale Books\n\n${first}\nSalary: 2000\nResponsibilities:\n- Runs the shop\nRequirements:\n- Reads figures\n\n${second}\nSalary: 1500\nResponsibilities:\n- Makes coffee\n`;
    expect(read(text)).toMatchObject([
      { title: 'Shop Manager', duties: [{ duty: 'Runs the shop' }] },
      { title: 'Barista', duties: [{ duty: 'Makes coffee' }] },
    ]);
  });

  it('are none where the frame holds a label alone', () => {
    expect(read('出纳岗位说明书\n\n【岗位职责】\n1. 收款\n2. 记账\n\n【岗位要求】\n1. 大专学历\n')).toMatchObject([
      { title: '出纳', duties: [{ duty: '收款' }, { duty: '记账' }], qualifications: { education: '大专学历' } },
    ]);
  });
});
