import { describe, expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ ...note(written), bold: true }]);
const item = (written: string) => paragraph([note(written)], { list: 'bullet' });
const band = (label: string, question: string) => [cell([bold(label), line(question)])];

describe('a question below the label of a band', () => {
  it('is no answer: that stands in the row below', () => {
    const [position] = readBody([
      rows(['Job title', 'Railcar Planner'], ['Reports to', 'Logistics Manager']),
      table(1, [
        band('1. Purpose of the job', 'Why do we need it? Two sentences at most.'),
        [text('To have the right tank car at the right siding.')],
        band('2. Key responsibilities', 'Group the tasks; five to ten are enough.'),
        [
          cell([
            bold('Fleet planning'),
            item('Prepare the rolling plan of demand'),
            item('Propose the return of cars'),
            bold('Compliance & cost'),
            item('Keep track of inspection dates'),
          ]),
        ],
        band('3. Level of autonomy', 'Where can the holder decide alone?'),
        [text('Refuse a car at the gate.')],
      ]),
    ]);
    expect(position).toMatchObject({
      title: 'Railcar Planner',
      summary: ['To have the right tank car at the right siding.'],
      duties: [
        { group: 'Fleet planning', duty: 'Prepare the rolling plan of demand' },
        { group: 'Fleet planning', duty: 'Propose the return of cars' },
        { group: 'Compliance & cost', duty: 'Keep track of inspection dates' },
      ],
      authority: [{ text: 'Refuse a car at the gate.' }],
    });
    const kept = JSON.stringify(position?.['x-imported']);
    for (const asked of ['Two sentences at most', 'five to ten are enough', 'decide alone'])
      expect(kept).toContain(asked);
  });

  it('may be an answer where two bands are too few', () => {
    const [position] = readBody([
      rows(['Job title', 'Railcar Planner'], ['Reports to', 'Logistics Manager']),
      table(1, [
        band('Purpose of the job', 'Plans railcars for three product lines.'),
        [text('Works with the carriers each day.')],
        band('Main duties', 'Prepares the rolling plan.'),
        [text('Traces and recalls cars.')],
      ]),
    ]);
    expect(JSON.stringify(position?.['summary'])).toContain('Plans railcars for three product lines.');
    expect(JSON.stringify(position?.['duties'])).toContain('Prepares the rolling plan.');
  });
});

describe('questions with their answers among duties', () => {
  it('are none: they say the share of the duty above, or are kept', () => {
    const [position] = positionsIn(
      'a.txt',
      [
        'Job title: Boiler Operator',
        'Department: Public Properties',
        'Duties',
        '- Fire and bank the boilers.',
        '- About what percent of your time does it take?  45%',
        '- What happens if it is not done?  Buildings without heat.',
        '- Test the boiler water.',
        '- About what percent of your time does it take?  15%',
        '- Does anybody check it?  The vendor, monthly.',
      ].join('\n'),
    );
    expect(position?.['duties']).toEqual([
      { duty: 'Fire and bank the boilers.', share: 45 },
      { duty: 'Test the boiler water.', share: 15 },
    ]);
    const kept = JSON.stringify(position?.['x-imported']);
    for (const said of ['What happens if it is not done?', 'Buildings without heat.', 'The vendor, monthly.'])
      expect(kept).toContain(said);
  });

  it('are duties where no question is asked again', () => {
    const lines = ['Checks passes and asks: who goes there? Lets nobody in without one.', 'Answers the phone.'];
    const text = ['Job title: Guard', 'Department: Gate', 'Duties', ...lines.map((line) => `- ${line}`)].join('\n');
    expect(positionsIn('a.txt', text)[0]?.['duties']).toEqual(lines.map((duty) => ({ duty })));
  });
});
