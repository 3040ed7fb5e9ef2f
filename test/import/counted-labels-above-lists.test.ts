import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

describe('labels with a number each', () => {
  it('may stand above a list that counts from one again, in one table', () => {
    const pair = (count: string, label: string, value: string) => [text(count), text(label), text(value, 2)];
    const [found] = readBody([
      table(4, [
        [text('JOB DESCRIPTION – WORKMEN', 4)],
        pair('1', 'Name of the Post', 'Crane Operator'),
        pair('2', 'Grade', 'W-4'),
        pair('3', 'Reporting Officer', 'Shift Engineer (HR – Stores)'),
        pair('4', 'Accepting Authority', 'Yard Superintendent'),
        pair('5', 'Department', 'Stockyard'),
        pair('6', 'Sanctioned Strength', '6'),
        [text('KEY RESULT AREAS', 4)],
        ['Sl. No.', 'Key Responsibility', 'KPI', 'Weightage'].map((each) => text(each)),
        ['1', 'Load wagons by the plan', 'Turnaround of 4 hours', '60'].map((each) => text(each)),
        ['2', 'Check ropes before each shift', 'No rope in use beyond its date', '40'].map((each) => text(each)),
        [text('JOB SPECIFICATION', 4)],
        pair('', 'Essential Qualification', 'Diploma in Rigging'),
        pair('', 'Statutory Certificate', 'Crane licence of the State'),
        pair('', 'Upper Age Limit', '40 years'),
        [text('DELEGATED POWERS (DoP)', 4)],
        [text('May stop any lift.', 4)],
      ]),
    ]);
    expect(found).toMatchObject({
      title: 'Crane Operator',
      grade: 'W-4',
      reportsTo: 'Shift Engineer (HR – Stores)',
      department: 'Stockyard',
      headcount: 6,
      duties: [{ duty: 'Load wagons by the plan' }, { duty: 'Check ropes before each shift' }],
      qualifications: { education: 'Diploma in Rigging', certificates: ['Crane licence of the State'] },
      authority: [{ text: 'May stop any lift.' }],
    });
    const kept = found?.['x-imported'] as { label?: string; text: string }[];
    expect(kept).toContainEqual(expect.objectContaining({ label: 'Accepting Authority', text: 'Yard Superintendent' }));
    expect(kept).toContainEqual(expect.objectContaining({ label: 'Upper Age Limit', text: '40 years' }));
  });
});
