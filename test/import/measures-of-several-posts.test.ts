import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const chinese = (title: string, duty: string) =>
  `${tableOf(['岗位名称', title], ['部门', '索道站'], ['岗位职责', duty])}\n`;
const english = (title: string, duty: string) =>
  `${tableOf(['Job title', title], ['Department', 'Ropeway'], ['Duties', duty])}\n`;

describe('a table of measures for several positions that were described above it', () => {
  it('gives each position its own', () => {
    const text = `${chinese('索道司机', '开机')}${chinese('售票员', '售票')}# 考核指标\n${tableOf(
      ['岗位', '指标名称', '权重', '目标值', '说明'],
      ['索道司机', '停机次数', '60%', '每月1次以内', '不含雷暴'],
      ['', '日检完成率', '40%', '100%', ''],
      ['售票员', '票款差错', '100%', '0', ''],
    )}`;
    expect(positionsIn('a.md', text)).toMatchObject([
      {
        title: '索道司机',
        duties: [{ duty: '开机' }],
        kpis: [
          { name: '停机次数', weight: 60, target: '每月1次以内' },
          { name: '日检完成率', weight: 40, target: '100%' },
        ],
        'x-imported': [{ label: '说明', text: '不含雷暴' }],
      },
      { title: '售票员', duties: [{ duty: '售票' }], kpis: [{ name: '票款差错', weight: 100 }] },
    ]);
  });

  it('does so in English', () => {
    const text = `${english('Cabin Driver', 'Runs the cabin')}${english('Ticket Clerk', 'Sells tickets')}# Measures\n${tableOf(
      ['No.', 'Position', 'Indicator', 'Target'],
      ['1', 'Ticket Clerk', 'Cash errors', 'Nil'],
      ['2', 'Cabin Driver', 'Stops', 'One a month'],
    )}`;
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: 'Cabin Driver', kpis: [{ name: 'Stops', target: 'One a month' }] },
      { title: 'Ticket Clerk', kpis: [{ name: 'Cash errors', target: 'Nil' }] },
    ]);
  });

  it('is none where it names a position that nothing describes', () => {
    const text = `${chinese('索道司机', '开机')}${chinese('售票员', '售票')}# 考核指标\n${tableOf(
      ['岗位', '指标名称', '目标值'],
      ['索道司机', '停机次数', '每月1次以内'],
      ['站长', '安全事故', '0'],
    )}`;
    const [driver] = positionsIn('a.md', text);
    expect(driver?.['kpis']).toBeUndefined();
  });
});

it('half of a sentence below a heading is no summary', () => {
  const post = (name: string, said: string) =>
    `${name}岗位责任制\n定员：2人    直属领导：站长\n${said}1.1 岗位职责\n1) 开机。\n`;
  const [driver] = positionsIn(
    'a.txt',
    `索道站岗位责任制\n${post('索道司机', '本岗位属特种作业，\n证件每四年复审一次。\n')}${post('售票员', '')}`,
  );
  expect(driver?.['title']).toBe('索道司机');
  expect(driver).not.toHaveProperty('summary');
});
