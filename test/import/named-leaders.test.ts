import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const titlesIn = (...heads: readonly string[]): unknown[] =>
  positionsIn(
    'a.txt',
    `船坞安全生产责任制\n\n${heads.map((head) => `${head}\n1、检查设备。\n2、填写记录。\n`).join('\n')}`,
  )
    .map(({ title }) => title)
    .sort();

describe('负责人 in the heading of duties', () => {
  it('is a job where it says of what, among the names of other jobs', () => {
    expect(titlesIn('一、坞修技术负责人岗位责任制', '二、起重工岗位责任制', '三、试航负责人职责')).toEqual([
      '坞修技术负责人',
      '试航负责人',
      '起重工',
    ]);
  });

  it.each(['主要负责人', '部门负责人', '各班组负责人', '车间负责人'])(
    'is none where it is whoever leads: %s',
    (whom) => {
      expect(titlesIn(`一、${whom}安全职责`, '二、起重工安全职责', '三、电焊工安全职责')).toEqual(['电焊工', '起重工']);
    },
  );
});
