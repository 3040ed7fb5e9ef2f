import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

it.each(['PRINCIPAL DUTIES\t\t% of time', 'MAIN DUTIES\tShare of time'])(
  'reads shares behind tabs below %s',
  (head) => {
    const lines = ['Job title: Costs Clerk', head, '1.\tDraws up bills\t60%', '2.\tSettles costs\t40%'];
    expect(positionsIn('a.txt', lines.join('\n'))[0]?.['duties']).toEqual([
      { duty: 'Draws up bills', share: 60 },
      { duty: 'Settles costs', share: 40 },
    ]);
  },
);

it('leaves a figure within a duty, and one behind a tab alone among duties, in it', () => {
  const lines = ['Job title: Costs Clerk', 'DUTIES', '1. Keeps waste below 5%', '2. Settles costs', '3. Files'];
  expect(positionsIn('a.txt', lines.join('\n'))[0]?.['duties']).toEqual([
    { duty: 'Keeps waste below 5%' },
    { duty: 'Settles costs' },
    { duty: 'Files' },
  ]);
});

it.each([
  [['序号', '工作职责', '考核指标'], '岗位名称', '港区理货员', 'LH-008　A/2版', '核对舱单与实物，', '发现不符时登记。'],
  [['No.', 'Duty', 'Measure'], 'Job title', 'Tally Clerk', 'TC-008 Rev. 2', 'Checks the manifest', 'against the cargo'],
])(
  'joins a row over pages between which is the number of the paper: %s',
  (heads, label, title, number, first, rest) => {
    const foot = 'Harbour Works 7';
    const [found] = readBody([
      rows([label, title]),
      rows(heads, ['1', 'Opens the gate', 'Delay'], ['2', first, 'Errors']),
      line(foot),
      line('— 4 —'),
      line(number),
      rows(heads, ['', rest, ''], ['3', 'Locks the gate', 'Keys']),
      line(foot),
    ]);
    const duties = found?.['duties'] as { duty: string }[];
    expect(duties).toHaveLength(3);
    expect(duties[1]?.duty).toMatch(new RegExp(`^${first} ?${rest}$`, 'u'));
  },
);
