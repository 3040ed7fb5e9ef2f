import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const headOf = (heading: string) => {
  const [found] = positionsIn('a.md', `# ${heading}\n\n## 岗位职责\n\n1、维护台账；\n\n2、按时上报。\n`);
  return [found?.['title'], found?.['department']];
};

describe('the employer before the title in a heading', () => {
  it.each([
    ['海澜物业公司总经办网络工程师岗位职责', '网络工程师', '总经办'],
    ['青岚水务集团财务部会计岗位职责', '会计', '财务部'],
    ['东岭中学保卫科保安员岗位说明书', '保安员', '保卫科'],
    ['海澜物业公司电工岗位职责', '电工', undefined],
    ['青岚水务集团财务部经理岗位职责', '财务部经理', undefined],
  ])('is no part of %s', (heading, title, department) => {
    expect(headOf(heading)).toEqual([title, department]);
  });

  it.each([
    ['分公司总经理岗位职责', '分公司总经理'],
    ['子公司财务总监岗位职责', '子公司财务总监'],
    ['财务部会计岗位职责', '财务部会计'],
    ['客服部经理岗位职责', '客服部经理'],
    ['海澜公司经理岗位职责', '海澜公司经理'],
    ['银行柜员岗位职责', '银行柜员'],
  ])('is none in %s', (heading, title) => {
    expect(headOf(heading)[0]).toBe(title);
  });

  it('leaves what stands in brackets before 责任制', () => {
    const [found] = positionsIn(
      'a.md',
      '**库房主任（委派会计岗）岗位责任制**\n\n（一）管好入库单。\n\n（二）每月盘点。\n',
    );
    expect(found).toMatchObject({
      title: '库房主任（委派会计岗）',
      duties: [{ duty: '管好入库单。' }, { duty: '每月盘点。' }],
    });
  });
});
