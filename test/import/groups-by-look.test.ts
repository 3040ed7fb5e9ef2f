import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ ...note(written), bold: true }]);
const readText = (written: string): unknown =>
  importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0];

describe('lines of one look, each above items among duties', () => {
  it('name groups in a text file, whatever else their words speak of', () => {
    const written =
      'Job title: Yard Foreman\nDepartment: Depot\n\nRESPONSIBILITIES\nGate\n- Opens the yard\n- Counts lorries\nTraining\n- Shows drivers the ramp\nCustomer service\n- Answers the radio\nREQUIREMENTS\n- Grade 12\n';
    expect(readText(written)).toMatchObject({
      duties: [
        { group: 'Gate', duty: 'Opens the yard' },
        { group: 'Gate', duty: 'Counts lorries' },
        { group: 'Training', duty: 'Shows drivers the ramp' },
        { group: 'Customer service', duty: 'Answers the radio' },
      ],
      qualifications: { education: 'Grade 12' },
    });
  });

  it('name groups where they look as the label does and plain lines are below them', () => {
    const [first] = readBody([
      bold('Job title: Yard Foreman'),
      bold('Main duties'),
      bold('Gate'),
      line('Opens the yard.'),
      bold('Training'),
      line('Shows drivers the ramp.'),
      bold('Qualifications'),
      line('Grade 12'),
    ]);
    expect(first).toMatchObject({
      duties: [
        { group: 'Gate', duty: 'Opens the yard.' },
        { group: 'Training', duty: 'Shows drivers the ramp.' },
      ],
      qualifications: { education: 'Grade 12' },
    });
  });

  it('name groups in one cell below its label, after a duty that is in none', () => {
    const [first] = readBody([
      table(1, [
        [text('Job title: Verger')],
        [
          text(
            'Principal responsibilities:\n1. Promotes equal opportunities in all work.\nChurch duties:-\n(a) Opens the doors.\n(b) Sets out books.\nHall duties:-\n(a) Stacks the chairs.',
          ),
        ],
      ]),
    ]);
    expect(first?.['duties']).toEqual([
      { duty: 'Promotes equal opportunities in all work.' },
      { group: 'Church duties', duty: 'Opens the doors.' },
      { group: 'Church duties', duty: 'Sets out books.' },
      { group: 'Hall duties', duty: 'Stacks the chairs.' },
    ]);
  });

  it('are none where they lead a list or stand beside the label as other parts do', () => {
    const written =
      'Job title: Yard Foreman\n\nDuties\n- Opens the yard\n- Counts lorries\nWhat we offer\n- Free lunch\nHow to apply\n- Send a letter\n';
    const read = readText(written);
    expect(read).toMatchObject({ duties: [{ duty: 'Opens the yard' }, { duty: 'Counts lorries' }] });
    expect(JSON.stringify(read)).not.toContain('group');
  });
});
