import { expect, it } from 'vitest';
import { line, readBody } from '../support/imported-blocks.ts';

const paper = [
  '青石湾市供电所岗位职责',
  '（2022年第一次所务会通过）',
  '一、供电所概况',
  '供电所承担全镇用电服务，设所长一名。',
  '二、岗位职责',
  '（一）所长',
  '1．主持全所工作。',
  '2．签发停电计划。',
  '（二）安全监察班班长',
  '直接上级：所长',
  '职级：六级',
  '1．检查作业现场。',
  '2．组织安全例会。',
  '（三）抄表员（4人）',
  '直接上级：营业班班长',
  '1．按月抄表。',
  '2．核对异常电量。',
  '三、工作纪律',
  '上班不得饮酒。',
];

it('takes jobs above facts and a list for positions, and ends them at the next section of the paper', () => {
  const found = readBody(paper.map(line));
  expect(found).toMatchObject([
    { title: '所长', duties: [{ duty: '主持全所工作。' }, { duty: '签发停电计划。' }] },
    { title: '安全监察班班长', reportsTo: '所长', grade: '六级', duties: [{ duty: '检查作业现场。' }, {}] },
    { title: '抄表员', headcount: 4, duties: [{ duty: '按月抄表。' }, { duty: '核对异常电量。' }] },
  ]);
  expect(JSON.stringify(found[2]?.['x-imported'])).toContain('上班不得饮酒');
});

it('has no position in rules that speak of duties in a sentence and count what holds for each job', () => {
  const rules = [
    '供电所岗位责任制管理办法',
    '第一条 为规范各岗位职责，制定本办法。',
    '（一）所长',
    '1．由上级任命，任期三年。',
    '2．每年述职。',
    '（二）安全员',
    '1．由所长提名。',
    '2．须持证上岗。',
  ];
  expect(readBody(rules.map(line))).toEqual([]);
});

it('has no position in rules whose sections have lists alone', () => {
  const rules = ['供电所岗位职责管理规定', '一、总则', '1．为规范管理，制定本规定。', '二、罚则', '1．迟到罚款。'];
  expect(readBody(rules.map(line))).toEqual([]);
});
