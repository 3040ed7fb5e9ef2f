import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { composeFiles } from '../support/compose-files.ts';

const asset = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const compose = (lines: string) =>
  composeFiles({ 'positions/a.yaml': `title: A\ndepartment: D\nreportsTo: null\n${lines}` }, chinese);

function tableOf(lines: string): string[] {
  const rows = setMarkdown(compose(lines), asset).text.split('\n');
  const head = rows.findIndex((row) => row.startsWith('| 序号 |'));
  return rows.slice(head + 2, rows.indexOf('', head));
}

const split = `
dutyGroups: [{ group: 饲养 管理, share: 60, kpi: [达标率, { name: 成活率, target: 98, unit: "%" }] }, { group: 记录, share: 40 }]
duties: [{ group: 饲养管理, duty: 制定 }, { group: 记录, duty: 填写, kpi: 及时率 }, { group: 饲养管理, duty: 巡查 }]`;

describe('what a group of duties has as a whole', () => {
  it('is beside its name, once, and its duties need no KPI', () => {
    expect(tableOf(split)).toEqual([
      '| | **饲养管理** | 达标率<br>**成活率**<br>*目标值* 98% | 60% |',
      '| 1 | 制定 |  |  |',
      '| | **记录** | | 40% |',
      '| 2 | 填写 | 及时率 |  |',
      '| | **饲养管理** | | |',
      '| 3 | 巡查 |  |  |',
    ]);
    expect(setHtml(compose(split), asset).text).toContain(
      '<tr class="band"><th scope="rowgroup" colspan="2">记录</th><td class="kpi" data-label="主要考核指标"></td><td class="figure share" data-label="占比">40%</td></tr>',
    );
  });

  it('gives no column if it is nothing', () => {
    expect(tableOf('dutyGroups: [{ group: 记录 }]\nduties: [{ group: 记录, duty: 填写 }]')).toEqual(
      tableOf('duties: [{ group: 记录, duty: 填写 }]'),
    );
  });

  it('is not lost where no duty is in the group', () => {
    expect(tableOf('dutyGroups: [{ group: 记录, share: 100 }]\nduties: [{ duty: 填写 }]').at(-1)).toMatch(
      /^\| \| \*\*记录\*\* \|.* 100% \|$/,
    );
  });

  it('is in the index of KPIs before the KPIs of its duties', () => {
    const rows = compose(split).parts.kpis?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ kpi }) => kpi.map((run) => ('text' in run ? run.text : '')).join(''))).toEqual([
      '达标率',
      '成活率',
      '及时率',
    ]);
  });
});
