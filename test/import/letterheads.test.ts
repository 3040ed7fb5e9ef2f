import { describe, expect, it } from 'vitest';
import { isOrganisation } from '../../src/import/recognise/words/organisation.ts';
import { note, paragraph } from '../support/corpus/blocks.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('the name of an employer', () => {
  it.each(['TOWNSHIP OF HARROW – PERSONNEL', 'Lindale Borough Council', 'University of the Fens', 'Kite & Sons Ltd'])(
    'is no title: %s',
    (name) => {
      expect(isOrganisation(name)).toBe(true);
    },
  );

  it.each([
    'Clerk to the Borough Council',
    'Dean of the College',
    'Librarian, County of Essex',
    'Ticket Office',
    'Cook',
  ])('is not the title of a job there: %s', (name) => {
    expect(isOrganisation(name)).toBe(false);
  });

  it('stands above the title', () => {
    const bold = (written: string) => paragraph([{ ...note(written), bold: true }]);
    const [first] = readBody([
      bold('LINDALE BOROUGH COUNCIL'),
      bold('JOB DESCRIPTION'),
      rows(['Post', 'Park Ranger'], ['Department', 'Leisure']),
      line('Main duties'),
      line('1. Patrols the parks of the town.'),
      line('2. Leads school visits.'),
    ]);
    expect(first).toMatchObject({ title: 'Park Ranger', department: 'Leisure' });
  });
});
