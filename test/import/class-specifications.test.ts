import { describe, expect, it } from 'vitest';
import { type Block, cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const bold = (text: string): Block => paragraph([{ text, role: 'note', bold: true }]);
const runIn = (label: string, text: string): Block =>
  paragraph([
    { text: label, role: 'note', bold: true },
    { text: ` ${text}`, role: 'note' },
  ]);

describe('a specification of a class', () => {
  it('has its title below the employer, and requirements that are no titles', () => {
    const found = readBody([
      bold('ELM TOWN LIBRARY'),
      bold('Circulation Clerk'),
      bold('Statement of Duties'),
      line('Lends books and keeps the desk in order.'),
      bold('Supervision'),
      line('Works under the general supervision of the Librarian, who sets the hours.'),
      bold('Job Environment'),
      line('Contacts include readers and couriers.'),
      bold('Essential Work Tasks'),
      line('Registers borrowers.'),
      line('Shelves returned books.'),
      bold('MINIMUM QUALIFICATION REQUIREMENTS'),
      line('High school diploma.'),
      bold('Acceptable Experience and Training'),
      line('Six months of work at a counter.'),
      bold('PHYSICAL REQUIREMENTS'),
      line('Lifts crates of up to 30 pounds.'),
      line('Revised 4/2019'),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      title: 'Circulation Clerk',
      summary: ['Lends books and keeps the desk in order.'],
      reportsTo: 'Librarian',
      duties: [
        { duty: 'Registers borrowers.', essential: true },
        { duty: 'Shelves returned books.', essential: true },
      ],
      qualifications: { education: 'High school diploma.', experience: 'Six months of work at a counter.' },
      conditions: { physical: ['Lifts crates of up to 30 pounds.'] },
    });
  });

  it('runs in after its labels, however long these are', () => {
    const [form] = readBody([
      bold('ELM COUNTY'),
      bold('Deed Recorder'),
      runIn('DISTINGUISHING FEATURES OF THE CLASS:', 'Reports to the County Clerk. Keeps the books of deeds.'),
      runIn('TYPICAL WORK ACTIVITIES:', '(Illustrative only)'),
      line('Indexes deeds;'),
      line('Copies plans.'),
      runIn('FULL PERFORMANCE KNOWLEDGES, SKILLS AND ABILITIES:', 'Knowledge of land law; ability to read plans.'),
    ]);
    expect(form).toMatchObject({
      title: 'Deed Recorder',
      reportsTo: 'County Clerk',
      summary: ['Keeps the books of deeds.'],
      duties: [{ duty: 'Indexes deeds;' }, { duty: 'Copies plans.' }],
      qualifications: { knowledge: ['Knowledge of land law'], abilities: ['ability to read plans'] },
    });
  });
});

describe('labels of many words', () => {
  it('say what is asked, and a number of something else is no code', () => {
    const [form] = readBody([
      line('Position: Shelter Builder'),
      line('Project number: X 21'),
      line('Division / Section: Yard'),
      line('Department: Works'),
      line('Supervision:'),
      line('Staff of the yard are at hand.'),
      bold('Responsibilities'),
      line('1. Mends roofs'),
      bold('Professional competencies'),
      line('Two years of roofing'),
      line('Able to climb'),
    ]);
    expect(form).toMatchObject({
      department: 'Works',
      qualifications: { experience: 'Two years of roofing', abilities: ['Able to climb'] },
    });
    expect(form).not.toHaveProperty('code');
    expect(form).not.toHaveProperty('directReports');
  });
});

describe('the sheet of an interview', () => {
  it('is no position, though it names one', () => {
    const rows = [
      ['Candidate', '', 'Position', 'Teller'],
      ['Interviewer', '', 'Department', 'Branch'],
    ].map((row) => row.map((each) => cell([paragraph([note(each)])])));
    const rated = [
      ['Criteria', 'Rating', 'Comments'],
      ['Experience', '', ''],
      ['Skills', '', ''],
      ['Overall impression', '', ''],
    ].map((row) => row.map((each) => cell([paragraph([note(each)])])));
    expect(readBody([line('Interview'), table(4, rows), table(3, rated)])).toEqual([]);
  });
});
