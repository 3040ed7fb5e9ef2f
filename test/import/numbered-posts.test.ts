import { describe, expect, it } from 'vitest';
import { type Block, cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const bold = (text: string): Block => paragraph([{ text, role: 'note', bold: true }]);
const rows = (...all: string[][]) =>
  table(
    all[0]?.length ?? 1,
    all.map((row) => row.map((each) => cell(each.split('\n').map((text) => paragraph([note(text)]))))),
  );

describe('an advertisement of posts', () => {
  it('has how many there are of each, above labels that only a colon marks', () => {
    const found = readBody([
      bold('MARA DISTRICT COUNCIL'),
      line('Applications are invited for the posts below.'),
      ...[
        ['1. WATCHMAN (2 POSTS)', 'Diploma in security studies.', 'Guards the gate'],
        ['2. MESSENGER (1 POST)', 'Secondary school certificate.', 'Carries letters'],
      ].flatMap(([head = '', asked = '', duty = '']) => [
        bold(head),
        bold('(a) Direct Entry Qualifications:'),
        line(asked),
        bold('(b) Duties and Responsibilities:'),
        line(`• ${duty}`),
        line('• Keeps the book'),
      ]),
    ]);
    expect(found).toMatchObject([
      { title: 'WATCHMAN', headcount: 2, duties: [{ duty: 'Guards the gate' }, { duty: 'Keeps the book' }] },
      { title: 'MESSENGER', headcount: 1, duties: [{ duty: 'Carries letters' }, { duty: 'Keeps the book' }] },
    ]);
  });
});

describe('outputs with a number and a name', () => {
  it('are groups, each with its definition as a duty', () => {
    const [form] = readBody([
      line('Job Title : Gardener'),
      line('Reports to (Hierarchical): Estates Officer'),
      line('Reports to (Functional): Head of Grounds'),
      bold('Principal Job Accountabilities (Key Outputs)'),
      bold('Output 1: Tidy beds'),
      line('Definition: Beds are free of weeds.'),
      bold('Output 2: Safe paths'),
      line('Definition: Paths are swept every day.'),
    ]);
    expect(form).toMatchObject({
      reportsTo: 'Estates Officer',
      dottedLineTo: ['Head of Grounds'],
      duties: [
        { group: 'Tidy beds', duty: 'Beds are free of weeds.' },
        { group: 'Safe paths', duty: 'Paths are swept every day.' },
      ],
    });
  });
});

describe('a role description form', () => {
  it('says who is managed, and asks in columns of selection criteria', () => {
    const [form] = readBody([
      rows(
        ['Role Title:', 'Room Booker'],
        ['Line Management Responsibility for:', 'Porters'],
        ['Main Duties and Responsibilities', '1. Books rooms\n2. Sends the list'],
      ),
      rows(
        ['Attributes', 'Essential Selection Criteria', 'Desirable Selection Criteria'],
        ['Experience', 'Work at a desk', 'Work in a college'],
        ['Skills', 'Polite manner\nClear writing', ''],
      ),
    ]);
    expect(form).toMatchObject({
      directReports: ['Porters'],
      qualifications: {
        experience: 'Work at a desk',
        abilities: ['Polite manner', 'Clear writing'],
        preferred: ['Work in a college'],
      },
    });
  });
});
