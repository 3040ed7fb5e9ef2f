import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const body =
  '\n\nReporting to the Head Baker – Night Shift, the jobholder is responsible for the bread of all shops.\n\nDuties and Responsibilities\ni. Bakes bread;\nii. Cleans ovens.\n\nRequirements for Appointment\ni. Two years of experience.\n';

describe('a head of the name of a job and facts', () => {
  it('begins a position, whose first sentence says who is above and what it is for', () => {
    const text = `BAKER II, JOB GRADE – HBK “8” (2 POSTS), REF: HBK/FP/3${body}`;
    expect(positionsIn('a.txt', text)).toMatchObject([
      {
        title: 'BAKER II',
        code: 'HBK/FP/3',
        grade: 'HBK “8”',
        headcount: 2,
        reportsTo: 'Head Baker – Night Shift',
        summary: [expect.stringMatching(/^Reporting to the Head Baker – Night Shift, the jobholder/)],
        duties: [{ duty: 'Bakes bread;' }, { duty: 'Cleans ovens.' }],
      },
    ]);
  });

  it('begins another one below the last list', () => {
    const text = `**Baker II, Job Grade 8 (2 posts), Ref: B/3**${body}\n**Oven Cleaner, Job Group K, Vacancy No. 17/9**${body}`;
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: 'Baker II', headcount: 2 },
      { title: 'Oven Cleaner', grade: 'K', code: '17/9' },
    ]);
  });

  it('is read in Chinese', () => {
    const text =
      '面点师（2名），职级：P3，编号：MD-07\n\n岗位职责\n1. 制作面点\n2. 清洁烤箱\n\n任职要求\n1. 两年经验\n';
    expect(positionsIn('a.txt', text)).toMatchObject([{ title: '面点师', headcount: 2, grade: 'P3', code: 'MD-07' }]);
  });

  it.each([
    'Annual meeting, Ref: M/3, Location: Main hall',
    'Baker, who reports to the Head Baker, Ref: 4',
    'Baker, Grade: 3, and others',
  ])('is not %s', (head) => {
    expect(positionsIn('a.txt', `${head}\n\nWe met at nine.\n`)).toEqual([]);
  });
});

describe('a line right above the pay plan of an American office', () => {
  it('is the title', () => {
    const text =
      '**Fisheries Scientist 09**\n\n**GS-0482-09**\n\n**II. MAJOR DUTIES**\n\nCounts the returning salmon.\n';
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: 'Fisheries Scientist 09', duties: [{ duty: 'Counts the returning salmon.' }] },
    ]);
  });

  it('is none where a label gives the title', () => {
    const text = 'Title: Fish Culturist\n\nDuties\n\n- Feeds the fry.\n\n**Standard position**\n\nGS-0482-09\n';
    expect(positionsIn('a.md', text)).toMatchObject([{ title: 'Fish Culturist' }]);
  });
});
