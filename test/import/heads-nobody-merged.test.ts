import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { readBody, text } from '../support/imported-blocks.ts';

const counts = (upper: string, lower: string) =>
  positionsIn(
    'a.csv',
    `Designation,Grade,${upper},,,Responsible to,Principal duties\n,,${lower},,\nStage,,,,,,\nHead Rigger,S6,1,1,0,Stage Manager,Plans the rig\nRigger,S4,5,4,1,Head Rigger,Hangs lamps\nYard,,,,,,\nStore Keeper,S3,2,2,0,Stage Manager,- Counts stock\n`,
  );

describe('heads in two rows of which nobody merged the cells', () => {
  it.each([
    ['Establishment', 'Posts,Strength,Vacant'],
    ['Staffing', 'Approved,Actual,Vacant'],
    ['Number of posts', 'Sanctioned,Filled,Vacant'],
  ])('say by %s above %s how many posts there are to be', (upper, lower) => {
    const found = counts(upper, lower);
    expect(found).toMatchObject([
      { title: 'Head Rigger', department: 'Stage', grade: 'S6', headcount: 1, reportsTo: 'Stage Manager' },
      { title: 'Rigger', department: 'Stage', headcount: 5, reportsTo: 'head-rigger' },
      { title: 'Store Keeper', department: 'Yard', headcount: 2, duties: [{ duty: 'Counts stock' }] },
    ]);
    const [, second = '', third = ''] = lower.split(',');
    expect(found[1]?.['x-imported']).toMatchObject([
      { label: `${upper} ${second}`, text: '4' },
      { label: `${upper} ${third}`, text: '1' },
    ]);
  });

  it('say so in a Word table and in Chinese, whichever of the counts is first', () => {
    const plain = (...cells: readonly string[]) => cells.map((each) => text(each));
    const found = readBody([
      table(6, [
        [...plain('岗位名称', '职级'), text('编制情况', 2), ...plain('直接上级', '主要职责')],
        plain('', '', '实有', '核定', '', ''),
        plain('炊事班长', '六级', '1', '1', '后勤主管', '编制每周菜单'),
        plain('厨师', '四级', '4', '5', '炊事班长', '负责备餐'),
      ]),
    ]);
    expect(found).toMatchObject([
      { title: '炊事班长', headcount: 1, reportsTo: '后勤主管' },
      { title: '厨师', headcount: 5, grade: '四级', duties: [{ duty: '负责备餐' }] },
    ]);
  });

  it('say nothing of the number of posts where none of them is to be, nor where another thing is counted', () => {
    for (const [upper, lower] of [
      ['Staffing', 'Filled,Vacant,Frozen'],
      ['Shifts', 'Planned,Actual,Vacant'],
    ] as const)
      for (const position of counts(upper, lower)) expect(position).not.toHaveProperty('headcount');
  });

  it('are pairs in a form, where the cell below a label is its own', () => {
    const found = readBody([
      table(4, [
        [text('Job title'), text('Rigger'), text('Pay', 2)],
        [text('Reports to'), text('Stage Manager'), text('Min 300'), text('Max 400')],
        [text('Duties'), text('Hangs lamps', 3)],
      ]),
    ]);
    expect(found).toMatchObject([{ title: 'Rigger', reportsTo: 'Stage Manager', duties: [{ duty: 'Hangs lamps' }] }]);
    expect(found).toHaveLength(1);
  });
});
