import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/import/values/dates.ts';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('a page of vacancies', () => {
  it('counts by letters right before Chinese, and ends with how to apply', () => {
    const [first] = positionsIn(
      'a.txt',
      '職位名稱：教學助理\n部門\n教育局\n\n職責\n(a)協助教師處理文書；\n(b) 製作教具。\n\n入職條件\n(a)具備一年工作經驗；\n(b)具救傷知識可獲優先考慮。\n\n入職條件（註）\n1. 以上只供參考。\n\n申請手續\n(a)表格可自網頁下載。\n',
    );
    expect(first).toMatchObject({
      duties: [{ duty: '協助教師處理文書；' }, { duty: '製作教具。' }],
      qualifications: { experience: '具備一年工作經驗；', preferred: ['具救傷知識可獲優先考慮。'] },
    });
    expect(JSON.stringify(first?.['x-imported'])).toMatch(/以上只供參考.*表格可自網頁下載/);
  });
});

describe('a form of a bank', () => {
  it('counts its posts by 一： and 三;, and names groups before a dash', () => {
    const post = (head: string): string =>
      `${head}\n\n岗位职责\n1、现场管理——\n（1）指导现场；\n（2）检查服务。\n职业要求\n1、教育背景：本科以上。\n2、工作经验：三年以上。\n\n`;
    const found = positionsIn(
      'a.md',
      `# 岗位职责说明书\n\n${['一：网点负责人', '二：大堂经理', '三;柜员'].map((head) => post(`**${head}**`)).join('')}`,
    );
    expect(found.map(({ title }) => title)).toEqual(['网点负责人', '大堂经理', '柜员']);
    for (const each of found)
      expect(each).toMatchObject({
        duties: [{ group: '现场管理', duty: '指导现场；' }, { group: '现场管理' }],
        qualifications: { education: '本科以上。', experience: '三年以上。' },
      });
  });
});

it.each([
  ['民國113年5月6日', '2024-05-06'],
  ['中華民國一百年十月十日', undefined],
  ['民国99/12/31', '2010-12-31'],
  ['民國113年2月30日', undefined],
])('years of the republic: %s', (text, expected) => {
  expect(readDate(text)).toBe(expected);
});

it('reads revisions whose day is called that of effect', () => {
  const [first] = positionsIn(
    'a.md',
    `岗位名称：文员\n\n岗位职责：\n\n1. 归档\n\n**修订历史**\n\n${tableOf(['版本', '修订内容', '生效日期'], ['01', '新订文件', '2018.06.01'])}`,
  );
  expect(first?.['revisions']).toEqual([{ version: '01', date: '2018-06-01', change: '新订文件' }]);
});

it.each(['修订内容摘要', '更改情况说明', 'Summary of changes'])('reads revisions whose change is called %s', (head) => {
  const [first] = positionsIn(
    'a.md',
    `岗位名称：文员\n\n归口部门：人事科\n\n岗位职责：\n\n1. 归档\n\n**文件履历**\n\n${tableOf(['版次', '日期', head, '修订人'], ['A/1', '2021.03.05', '增加保密职责', '何平'])}`,
  );
  expect(first?.['revisions']).toEqual([{ version: 'A/1', date: '2021-03-05', change: '增加保密职责', by: '何平' }]);
  // Who keeps the paper is not where the position is.
  expect(first?.['department']).toBeUndefined();
});

it('makes no position of a survey to be filled in', () => {
  const blank =
    '职务分析调查表\n姓名：\n职务名称：\n主要目标：＿＿＿＿＿＿\n其他目标：＿＿＿＿＿＿\n主要职责\n（1）＿＿＿＿\n（2）＿＿＿＿\n';
  expect(positionsIn('a.txt', blank)).toEqual([]);
});
