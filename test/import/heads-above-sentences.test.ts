import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const first = (...blocks: Parameters<typeof readBody>[0]) => readBody(blocks)[0];

describe('a head that may ask whether a duty matters', () => {
  it.each([
    [
      ['% of time', 'Essential function'],
      ['70%', 'Files the letters of the parish by year.'],
      ['30%', 'Answers whoever calls at the office.'],
    ],
    [
      ['占比', '核心职责'],
      ['70%', '按年度整理教区往来信件并归档保管。'],
      ['30%', '接待来访人员并答复其提出的问题。'],
    ],
  ])('is that of the duties above sentences: %j', (heads, one, other) => {
    const found = first(
      rows(['Job title 岗位名称', heads[0] === '占比' ? '文员' : 'Clerk'], ['Department 部门', 'Office']),
      line(heads[0] === '占比' ? '岗位职责' : 'Duties'),
      rows(heads, one, other),
    );
    expect(found?.['duties']).toMatchObject([
      { duty: one[1], share: 70 },
      { duty: other[1], share: 30 },
    ]);
  });

  it('is none above marks', () => {
    const found = first(
      rows(['Job title', 'Clerk'], ['Department', 'Office']),
      line('Duties'),
      rows(['Duty', 'Essential'], ['Files the letters of the parish.', 'Yes'], ['Answers the telephone.', 'No']),
    );
    expect(found?.['duties']).toMatchObject([
      { duty: 'Files the letters of the parish.' },
      { duty: 'Answers the telephone.' },
    ]);
  });
});
