import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('a list of jobs', () => {
  it('may have their duties alone', () => {
    const read = readBody([
      line('工程部各岗位职责'),
      rows(['岗位', '岗位职责'], ['测量员', '1、放线；\n2、复核标高。'], ['资料员', '收发图纸']),
    ]);
    expect(read).toMatchObject([
      { title: '测量员', department: '工程部', duties: [{ duty: '放线；' }, { duty: '复核标高。' }] },
      { title: '资料员', duties: [{ duty: '收发图纸' }] },
    ]);
  });

  it.each([
    ['1、抄表；2、收费', ['抄表；', '收费']],
    ['（1）抄表（2）收费', ['抄表', '收费']],
    ['1.抄表', ['抄表']],
    ['按附件（1）和（2）抄表', ['按附件（1）和（2）抄表']],
    ['负责1号、2号泵房', ['负责1号、2号泵房']],
  ])('may count duties in a cell: %s', (text, duties) => {
    const [first] = readBody([
      rows(
        ['岗位', '部门', '直接上级', '岗位职责'],
        ['抄表员', '营业部', '班长', text],
        ['司泵工', '水厂', '班长', '开泵'],
      ),
    ]);
    expect(first?.['duties']).toEqual(duties.map((duty) => ({ duty })));
  });

  it('is none where it names the parts in a group', () => {
    expect(
      readBody([line('应急小组职责'), rows(['职务', '职责'], ['组长', '统一指挥'], ['副组长', '协助组长'])]),
    ).toEqual([]);
  });
});

describe('lines with numbers of two levels', () => {
  it('are labels with their texts below what is asked, whatever that is called', () => {
    const [first] = readBody(
      ['1 岗位名称：成本会计', '2 职责', '2.1 归集费用；', '3 胜任力要求', '3.1 学历：本科', '3.2 知识：熟悉准则'].map(
        line,
      ),
    );
    expect(first?.['qualifications']).toEqual({ education: '本科', knowledge: ['熟悉准则'] });
  });
});

describe('a row', () => {
  it('has a fact that says itself what it is', () => {
    const [first] = readBody([
      rows(['岗位说明书', '页次', '1/2', '生效日期：2024-01-01'], ['岗位名称', '门卫', '直接上级', '保安队长']),
      rows(['岗位职责', '查验车辆', '批准', '李总/2024.3.5']),
      line('数量：5名'),
    ]);
    expect(first).toMatchObject({
      title: '门卫',
      headcount: 5,
      effective: '2024-01-01',
      approval: { approved: { by: '李总', date: '2024-03-05' } },
    });
  });
});
