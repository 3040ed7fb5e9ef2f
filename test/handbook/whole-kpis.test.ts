import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { composeFiles } from '../support/compose-files.ts';
import { writePosition } from '../support/workspace.ts';

const compose = (kpis: string) =>
  composeFiles(
    { 'positions/a.yaml': writePosition(`title: A\ndepartment: D\nreportsTo: null\nkpis: ${kpis}`) },
    chinese,
  );

function partOf(kpis: string) {
  const [page] = compose(kpis).parts.departments?.flatMap(({ positions }) => positions) ?? [];
  const part = page?.parts.find(({ title }) => title === chinese.handbook.parts.kpis);
  if (part?.content.kind !== 'table') return undefined;
  const { columns, rows } = part.content;
  return [columns, ...rows.map((row) => row.map((cell) => cell.map(plainText).join('/')))];
}

describe('the KPIs of a position as a whole', () => {
  it('are a part of their own after the duties, with the columns that one of them needs', () => {
    expect(partOf('客户满意')).toEqual([['主要考核指标'], ['客户满意']]);
    expect(
      partOf('[客户满意, { name: 续约率, target: 90, unit: "%", period: 年 }, { name: 人均产出, unit: 万元 }]'),
    ).toEqual([
      ['主要考核指标', '目标值', '单位', '考核周期'],
      ['客户满意', '', '', ''],
      ['续约率', '90%', '', '年'],
      ['人均产出', '', '万元', ''],
    ]);
    expect(partOf('[]')).toBeUndefined();
  });

  it('are in the index of KPIs after those of the duties', () => {
    const rows =
      compose('[客户满意, { name: 续约率, weight: 100 }]').parts.kpis?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ kpi, weight }) => [plainText(kpi), weight])).toEqual([
      ['done', undefined],
      ['客户满意', undefined],
      ['续约率', 100],
    ]);
  });
});
