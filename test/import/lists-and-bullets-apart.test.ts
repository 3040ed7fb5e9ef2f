import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('a bullet in a cell of its own', () => {
  it.each(['•', '-', '▪'])('belongs to the text beside it: %s', (mark) => {
    const [first] = readBody([
      rows(
        ['Job title', 'Lock Keeper'],
        ['Duties', ''],
        [mark, 'Opens the lock for boats at any hour.'],
        [mark, 'Keeps the log of the water level.'],
        ['Knowledge of', ''],
        [mark, 'Rules of the waterway'],
        [mark, 'First aid on water'],
      ),
    ]);
    expect(first).toMatchObject({
      title: 'Lock Keeper',
      duties: [{ duty: 'Opens the lock for boats at any hour.' }, { duty: 'Keeps the log of the water level.' }],
      qualifications: { knowledge: ['Rules of the waterway', 'First aid on water'] },
    });
  });
});

describe('a list below the summary', () => {
  const above = ['Job title: Depot Clerk', 'Job summary: Keeps the depot supplied.'];
  const items = ['1. Orders tyres and oil.', '2. Counts the stock weekly.', '3. Files delivery notes.'];
  const below = ['Work environment', 'Warehouse, partly cold.'];

  it('is one of duties where the form names none', () => {
    const [first] = readBody([...above, ...items, ...below].map(line));
    expect(first).toMatchObject({
      summary: ['Keeps the depot supplied.'],
      duties: [
        { duty: 'Orders tyres and oil.' },
        { duty: 'Counts the stock weekly.' },
        { duty: 'Files delivery notes.' },
      ],
    });
  });

  it('is of the summary where duties follow', () => {
    const [first] = readBody([...above, ...items, 'Duties', '1. Answers the radio of the depot.', ...below].map(line));
    expect(first).toMatchObject({ duties: [{ duty: 'Answers the radio of the depot.' }] });
  });
});

describe('a position a column', () => {
  it('may stand below remarks on the sheet, with a label that nobody knows', () => {
    const found = readBody([
      rows(
        ['Statements of posts at the hostels', '', ''],
        ['Post', 'Night Porter', 'Linen Keeper'],
        ['Post No.', 'H-7', 'H-9'],
        ['Reports to', 'Warden', 'Housekeeper'],
        ['Union tier', 'two', 'three'],
        ['Duties', 'Locks the gates at night.', 'Counts the sheets each week.'],
        ['Education', 'None', 'School certificate'],
        ['Everybody follows the fire rules.', '', ''],
      ),
    ]);
    expect(found).toMatchObject([
      { title: 'Night Porter', code: 'H-7', reportsTo: 'Warden', duties: [{ duty: 'Locks the gates at night.' }] },
      { title: 'Linen Keeper', code: 'H-9', qualifications: { education: 'School certificate' } },
    ]);
  });
});

describe('a policy on job descriptions', () => {
  it('describes no position', () => {
    const text = [
      'Policy No: P-14',
      'Title: Job descriptions',
      'Effective Date: May 2011',
      'Purpose:',
      'To have a job description for each post.',
      'Policy:',
      'Each post has a signed form.',
      'Procedure:',
      '1. The head of unit fills in the form.',
      '2. The employee signs it.',
      'Responsibility:',
      'Heads of units',
    ].join('\n');
    const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }]);
    expect(files.filter(({ path }) => path.startsWith('positions/'))).toEqual([]);
  });

  it('is told by what a sheet of instructions says of itself', () => {
    const [first] = readBody(
      [
        'POSITION PROFILE',
        'This is an instruction sheet only',
        'Position title: The title says what is done.',
        'Key responsibilities',
        '1. List six to ten.',
      ].map(line),
    );
    expect(first).toBeUndefined();
  });
});
