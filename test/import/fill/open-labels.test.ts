import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/languages/index.ts';
import { fillBlocks, line, table } from '../../support/fill-own-form.ts';

const { handbook: labels } = await languages['zh-CN']();
const lines = {
  title: ['面点师'],
  headcount: ['3'],
  'approval.prepared.by': ['李明'],
  'approval.reviewed.by': ['王芳'],
};
const given = { lines };

it.each([
  ['blank', ''],
  ['with a number', '1'],
  ['with a number of people', '2人'],
])('编制 %s takes the headcount', (_, text) => {
  const filled = fillBlocks([table(['岗位名称', '', '编 制', text], ['岗位职责', '', '', ''])], given, labels);
  expect(filled.text).toContain('| 岗位名称 | 面点师 | 编 制 | 3 |');
  expect(filled.missing).toEqual(['approval.prepared.by', 'approval.reviewed.by']);
});

it.each([
  ['', ''],
  ['赵六', '孙八'],
])('编制 beside 审核 takes who prepared the form', (prepared, reviewed) => {
  const body = [table(['岗位名称', '', '部门', ''], ['编制', prepared, '审核', reviewed])];
  const filled = fillBlocks(body, given, labels);
  expect(filled.text).toContain('| 编制 | 李明 | 审核 | 王芳 |');
  expect(filled.missing).toEqual(['headcount']);
});

it('编制 of both kinds in one form are told apart', () => {
  const head = table(['岗位名称', '', '编制', '']);
  const filled = fillBlocks([head, line('编制：            审核：            ')], given, labels);
  expect(filled.text).toMatch(/\| 编制 \| 3 \|\n编制：\s*李明\s+审核：\s*王芳/);
  expect(filled.missing).toEqual([]);
});

it('编制 takes the headcount where 编制人 signs', () => {
  const body = [table(['岗位名称', '', '编制', ''], ['编制人', '', '审核人', ''])];
  expect(fillBlocks(body, given, labels).text).toMatch(/编制 \| 3 \|\n\| 编制人 \| 李明 \| 审核人 \| 王芳/);
});

describe('a range of salaries', () => {
  const paid = {
    lines: { title: ['Baker'], grade: ['M2'], 'pay.min': ['32000'], 'pay.max': ['38500'] },
  };

  it.each(['', '____', 'from ______ to ______', '£20,000 - £25,000 per year'])('with %o takes the pay', (text) => {
    const form = table(['Job title', '', 'Grade', ''], ['Duties', '', 'Salary range', text]);
    const filled = fillBlocks([form], paid, labels);
    expect(filled.text).toMatch(/Grade \| M2 \|\n.*Salary range \| .*32000.*38500/);
    expect(filled.missing).toEqual([]);
  });

  it('keeps the grade where it has grades, or a place for money is beside it', () => {
    const filled = fillBlocks(
      [table(['Job title', 'Clerk', 'Salary range', '5-7'], ['Duties', 'Writes', '', ''])],
      paid,
      labels,
    );
    expect(filled.text).toContain('Salary range | M2');
    const both = fillBlocks([table(['Job title', '', 'Salary range', ''], ['Pay', '', '', ''])], paid, labels);
    expect(both.text).toMatch(/Salary range \| M2 \|\n\| Pay \| .*32000/);
  });

  it('stays blank where no pay is printed', () => {
    const lines = { title: ['Baker'], grade: ['M2'] };
    const filled = fillBlocks([table(['Job title', '', 'Salary range', ''])], { lines }, labels);
    expect(filled.text).toContain('| Job title | Baker | Salary range |  |');
    expect(filled.missing).toEqual(['grade']);
  });
});
