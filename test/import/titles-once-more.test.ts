import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const form = rows(
  ['POST TITLE', 'Playbus Leader'],
  ['RESPONSIBLE TO', 'Depot Manager'],
  ['PURPOSE OF JOB', 'To run the bus that brings toys and books to the outer villages.'],
);
const duties = ['SPECIFIC DUTIES', '1. Drives the bus', '2. Keeps a list of what is lent'].map(line);

describe('a head that names the title of the table above it once more', () => {
  it.each([
    'JOB DESCRIPTION FOR POST OF:- Playbus Leader',
    'Job Description for the Post of Playbus Leader',
    'Job description – Post: Playbus Leader',
  ])('goes on with its form: %s', (head) => {
    expect(readBody([form, line(head), ...duties])).toMatchObject([
      {
        title: 'Playbus Leader',
        reportsTo: 'Depot Manager',
        duties: [{ duty: 'Drives the bus' }, { duty: 'Keeps a list of what is lent' }],
      },
    ]);
  });

  it('begins a form where the one above has duties, or another title', () => {
    const whole = [form, ...duties];
    const again = line('Job Description for the Post of Playbus Leader');
    expect(readBody([...whole, again, ...whole])).toHaveLength(2);
    const other = [
      'Job Description for the Post of Yard Clerk',
      'Reports to: Depot Manager',
      ...['Duties', '1. Weighs the loads', '2. Books them'],
    ];
    expect(readBody([form, ...duties, ...other.map(line)]).map(({ title }) => title)).toContain('Yard Clerk');
  });
});

it('has no education by the name of a directorate, nor a duty of what is said of all of them', () => {
  const text =
    '# Job description: Playbus Leader\n\nReports to: Depot Manager\n\n**Education and Families Directorate**\n\n- Toys are for all.\n\n## Duties\n\nEverything listed below is to be done in keeping with our policies.\n\n1. Drives the bus\n2. Keeps a list\n';
  const [found] = positionsIn('a.md', text);
  expect(found).toMatchObject({ duties: [{ duty: 'Drives the bus' }, { duty: 'Keeps a list' }] });
  expect(found).not.toHaveProperty('qualifications');
  expect(JSON.stringify(found)).toContain('Everything listed below');
});
