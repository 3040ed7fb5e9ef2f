import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { guessPath } from '../../src/import/labels/guess.ts';

it.each([
  ['考核者签字', 'x-signature'],
  ['员工签名及日期', 'x-signature'],
  ['汇报与记录', undefined],
  ['管辖范围', undefined],
  ['管辖对象', 'directReports'],
  ['汇报对象', 'reportsTo'],
  ['资历凭证', 'qualifications.certificates'],
  ['各车间、班组', undefined],
  ['您需要做好的事', 'duties'],
  ['Why we need it', 'summary'],
  ['What it takes physically', 'conditions.physical'],
  ['Physical assets', undefined],
])('an unknown label %s is read as %s', (label, path) => {
  expect(guessPath(label)).toBe(path);
});

it('a title that differs from a label by one character stays a title', () => {
  const text =
    '岗位名称：财务经理\n所属部门：财务部\n直属上级：财务总监\n直属下属：\n财务副经理\n税务主管\n岗位职责：\n1. 编制预算\n';
  const { files } = importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(text) }]);
  const form = parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '');
  expect(form).toMatchObject({ directReports: ['财务副经理', '税务主管'], duties: [{ duty: '编制预算' }] });
});
