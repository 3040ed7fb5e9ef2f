import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('a paper below the name of an employer', () => {
  const last = tableOf(
    ['职位名称', '高级审计助理'],
    ['职位代码', 'AU-7'],
    ['所属项目组', '制造业组'],
    ['直接上级', '项目经理'],
  );
  const text = `**青岚会计师事务所**\n\n**职位描述：高级审计助理**\n\n**职位概述**\n\n［填写说明］用两句话说明。\n\n协助项目经理完成年报审计。\n\n**主要职责**\n\n［填写说明］每条以动词开头。\n\n编制审计底稿。\n\n监盘存货。\n\n**职位档案页（由人事填写）**\n${last}`;

  it('has the job in the line that a label of the paper begins, and its facts on the last page', () => {
    const [position, another] = positionsIn('a.md', text);
    expect(another).toBeUndefined();
    expect(position).toMatchObject({
      title: '高级审计助理',
      code: 'AU-7',
      department: '制造业组',
      reportsTo: '项目经理',
      summary: ['协助项目经理完成年报审计。'],
      duties: [{ duty: '编制审计底稿。' }, { duty: '监盘存货。' }],
    });
  });

  it('keeps what the writer is told below a label', () => {
    expect(JSON.stringify(positionsIn('a.md', text)[0]?.['x-imported'])).toContain('每条以动词开头');
  });

  it('has no title in the name of the employer alone', () => {
    const form = tableOf(['岗位名称', '库管'], ['所属部门', '物资部'], ['岗位职责', '清点库存']);
    expect(positionsIn('a.md', `**宏达机械有限公司**\n${form}`)).toMatchObject([{ title: '库管' }]);
  });

  it('describes the job where no name stands after the label', () => {
    const [position] = positionsIn(
      'a.md',
      '# 出纳\n\n岗位描述：负责现金收付和登记。\n\n岗位职责：\n\n1. 收款；\n2. 付款。\n',
    );
    expect(position).toMatchObject({ title: '出纳', summary: ['负责现金收付和登记。'] });
  });
});

describe('chapters of a regulation', () => {
  const chapter = (nth: string, title: string, ...duties: string[]) =>
    `**第${nth}章　${title}岗位规范**\n\n**岗位名称**　${title}\n\n**所属处室**　总务处\n\n**核定职数**　2名\n\n**岗位要义**　保证校园后勤。\n\n**履职清单**\n\n${duties.map((duty, at) => `（${at + 1}）${duty}；`).join('\n\n')}\n\n**聘任条件**\n\n学历：大专以上学历。\n\n持证：特种设备安全管理员证。\n\n`;

  it('describe a position each, with bold labels and a wide space in place of colons', () => {
    const text = `**第一章　总则**\n\n第一条　为明确责任，制定本规范。\n\n${chapter('二', '总务主任', '安排维修', '采购物资')}${chapter('三', '食堂管理员', '核对进货')}`;
    expect(positionsIn('a.md', text)).toMatchObject([
      {
        title: '总务主任',
        department: '总务处',
        headcount: 2,
        summary: ['保证校园后勤。'],
        duties: [{ duty: '安排维修；' }, { duty: '采购物资；' }],
        qualifications: { education: '大专以上学历。', certificates: ['特种设备安全管理员证。'] },
      },
      { title: '食堂管理员', duties: [{ duty: '核对进货；' }] },
    ]);
  });
});
