import { describe, expect, it } from 'vitest';
import { isShareHead } from '../../src/import/labels/share.ts';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('a list with a row a duty', () => {
  const heads = ['部门', '编号', '岗位', '上级岗位', '职责类别', '职责', '考核指标', '工时占比'];

  it('has the group of each duty left of it, and its share', () => {
    const text = tableOf(
      heads,
      ['灌装车间', 'GZ-1', '灌装工', '灌装班长', '操作', '核对瓶盖', '差错数', '60%'],
      ['', '', '', '', '', '调整转速', '停机时长', '25%'],
      ['', '', '', '', '清洁', '清洗料斗', '合格率', '15%'],
      ['化验室', 'HY-2', '化验员', '化验室主任', '检验', '检测水分', '及时率', '100%'],
    );
    const found = positionsIn('a.md', text);
    expect(found.find(({ title }) => title === '灌装工')?.['duties']).toEqual([
      { group: '操作', duty: '核对瓶盖', kpi: '差错数', share: 60 },
      { group: '操作', duty: '调整转速', kpi: '停机时长', share: 25 },
      { group: '清洁', duty: '清洗料斗', kpi: '合格率', share: 15 },
    ]);
    expect(found.find(({ title }) => title === '化验员')?.['duties']).toEqual([
      { group: '检验', duty: '检测水分', kpi: '及时率', share: 100 },
    ]);
  });

  it('keeps a kind that does not stand right before the duties', () => {
    const text = tableOf(
      ['类别', '岗位', '部门', '上级岗位', '职责'],
      ['一线', '装配工', '总装车间', '装配班长', '安装变速箱'],
      ['', '', '', '', '检查扭矩'],
    );
    expect(positionsIn('a.md', text)[0]?.['duties']).toEqual([{ duty: '安装变速箱' }, { duty: '检查扭矩' }]);
  });

  it('has the same in English', () => {
    const text = tableOf(
      ['Department', 'Job code', 'Job title', 'Reports to', 'Duty group', 'Duty', '% of time'],
      ['Kitchen', 'K1', 'Pastry cook', 'Head chef', 'Production', 'Bakes tarts', '70%'],
      ['', '', '', '', 'Stores', 'Counts flour', '30%'],
    );
    const [position] = positionsIn('a.md', text);
    expect(position?.['duties']).toMatchObject([
      { duty: 'Bakes tarts', share: 70 },
      { duty: 'Counts flour', share: 30 },
    ]);
  });
});

describe('the head of a column of shares', () => {
  it.each(['时间占比 % of Time', '时间占比/Time spent', '占比 %'])('%s', (head) =>
    expect(isShareHead(head)).toBe(true),
  );
  it.each(['时间 Date', '结果 % of Time'])('is not %s', (head) => expect(isShareHead(head)).toBe(false));
});
