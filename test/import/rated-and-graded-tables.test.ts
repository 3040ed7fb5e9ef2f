import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { positionsIn, tableOf } from '../support/imported.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

describe('a description that is an appraisal too', () => {
  it('has a box for each mark beside its duties, and bands over them', () => {
    const [found] = readBody([
      line('JOB DESCRIPTION'),
      rows(['Job title', 'Kiln Loader'], ['Department', 'Pottery']),
      table(4, [
        ['Essential job functions', 'Outstanding', 'Satisfactory', 'Needs work'].map((each) => text(each)),
        ['1.  Loads the kiln by chart', '□', '□', '□'].map((each) => text(each)),
        ['2.  Rakes the ash', '□', '□', '□'].map((each) => text(each)),
        [text('Other job functions', 4)],
        ['1.  Shows visitors round', '□', '□', '□'].map((each) => text(each)),
      ]),
    ]);
    expect(found?.['duties']).toEqual([
      { duty: 'Loads the kiln by chart', essential: true },
      { duty: 'Rakes the ash', essential: true },
      { duty: 'Shows visitors round', essential: false },
    ]);
    expect(found?.['x-imported']).toBeUndefined();
  });

  it('keeps how well somebody did them', () => {
    const [found] = positionsIn(
      'a.md',
      `# JOB DESCRIPTION\n\nJob title: Kiln Loader\n${tableOf(
        ['Main duties', 'Meets', 'Exceeds'],
        ['Loads the kiln', 'x', ''],
        ['Rakes the ash', '', 'x'],
        ['Logs the cones', 'x', ''],
      )}`,
    );
    expect(found?.['duties']).toEqual([
      { duty: 'Loads the kiln' },
      { duty: 'Rakes the ash' },
      { duty: 'Logs the cones' },
    ]);
    expect(found?.['x-imported']).toMatchObject([
      { label: 'Meets', text: 'x' },
      { label: 'Exceeds', text: 'x' },
      { label: 'Meets', text: 'x' },
    ]);
  });
});

describe('a grid of how often or how much', () => {
  it.each([
    ['None', 'Under 1/3', '1/3 to 2/3'],
    ['Seldom 0–5%', 'Occasional 6–33%', 'Frequent 34–66%'],
    ['Low', 'Medium', 'High'],
    ['Up to 1 hour', '1-3 hours', '3+ hours'],
  ])('below %s, %s and %s says nothing that a key takes', (...scale) => {
    const [found] = positionsIn(
      'a.md',
      `# JOB DESCRIPTION\n\nJob title: Kiln Loader\n\nDuties\n- Loads the kiln\n\n## Physical demands matrix\n${tableOf(
        ['Activity', ...scale],
        ['Climbing ladders', '', 'X', ''],
        ['Lifting trays', '', '', 'X'],
      )}`,
    );
    expect(found?.['duties']).toEqual([{ duty: 'Loads the kiln' }]);
    expect(found?.['conditions']).toBeUndefined();
    expect(JSON.stringify(found?.['x-imported'])).toContain('Lifting trays');
  });
});
