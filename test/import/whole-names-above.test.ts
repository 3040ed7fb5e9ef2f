import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (head: string, section: string) =>
  positionsIn(
    'a.md',
    `**${head}**\n\n为明确分工，特订立如下：\n\n**一、${section}**\n\n（1）巡查山林；\n\n（2）报告火情。\n`,
  );

describe('the head of a paper above a heading that names its job in short', () => {
  it.each([
    ['乡护林员公益岗位职责暨责任书', '护林员岗位职责', '乡护林员'],
    ['村级护林员岗位职责暨承诺书', '护林员岗位职责', '村级护林员'],
    ['林业公司护林员岗位职责', '护林员岗位职责', '护林员'],
    ['护林站岗位职责', '护林员岗位职责', '护林员'],
  ])('%s and %s name %s', (head, section, title) => {
    expect(read(head, section)).toMatchObject([{ title, duties: [{ duty: '巡查山林；' }, { duty: '报告火情。' }] }]);
  });
});
