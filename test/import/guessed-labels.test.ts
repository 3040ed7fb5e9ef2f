import { expect, it } from 'vitest';
import { guessPath } from '../../src/import/labels/guess.ts';

it.each([
  ['考核者签字', 'x-signature'],
  ['员工签名及日期', 'x-signature'],
  ['汇报与记录', undefined],
  ['汇报对象', 'reportsTo'],
  ['资历凭证', 'qualifications.certificates'],
])('an unknown label %s is read as %s', (label, path) => {
  expect(guessPath(label)).toBe(path);
});
