import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function readPosition(text: string): Record<string, unknown> {
  const { files } = importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(text) }]);
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '') as Record<string, unknown>;
}

describe('numbers between a label and its items', () => {
  it('lead a group of duties, even in words that are a label elsewhere', () => {
    const { duties } = readPosition(
      '岗位名称：管道工\n部门：动力部\n三、岗位职责\n（一）日常工作\n1.巡检管网；\n2.更换阀门；\n（二）其他工作\n1.参加抢修。\n四、任职资格\n1、高中。\n',
    );
    expect(duties).toEqual([
      { duty: '巡检管网；', group: '日常工作' },
      { duty: '更换阀门；', group: '日常工作' },
      { duty: '参加抢修。', group: '其他工作' },
    ]);
  });

  it('are those of duties where no numbered item follows', () => {
    const { duties } = readPosition(
      'Job title: Pipe Fitter\nDepartment: Works\n2. Duties\n(a) Walks the lines\n(b) Changes valves\n',
    );
    expect(duties).toEqual([{ duty: 'Walks the lines' }, { duty: 'Changes valves' }]);
  });

  it('are those of labels beside which their values stand', () => {
    const { qualifications } = readPosition(
      '岗位名称：管道工\n部门：动力部\n一、岗位职责\n1、巡检管网。\n二、任职资格\n（一）知识与能力\n1.看懂图纸；\n2.会用焊机；\n（二）证书要求：焊工证\n（三）其他：能上夜班\n',
    );
    expect(qualifications).toEqual({
      abilities: ['看懂图纸；', '会用焊机；'],
      certificates: ['焊工证'],
      other: ['能上夜班'],
    });
  });
});
