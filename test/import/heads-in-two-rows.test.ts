import { describe, expect, it } from 'vitest';
import { blank, table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { readBody, text } from '../support/imported-blocks.ts';

const start = (written: string) => ({ ...text(written), down: 'start' as const });
const go = { ...blank, down: 'go' as const };

describe('a list with heads in two rows', () => {
  it.each([
    ['定员人数', '合计', '夜班', ['部门', '岗位名称', '职级']],
    ['编制人数', '小 计', '夜班', ['部门', '岗位名称', '职级']],
    ['Headcount', 'Total', 'Night shift', ['Department', 'Job title', 'Grade']],
  ])('counts by the column of sums below %s, and keeps the others with both heads', (upper, sum, other, heads) => {
    const found = readBody([
      table(5, [
        [...heads.map(start), text(upper, 2)],
        [go, go, go, text(sum), text(other)],
        ...[
          ['机务段', '检车员', 'W3', '14', '6'],
          ['机务段', '调车长', 'W5', '5', '2'],
        ].map((row) => row.map((each) => text(each))),
      ]),
    ]);
    expect(found.map(({ headcount }) => headcount)).toEqual([14, 5]);
    const kept = found.map((each) => each['x-imported']);
    expect(kept).toMatchObject([
      [{ label: `${upper} ${other}`, text: '6' }],
      [{ label: `${upper} ${other}`, text: '2' }],
    ]);
    expect(kept.map((each) => (each as unknown[]).length)).toEqual([1, 1]);
  });

  it('has 职级 and 薪级 apart', () => {
    expect(positionsIn('a.csv', '岗位名称,部门,职级,薪级\n检车员,机务段,W3,S4\n调车长,机务段,W5,S6\n')).toMatchObject([
      { title: '检车员', grade: 'W3', pay: { grade: 'S4' } },
      { title: '调车长', grade: 'W5', pay: { grade: 'S6' } },
    ]);
  });
});
