import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

it.each([
  [
    'Job title: Dock Clerk\n\nKey duties\n\n',
    ['Berthing (60%)', 'Records (40%)'],
    ['Berthing', 'Records'],
    ['Assign the berths.', 'Post the tide table.', 'File the manifests.'],
  ],
  [
    '岗位名称：码头文员\n\n主要职责\n\n',
    ['一、泊位安排（60%）', '二、单证归档（40%）'],
    ['泊位安排', '单证归档'],
    ['分配泊位。', '张贴潮汐表。', '归档舱单。'],
  ],
])(
  'takes the share of a group with one duty for that of the group beside groups with several: %s',
  (top, heads, groups, [first, second, third]) => {
    const [found] = positionsIn('a.txt', `${top}${heads[0]}\n1) ${first}\n2) ${second}\n${heads[1]}\n3) ${third}\n`);
    expect(found?.['dutyGroups']).toEqual([
      { group: groups[0], share: 60 },
      { group: groups[1], share: 40 },
    ]);
    expect(found?.['duties']).toEqual([
      { group: groups[0], duty: first },
      { group: groups[0], duty: second },
      { group: groups[1], duty: third },
    ]);
  },
);
