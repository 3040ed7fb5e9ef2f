import { describe, expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const weighed = 'Plan the loading of each furnace by heat and grade';
const other = 'Keep the refractory stock above its least level';

describe('measures beside one duty that is merged down over them', () => {
  it('are all of that duty', () => {
    const [found] = readBody([
      line('JOB DESCRIPTION'),
      rows(['Job title', 'Melt Shop Planner', 'Department', 'Steel']),
      line('Key result areas'),
      table(5, [
        [text('KRA'), text('KPI'), text('UOM'), text('Target 2025-26'), text('Weightage')],
        ...mergeDown(text(weighed), [
          [text('Schedule kept'), text('%'), text('>= 97'), text('30')],
          [text('Changes in a month'), text('Nos.'), text('<= 2'), text('20')],
        ]),
        [text(other), text('Days of stock'), text('Days'), text('18'), text('50')],
      ]),
    ]);
    expect(found?.['duties']).toEqual([
      {
        duty: weighed,
        kpi: [
          { name: 'Schedule kept', unit: '%', target: '>= 97', weight: 30 },
          { name: 'Changes in a month', unit: 'Nos.', target: '<= 2', weight: 20 },
        ],
      },
      { duty: other, kpi: { name: 'Days of stock', unit: 'Days', target: '18', weight: 50 } },
    ]);
    expect(found?.['kpis']).toBeUndefined();
  });

  it('are of the position where the cell of the duty is only empty', () => {
    const [found] = readBody([
      line('岗位说明书'),
      rows(['岗位名称', '炼钢计划员', '所属部门', '炼钢车间']),
      line('岗位职责'),
      rows(
        ['工作职责', '考核指标'],
        ['按炉次和钢种编排装炉计划。', '计划兑现率'],
        ['', '计划变更次数'],
        ['保持耐材库存。', '库存天数'],
      ),
    ]);
    expect(found).toMatchObject({
      duties: [
        { duty: '按炉次和钢种编排装炉计划。', kpi: '计划兑现率' },
        { duty: '保持耐材库存。', kpi: '库存天数' },
      ],
      kpis: ['计划变更次数'],
    });
  });
});
