import { describe, expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const duties = (label: string, title: string, ...cells: readonly string[]) =>
  readBody([
    line('岗位说明书'),
    table(2, [
      [text(title), text('Fleet Manager')],
      ...mergeDown(
        text(label),
        cells.map((written) => [text(written)]),
      ),
    ]),
  ])[0]?.['duties'];

describe('names of groups in rows of their own', () => {
  it('are groups, also the first of them', () => {
    expect(
      duties(
        '工作职责',
        '岗位名称',
        '1\t车队规划、用车计划',
        '1. 编制年度用车计划\n2. 提出购车建议',
        '2\t安全管理',
        '1. 组织安全学习\n2. 检查车况',
      ),
    ).toEqual([
      { group: '车队规划、用车计划', duty: '编制年度用车计划' },
      { group: '车队规划、用车计划', duty: '提出购车建议' },
      { group: '安全管理', duty: '组织安全学习' },
      { group: '安全管理', duty: '检查车况' },
    ]);
  });

  it('are groups in English', () => {
    expect(
      duties(
        'Duties',
        'Job title',
        'Fleet planning',
        '- Plans trips\n- Buys vans',
        'Safety',
        '- Trains drivers\n- Checks brakes',
      ),
    ).toEqual([
      { group: 'Fleet planning', duty: 'Plans trips' },
      { group: 'Fleet planning', duty: 'Buys vans' },
      { group: 'Safety', duty: 'Trains drivers' },
      { group: 'Safety', duty: 'Checks brakes' },
    ]);
  });

  it('are duties where the numbers go on below them', () => {
    expect(duties('工作职责', '岗位名称', '1. 车队规划', '2. 安全管理\n3. 油料管理')).toEqual([
      { duty: '车队规划' },
      { duty: '安全管理' },
      { duty: '油料管理' },
    ]);
  });

  it('stand in a column of areas left of lists', () => {
    const [position] = readBody([
      line('岗位名称：文书'),
      rows(
        ['序号', '职能领域', '主要职责'],
        ['1、', '收发文件', '• 登记来文\n• 分送文件'],
        ['2、', '用印', '• 审单\n• 盖章'],
      ),
    ]);
    expect(position?.['duties']).toEqual([
      { group: '收发文件', duty: '登记来文' },
      { group: '收发文件', duty: '分送文件' },
      { group: '用印', duty: '审单' },
      { group: '用印', duty: '盖章' },
    ]);
  });
});
