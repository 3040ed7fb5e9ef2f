import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeScalar } from '../../src/source/write.ts';

describe('a text as YAML on one line', () => {
  it.each([
    ['客服部经理', '客服部经理'],
    [`long ${'word '.repeat(40)}end`, `long ${'word '.repeat(40)}end`],
    ['yes: no', '"yes: no"'],
    ["it's: so", `"it's: so"`],
    ['2024-06-01', '2024-06-01'],
    ['true', '"true"'],
    ['12', '"12"'],
    ['', '""'],
    [' 甲', '" 甲"'],
    ['甲\u00a0', '"甲\u00a0"'],
    ['甲\n乙\n', '"甲\\n乙\\n"'],
    [`${'word '.repeat(40)}: end`, `"${'word '.repeat(40)}: end"`],
  ])('%j', (text, written) => {
    expect(writeScalar(text)).toBe(written);
    expect(parse(writeScalar(text))).toBe(text);
  });
});
