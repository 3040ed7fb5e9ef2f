import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { readBody, text } from '../support/imported-blocks.ts';

const body = ['Stock,Count the sacks,X,', ',Sweep the store,X,X', 'Road,Drive to market,,X'];
const duties = (list: string) =>
  positionsIn('matrix.csv', list).map(({ title, duties: own }) => [
    title,
    (own as { duty: string; group?: string }[]).map(({ duty, group }) => `${group}: ${duty}`),
  ]);
const expected = [
  ['Storekeeper', ['Stock: Count the sacks', 'Stock: Sweep the store']],
  ['Van Driver', ['Stock: Sweep the store', 'Road: Drive to market']],
];

describe('a matrix of tasks and roles with one mark', () => {
  it.each([
    ['"X = responsible. Agreed in May.",,,\n', 'X'],
    ['', 'x'],
    ['', '✓'],
    ['"● responsible",,,\n', '●'],
  ])('gives each role the tasks that it does: %s%s', (legend, mark) => {
    const list = `${legend}Area,Task,Storekeeper,Van Driver\n${body.join('\n')}\n`;
    expect(duties(list.replace(/X(?=,|$)/gm, mark))).toEqual(expected);
  });

  it('does so in Chinese, below names merged downwards', () => {
    const cells = [
      ['模块', '工作任务', '仓库主管', '配送司机'],
      ['库存', '清点粮袋', '√', ''],
      ['库存', '清扫仓库', '√', '√'],
      ['运输', '送货上门', '', '√'],
    ];
    const found = readBody([
      table(
        4,
        cells.map((row) => row.map((each) => text(each))),
      ),
    ]);
    expect(found).toMatchObject([
      { title: '仓库主管', duties: [{ duty: '清点粮袋', group: '库存' }, { duty: '清扫仓库' }] },
      { title: '配送司机', duties: [{ duty: '清扫仓库' }, { duty: '送货上门', group: '运输' }] },
    ]);
  });

  it.each([
    // Courses that somebody needs, and a mark that means something else.
    ['Course,Storekeeper,Van Driver\nFire drill,X,X\nFirst aid,X,\nLifting,,X\n'],
    ['"X = informed",,\nTask,Storekeeper,Van Driver\nCount,X,X\nSweep,X,\nDrive,,X\n'],
    ['Task,Monday,Tuesday\nCount,X,X\nSweep,X,\nDrive,,X\n'],
  ])('is none where the mark says less: %j', (list) => {
    expect(positionsIn('matrix.csv', list)).toEqual([]);
  });
});
