import { describe, expect, it } from 'vitest';
import { line, readBody } from '../support/imported-blocks.ts';

const form = (...lines: readonly string[]) =>
  readBody([
    line('POSITION:\tPier Steward'),
    line('DEPARTMENT:\tMarina'),
    ...lines.map(line),
    line('DUTIES:'),
    line('1.\tHangs the fenders.'),
    line('2.\tSells ice.'),
  ])[0];

describe('a value behind a label and a tab', () => {
  it('goes on in the column below, where it has several names', () => {
    expect(form('SUPERVISES:\tDeck Hand', '\tFuel Attendant')).toMatchObject({
      directReports: ['Deck Hand', 'Fuel Attendant'],
    });
  });

  it('does so where the colon has a column of its own', () => {
    expect(form('SUPERVISES\t:\tDeck Hand', '\t\tFuel Attendant')).toMatchObject({
      directReports: ['Deck Hand', 'Fuel Attendant'],
    });
  });

  it('has no more names where the line below is a label or in the margin', () => {
    expect(form('SUPERVISES:\tDeck Hand', 'GRADE:\tC3')).toMatchObject({ directReports: ['Deck Hand'], grade: 'C3' });
    expect(form('REPORTS TO:\tHarbour Master', '\tMr A. Lund')).toMatchObject({ reportsTo: 'Harbour Master' });
  });

  it('has no bullet, and nothing is kept of it', () => {
    const found = form('QUALIFICATIONS:', 'Education\t• Boat licence', 'Skills\t• Knots', '\t• Splices');
    expect(found?.['qualifications']).toMatchObject({ education: 'Boat licence', abilities: ['Knots', 'Splices'] });
    expect(JSON.stringify(found)).not.toContain('•');
  });
});

describe('names that begin with a number', () => {
  it('are whole', () => {
    expect(form('SUPERVISES:\tThird Officer, Fourth Officer, 2nd Engineer')).toMatchObject({
      directReports: ['Third Officer', 'Fourth Officer', '2nd Engineer'],
    });
  });

  it('have none where it counts them', () => {
    expect(form('SUPERVISES:\tFour Deck Hands, 2 Divers')).toMatchObject({ directReports: ['Deck Hands', 'Divers'] });
  });
});

describe('`Environmental` among conditions of work', () => {
  it('is where the work is done, and elsewhere no label', () => {
    const found = form('WORKING CONDITIONS:', 'Physical: Lifts ropes.', 'Environmental: Spray and wind.');
    expect(found?.['conditions']).toMatchObject({ physical: ['Lifts ropes.'], place: 'Spray and wind.' });
    expect(form('Environmental: Spray and wind.')).not.toHaveProperty('conditions');
  });
});
