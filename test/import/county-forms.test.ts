import { describe, expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const bold = (written: string, span = 1) => cell([paragraph([{ text: written, role: 'note', bold: true }])], span);
const band = (written: string) => [text(written, 2)];
const list = (...items: readonly string[]) => [
  cell(
    items.map((item) => paragraph([note(item)], { list: 'bullet' })),
    2,
  ),
];

describe('a form of a county', () => {
  const [position] = readBody([
    table(2, [
      [bold('JOB TITLE: Reservoir Superintendent', 2)],
      [bold('State Department'), text('Dams and Canals')],
      [bold('Directorate'), text('Directorate of Storage')],
      [bold('Job Purpose', 2)],
      band('Keeps the reservoirs safe.'),
      [bold('Key Responsibilities/ Duties / Tasks', 2)],
      band('I.   Managerial / Supervisory Responsibilities'),
      list('Plans the yearly inspection of spillways.', 'Appraises gate keepers and divers.'),
      band('II.  Technical Responsibilities / Tasks'),
      list('Reads piezometers and reports seepage at once.'),
      [bold('Job Dimensions:', 2)],
      [bold('I. Responsibility for Physical Assets'), text('One barge and two sluice gates')],
      [bold('II. Decision Making:'), text('☐ Strategic   ☒ Operational')],
      [bold('Job Competencies (Knowledge, Experience and Attributes)', 2)],
      [bold('Academic qualifications'), text('Diploma in Civil Engineering')],
      [bold('Professional Qualifications / Membership to professional bodies'), text('Member of the Dam Society')],
      [bold('Functional Skills:'), text('Surveying')],
    ]),
    line('Name of Jobholder ……………………  Signature ……………………  Date …………………'),
  ]);

  it('has numbered groups of duties, whatever their words are elsewhere', () => {
    expect(position?.['duties']).toEqual([
      { group: 'Managerial / Supervisory Responsibilities', duty: 'Plans the yearly inspection of spillways.' },
      { group: 'Managerial / Supervisory Responsibilities', duty: 'Appraises gate keepers and divers.' },
      { group: 'Technical Responsibilities / Tasks', duty: 'Reads piezometers and reports seepage at once.' },
    ]);
  });

  it('names the department before what that is part of, and asks for membership', () => {
    expect(position).toMatchObject({
      department: 'Dams and Canals',
      authority: [{ text: 'Operational' }],
      qualifications: {
        education: 'Diploma in Civil Engineering',
        certificates: ['Member of the Dam Society'],
        abilities: ['Surveying'],
      },
    });
  });

  it('asks nothing of the body for assets, and names nobody in the places to sign', () => {
    expect(position).not.toHaveProperty('conditions');
    expect(position).not.toHaveProperty('incumbents');
    expect(JSON.stringify(position)).toContain('One barge and two sluice gates');
  });
});

describe('numbered parts of a form', () => {
  it('are no groups of duties', () => {
    const [position] = readBody([
      rows(['Job Title', 'Diver']),
      table(1, [
        [text('I. Duties')],
        [cell([paragraph([note('Inspects gates.')], { list: 'bullet' })])],
        [text('II. Working Contacts')],
        [cell([paragraph([note('Gate keepers')], { list: 'bullet' })])],
      ]),
    ]);
    expect(position?.['duties']).toEqual([{ duty: 'Inspects gates.' }]);
  });
});
