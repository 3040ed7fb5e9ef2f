import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text));
const duties = (text: string) => read(text)[0].duties.map(({ duty }: { duty: string }) => duty);

describe('sentences below duties in bold', () => {
  it('are duties, below a label with a number of two parts', () => {
    const text =
      '岗位名称：餐厅经理\n\n所属部门：餐饮部\n\n**二、工作描述**\n\n2—1工作内容及职责\n\n**(1) 全面管理餐厅。**\n\n餐厅经理安排班次，检查摆台。\n\n**(2) 负责制定餐厅岗位职责及服务程序**\n\n餐厅经理每季修订一次程序。\n\n餐厅经理组织学习新程序。\n\n**(3) 培训员工**\n\n餐厅经理示范服务。\n';
    expect(read(text)).toHaveLength(1);
    expect(duties(text)).toEqual([
      '全面管理餐厅。',
      '餐厅经理安排班次，检查摆台。',
      '负责制定餐厅岗位职责及服务程序',
      '餐厅经理每季修订一次程序。',
      '餐厅经理组织学习新程序。',
      '培训员工',
      '餐厅经理示范服务。',
    ]);
  });

  it('are so in English', () => {
    expect(
      duties(
        'Job title: Yard Manager\n\nDepartment: Yard\n\n## Duties\n\n**1. Runs the yard.**\n\nPlans each shift with the leads.\n\n**2. Keeps the fleet safe.**\n\nHas every truck checked each week.\n',
      ),
    ).toEqual([
      'Runs the yard.',
      'Plans each shift with the leads.',
      'Keeps the fleet safe.',
      'Has every truck checked each week.',
    ]);
  });

  it('are none below plain items', () => {
    const text = '岗位名称：出纳\n\n岗位职责：\n\n1、收款。\n\n2、付款。\n\n本表自五月起执行。\n';
    expect(duties(text)).toEqual(['收款。', '付款。']);
    expect(JSON.stringify(read(text))).toContain('本表自五月起执行。');
  });

  it('leave years of experience whole', () => {
    expect(
      read('岗位名称：出纳\n\n岗位职责：\n\n- 收款\n\n任职要求：\n\n3-5年工作经验\n')[0].qualifications,
    ).toMatchObject({
      experience: '3-5年工作经验',
    });
  });
});
