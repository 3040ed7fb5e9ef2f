import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('a setting of a page that says yes or no', () => {
  it.each([
    ['title: 行政主管\nposition: true', '# 行政主管\n\n**岗位职责：**\n\n1. 安排会议室；\n2. 采购文具。\n', '行政主管'],
    [
      'title: Office Lead\nposition: "yes"',
      '# Office Lead\n\n**Duties:**\n\n1. Books rooms.\n2. Buys pens.\n',
      'Office Lead',
    ],
  ])('is no title: %s', (settings, page, title) => {
    const found = positionsIn('a.md', `---\n${settings}\n---\n\n${page}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ title });
  });

  it('is one where it names a job', () => {
    const found = positionsIn(
      'a.md',
      '---\nposition: Office Lead\n---\n\n**Duties:**\n\n1. Books rooms.\n2. Buys pens.\n',
    );
    expect(found).toMatchObject([{ title: 'Office Lead' }]);
  });
});
