import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const paper = (holders: string, names: readonly string[]) =>
  `# 调查站人员分工\n\n根据合同及实施方案，对调查站人员分工如下。\n\n${tableOf(
    ['序号', '岗位', holders, '工作范围', '备注'],
    ['1', '办公室主任', names[0] ?? '', '1、负责经费<br>2、审定月报', '外业期间驻湖'],
    ['2', '采样组长', names[1] ?? '', '1、安排船只', ''],
    ['3', '采样员', names[2] ?? '', '1、采集样品<br>2、填写记录表', ''],
  )}\n`;

describe('a column beside posts', () => {
  it.each(['人员', '责任人', '人员安排', '姓名'])('has those who hold them below %s', (head) => {
    const found = positionsIn('a.md', paper(head, ['闵若舟', '阚静宜', '祁小满、邹河生']));
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ title: '办公室主任', incumbents: ['闵若舟'] }),
        expect.objectContaining({ title: '采样组长', incumbents: ['阚静宜'], duties: [{ duty: '安排船只' }] }),
        expect.objectContaining({ title: '采样员', incumbents: ['祁小满', '邹河生'] }),
      ]),
    );
  });

  it.each([
    ['how many they are', ['1人', '1人', '3人']],
    ['whom they meet', ['全体职工', '船员', '各科室']],
  ])('has nobody who holds them where it says %s', (_, values) => {
    const found = positionsIn('a.md', paper('人员', values));
    expect(found.flatMap(({ incumbents }) => incumbents ?? [])).toEqual([]);
  });
});
