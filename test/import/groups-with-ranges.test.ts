import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (text: string) => positionsIn('a.md', text)[0];

describe('groups of duties with a range of the time', () => {
  it.each([
    [
      'Job title: Clerk',
      'Duties',
      'Front desk (60-70% of time)',
      'Back office (30%–40%)',
      'Front desk',
      '60-70% of time',
    ],
    ['岗位名称：文员', '岗位职责', '前台接待（60%-70%）', '后勤事务（30-40%）', '前台接待', '60%-70%'],
  ])('have the name without the range, which is kept: %s', (title, label, one, other, group, range) => {
    const found = read(
      `${title}\n\n## ${label}\n\n### ${one}\n\n- Opens the door\n- Rings the bell\n\n### ${other}\n\n- Files letters\n`,
    );
    expect(found?.['duties']).toMatchObject([
      { duty: 'Opens the door', group },
      { duty: 'Rings the bell', group },
      { duty: 'Files letters' },
    ]);
    expect(found?.['x-imported']).toContainEqual(expect.objectContaining({ label: group, text: range }));
  });

  it('leave other brackets as they are', () => {
    const found = read('Job title: Clerk\n\n## Duties\n\n- Opens the door\n\n## Benefits (10-20 days)\n\n- Leave\n');
    expect(found?.['duties']).toEqual([{ duty: 'Opens the door' }]);
  });
});
