import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { positionsIn } from '../support/imported.ts';

const titles = (text: string) =>
  positionsIn('list.csv', text)
    .map(({ title, department }) => [title, department])
    .sort();

const stage = [
  ['Flyman', 'Stage & Rigging'],
  ['Rigger', 'Stage & Rigging'],
  ['Usher', 'Front of House'],
];
const finance = [
  ['会计', '资产经营'],
  ['出纳', '资产经营'],
  ['文员', '综合保障'],
].sort();

describe('a list of positions', () => {
  it.each(['Sub-total Stage & Rigging', 'Subtotal: 3', 'Stage & Rigging total', 'Total Stage & Rigging', 'Total (3)'])(
    'makes none of a sum, which separates the departments: %s',
    (sum) => {
      const list = `Ref,Post title,Grade,Posts,Filled\nStage & Rigging,,,,\nS1,Rigger,C,2,1\nS2,Flyman,B,1,1\n,${sum},,3,2\n,,,,\nFront of House,,,,\nF1,Usher,A,4,4\n,Sub-total Front of House,,4,4\n,GRAND TOTAL,,7,6\n`;
      expect(titles(list)).toEqual(stage);
    },
  );

  it.each(['小计：资产经营', '小计（资产经营）', '资产经营小计', '合计 3 人', '本部门合计'])(
    'makes none of a sum in Chinese: %s',
    (sum) => {
      const list = `岗位编号,岗位名称,岗级,编制,在岗\n资产经营,,,,\nA1,会计,6,2,1\nA2,出纳,5,1,1\n,${sum},,3,2\n,,,,\n综合保障,,,,\nB1,文员,4,2,2\n,小计：综合保障,,2,2\n,总计,,5,4\n`;
      expect(titles(list)).toEqual(finance);
    },
  );

  it.each([
    [
      'Department,Job title,Headcount,Grade\nStage,Rigger,2,C\nStage,Flyman,1,B\nStage,3,3,\nStage,Stage total,3,\nCafe,Barista,1,A\n',
    ],
    [
      'Department,Job title,Headcount,Grade\n,Stage,3,\nStage,Rigger,2,C\nStage,Flyman,1,B\nStage Total,2 jobs,3,\nCafe,Barista,1,A\n',
    ],
  ])('makes none of a number or of the department of other rows: %j', (list) => {
    expect(titles(list).map(([title]) => title)).toEqual(['Barista', 'Flyman', 'Rigger']);
  });

  it('makes none of a department among its own rows in Chinese, but of a job that is named as its department', () => {
    const list =
      '部门,岗位名称,编制,岗级\n财务部,财务部,3,\n财务部,会计,2,6\n财务部,出纳,1,5\n采购,采购,1,\n采购,采购助理,1,4\n';
    expect(titles(list).map(([title]) => title)).toEqual(['会计', '出纳', '采购', '采购助理'].sort());
  });

  it.each([
    ['Job title,Code,Headcount\nTotal Rewards Manager,A1,1\nTotal Quality Lead,,1\nClerk,A3,2\n', 3],
    ['岗位名称,岗位编号,编制\n总计划师,A1,1\n会计,A2,1\n总会计师,A3,1\n汇总岗,A4,1\n总数据工程师,A5,1\n总人数,,5\n', 5],
  ])('takes no job for a sum: %j', (list, count) => {
    expect(titles(list)).toHaveLength(count);
  });

  it('loses no sum', () => {
    const list = 'Ref,Post title,Grade,Posts\nS1,Rigger,C,2\nS2,Flyman,B,61\n,Sub-total Loft,,63\n';
    const { files } = importDocuments([{ file: 'list.csv', bytes: new TextEncoder().encode(list) }]);
    const all = files.map((each) => each.text).join('\n');
    for (const words of ['Sub-total Loft', '63']) expect(all).toContain(words);
  });
});
