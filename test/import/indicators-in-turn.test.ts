import { describe, expect, it } from 'vitest';
import { readBody, rows } from '../support/imported-blocks.ts';

const form = rows(['岗位名称', '配送主管', '所属部门', '物流部']);
const dutiesOf = (...all: readonly (readonly string[])[]) => readBody([form, rows(...all)])[0]?.['duties'];

describe('several indicators in a cell beside as many targets', () => {
  it('are an indicator each, with its own target, weight and source', () => {
    expect(
      dutiesOf(
        ['工作内容', '考核指标', '目标值', '权重', '考核周期'],
        ['安排车辆', '准点到货率\n满载率', '≥95%\n80%', '30%\n20%', '每月'],
        ['管理司机', '违章次数', '0', '50%', '每季'],
      ),
    ).toEqual([
      {
        duty: '安排车辆',
        kpi: [
          { name: '准点到货率', target: '≥95%', weight: 30, period: '每月' },
          { name: '满载率', target: '80%', weight: 20, period: '每月' },
        ],
      },
      { duty: '管理司机', kpi: { name: '违章次数', target: '0', weight: 50, period: '每季' } },
    ]);
  });

  it('are so in English', () => {
    expect(
      dutiesOf(
        ['Duty', 'KPI', 'Target'],
        ['Plans the vans', 'On time\nFull loads\nComplaints', '95%\n80 of 100\nnone'],
        ['Leads drivers', 'Fines', '2'],
      ),
    ).toMatchObject([
      {
        kpi: [{ name: 'On time', target: '95%' }, { name: 'Full loads', target: '80 of 100' }, { name: 'Complaints' }],
      },
      { kpi: { name: 'Fines', target: '2' } },
    ]);
  });

  it.each([
    ['a target that is broken over lines', 'On time\nFull loads', 'as agreed with\nthe customer'],
    ['an indicator that is broken over lines', 'Vans that arrive\non time', '95%\n80%'],
    ['one target for two', 'On time\nFull loads', '95%'],
  ])('stay together with %s', (_, kpi, target) => {
    const duties = dutiesOf(
      ['Duty', 'KPI', 'Target'],
      ['Plans the vans', kpi, target],
      ['Leads drivers', 'Fines', '2'],
    ) as { kpi: object }[];
    expect(Array.isArray(duties[0]?.kpi)).toBe(false);
    const said = JSON.stringify(duties[0]);
    for (const words of `${kpi}\n${target}`.split('\n')) expect(said).toContain(words);
  });
});

describe('weights of which one stands beside a duty without an indicator', () => {
  it('are the shares of the duties', () => {
    const head = ['工作内容', '考核指标', '权重'];
    expect(
      dutiesOf(head, ['安排车辆', '准点率', '50%'], ['管理司机', '违章次数', '30%'], ['其他工作', '', '20%']),
    ).toEqual([
      { duty: '安排车辆', kpi: '准点率', share: 50 },
      { duty: '管理司机', kpi: '违章次数', share: 30 },
      { duty: '其他工作', share: 20 },
    ]);
    expect(dutiesOf(['Duty', 'KPI', 'Weight'], ['Plans', 'On time', '60%'], ['Leads', '', '40%'])).toEqual([
      { duty: 'Plans', kpi: 'On time', share: 60 },
      { duty: 'Leads', share: 40 },
    ]);
  });

  it('are those of the indicators where each duty has one, also above a total', () => {
    expect(
      dutiesOf(
        ['Duty', 'KPI', 'Weight'],
        ['Plans', 'On time', '60%'],
        ['Leads', 'Fines', '40%'],
        ['Total', '', '100%'],
      ),
    ).toEqual([
      { duty: 'Plans', kpi: { name: 'On time', weight: 60 } },
      { duty: 'Leads', kpi: { name: 'Fines', weight: 40 } },
    ]);
  });
});
