import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const dutiesIn = (text: string): unknown[] =>
  positionsIn('a.txt', text).map(({ title, duties }) => [
    title,
    (duties as { duty: string }[]).map(({ duty }) => duty),
  ]);

describe('headings of responsibilities above clauses', () => {
  it('name positions whose duties are counted 第 1 条, 一、 or in a line break', () => {
    expect(
      dutiesIn(
        '青坝印染厂\n安全生产责任制\n\n一、染色车间主任安全生产责任制\n第 1 条  检查蒸汽阀。\n第 2 条  组织演练。\n\n二、定型工安全生产责任制\n第一条 清理绒毛。\n第二条 关闭油炉。\n\n挡车工岗位责任\n1.停机后换针。\n2.报告断纱。\n\n锅炉工岗位责任\n1.监视水位。\n2.排污。\n',
      ),
    ).toEqual([
      ['染色车间主任', ['检查蒸汽阀。', '组织演练。']],
      ['定型工', ['清理绒毛。', '关闭油炉。']],
      ['挡车工', ['停机后换针。', '报告断纱。']],
      ['锅炉工', ['监视水位。', '排污。']],
    ]);
  });

  const one = (name: string): string => `${name}安全生产责任制\n1、检查现场。\n2、填写记录。\n\n`;

  it('name a post among twice as many with the names of jobs', () => {
    const text = `青坝印染厂安全生产责任制汇编\n\n${['厂长', '工会主席', '电工'].map(one).join('')}`;
    expect(dutiesIn(text).map((each) => (each as unknown[])[0])).toEqual(['厂长', '工会主席', '电工']);
  });

  it('name none where they are of a department, of everybody or of a matter', () => {
    const text = `青坝印染厂安全生产责任制汇编\n\n${['厂长', '动力科', '全体员工', '设备管理', '电工'].map(one).join('')}`;
    expect(dutiesIn(text).map((each) => (each as unknown[])[0])).toEqual(['厂长', '电工']);
  });

  it('name positions above bullets, beside headings with numbered duties', () => {
    const text =
      '# 青坝印染厂岗位职责汇编\n\n仓库管理员岗位职责\n\n- 核对坯布。\n- 登记出库。\n\n电工岗位职责\n\n1. 巡查配电房。\n2. 换灯。\n\n防火管理职责\n\n- 防火。\n- 防潮。\n';
    const found = positionsIn('a.md', text).map(({ title }) => title);
    expect(found).toEqual(['仓库管理员', '电工']);
  });
});
