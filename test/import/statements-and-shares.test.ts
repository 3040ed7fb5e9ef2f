import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

describe('a cell beside a counted duty', () => {
  it.each(['职责表述：看好窑温      占用时间：70%', '职责表述：看好窑温\n工作时间百分比：70%'])(
    'may hold the duty and its share: %j',
    (statement) => {
      const [first] = readBody([
        table(2, [
          [text('岗位名称'), text('窑炉工')],
          [text('职责与工作任务', 2)],
          [text('职责一'), text(statement)],
          [text('职责二'), text(statement.replace('看好窑温', '清理窑车').replace('70', '30'))],
        ]),
      ]);
      expect(first?.['duties']).toEqual([
        { duty: '看好窑温', share: 70 },
        { duty: '清理窑车', share: 30 },
      ]);
    },
  );
});

describe('indicators', () => {
  it('in a cell of a list of positions are one a line', () => {
    const [first, second] = readBody([
      rows(
        ['岗位名称', '岗位职责', '考核指标'],
        ['测量员', '放线；\n复核标高。', '放线差错率≤0.5%\n仪器完好率100%'],
        ['试验员', '送检试块', '送检及时率100%'],
      ),
    ]);
    expect(first).toMatchObject({
      duties: [{ duty: '放线；' }, { duty: '复核标高。' }],
      kpis: ['放线差错率≤0.5%', '仪器完好率100%'],
    });
    expect(second).toMatchObject({ title: '试验员' });
  });

  it('follow a sentence that says how they are counted', () => {
    const [first] = readBody([
      line('岗位名称：跟单员'),
      line('四、考核指标'),
      line('实行月度考核，由销售部经理打分后报人事部。'),
      rows(['指标', '目标值'], ['订单准交率', '≥98%']),
    ]);
    expect(first?.['kpis']).toEqual([{ name: '订单准交率', target: '≥98%' }]);
  });
});
