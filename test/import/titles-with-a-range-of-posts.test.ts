import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('a title with how many are sought, from so many to so many', () => {
  it.each([
    [
      'Job title: Greenhouse Assistant (1-2 positions)\nDuties:\n- Waters seedlings\n',
      'Greenhouse Assistant',
      '1-2 positions',
    ],
    ['岗位名称：研究助理（1—2名）\n岗位职责：\n1. 采集土样\n', '研究助理', '1—2名'],
  ])('stays whole, and the range is kept: %s', (written, title, range) => {
    const [first] = positionsIn('a.txt', written);
    expect(first).toMatchObject({ title });
    expect(first).not.toHaveProperty('headcount');
    expect(JSON.stringify(first?.['x-imported'])).toContain(range);
  });

  it.each([
    ['Job title: Greenhouse Assistant (2 positions)\nDuties:\n- Waters seedlings\n', 'Greenhouse Assistant', 2],
    ['岗位名称：研究助理（2名）\n岗位职责：\n1. 采集土样\n', '研究助理', 2],
  ])('has its number where there is one: %s', (written, title, headcount) => {
    expect(positionsIn('a.txt', written)[0]).toMatchObject({ title, headcount });
  });
});
