import { describe, expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ text: written, role: 'note', bold: true }]);
const band = (...words: readonly string[]) => table(words.length, [words.map((each) => cell([bold(each)]))]);

describe('a fact sheet on a job', () => {
  const [position] = readBody([
    bold('JOB FACT SHEET'),
    rows(
      ['Regional Job Title\nLaundry Lead Hand', 'Working Title (if different)\nWash House Lead'],
      ['Plant/Site\nHarbour Laundry', 'Department\nLinen Services'],
      ['Job Code\n4-118', 'Immediate Supervisor’s Title\nManager, Linen'],
    ),
    band('SECTION 2', 'JOB SUMMARY'),
    line('In 2–3 sentences, why does this job exist?'),
    line('Leads the washing and folding of linen for three hospitals.'),
    band('SECTION 3', 'KEY WORK ACTIVITIES'),
    table(2, [
      ['Activity', '% of time'].map((each) => text(each)),
      [text('Loads and runs the tunnel washers'), text('70%')],
      [text('Checks the folding lines'), text('30%')],
    ]),
    band('SECTION 4', 'DECISION-MAKING'),
    line('Check the statement that best describes the job:   ☐ follows set steps   ☒ selects from known methods'),
    band('SECTION 5', 'EDUCATION AND SPECIFIC TRAINING'),
    line('Minimum education required to START the job today:'),
    line('Grade 10 and a laundry course'),
    band('SECTION 6', 'EXPERIENCE'),
    line('Previous experience:  ☐ none   ☐ 6 months   ☒ other (specify)'),
    line('Nine months in a laundry'),
    band('SECTION 7', 'WORKING RELATIONSHIPS'),
    table(5, [
      ['With whom', 'Purpose', 'D', 'W', 'M'].map((each) => text(each)),
      ['Ward clerks', 'Agree delivery times', 'X', '', ''].map((each) => text(each)),
      ['Soap vendors', 'Order supplies', '', '', 'X'].map((each) => text(each)),
    ]),
  ]);

  it('has labels over their values, of which one is known by its words', () => {
    expect(position).toMatchObject({
      code: '4-118',
      title: 'Laundry Lead Hand',
      aliases: ['Wash House Lead'],
      department: 'Linen Services',
      reportsTo: 'Manager, Linen',
      location: 'Harbour Laundry',
    });
  });

  it('asks in questions that are no values, and in boxes of which one is ticked', () => {
    expect(position).toMatchObject({
      summary: ['Leads the washing and folding of linen for three hospitals.'],
      authority: [{ text: 'selects from known methods' }],
      qualifications: { education: 'Grade 10 and a laundry course', experience: 'Nine months in a laundry' },
    });
  });

  it('has columns of crosses beside its contacts, which are in no summary', () => {
    expect(JSON.stringify(position?.['contacts'])).toContain('Soap vendors');
    expect(JSON.stringify(position?.['x-imported'])).toContain('"X"');
  });
});

describe('numbers below the number of the duties', () => {
  it('make groups of them, whatever their words speak of', () => {
    const item = (written: string) => paragraph([note(written)], { list: 'bullet' });
    const [found] = readBody([
      rows(['Job Title', 'Speech Therapist']),
      bold('5.  Main Duties and Responsibilities'),
      bold('5.1  Clinical Work'),
      item('Assesses swallowing.'),
      bold('5.2  Communication'),
      item('Explains findings to families.'),
      bold('5.3  Analytical and Judgement Skills'),
      item('Weighs conflicting signs.'),
      bold('5.4  Research'),
      item('Audits waiting times.'),
      bold('6.  Qualifications'),
      item('Degree in speech therapy'),
    ]);
    expect(found?.['duties']).toEqual([
      { group: 'Clinical Work', duty: 'Assesses swallowing.' },
      { group: 'Communication', duty: 'Explains findings to families.' },
      { group: 'Analytical and Judgement Skills', duty: 'Weighs conflicting signs.' },
      { group: 'Research', duty: 'Audits waiting times.' },
    ]);
    expect(found).toMatchObject({ qualifications: { education: 'Degree in speech therapy' } });
  });
});
