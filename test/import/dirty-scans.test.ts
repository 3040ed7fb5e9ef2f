import { describe, expect, it } from 'vitest';
import { readText } from '../../src/import/read/text.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const scan = [
  '.   ^',
  'J0B DESCRIPTI0N',
  "'",
  'Job titie:  Tannery Drummer',
  'Departrnent :  Wet End',
  'Reports t0:   Yard Foreman',
  'Hours:   5 am to 1 pm',
  '—  ·',
  'PURP0SE OF JOB',
  'Turns hides into blue stock in the drums of the wet end, by recipe',
  'and in the hours of the night tariff.',
  '1. Loads the drums with hides and lime, and writes the weight of each;',
  '   signs the card.',
  '~',
  '- 2 -',
  '2, Takes the acid of every bath on the hour.',
  '3. Washes down the floor.',
  'Prepared by:  H. Lund    Date: 4.3.1997    ~,',
];

describe('a page that was scanned', () => {
  it.each([
    ['text', positionsIn('a.txt', scan.join('\n'))],
    ['Word', readBody(scan.map(line))],
  ])('is read without its dirt and by what its letters were, as %s', (_, [position]) => {
    expect(position).toMatchObject({
      title: 'Tannery Drummer',
      department: 'Wet End',
      reportsTo: 'Yard Foreman',
      conditions: { hours: '5 am to 1 pm' },
      approval: { prepared: { by: 'H. Lund', date: '1997-03-04' } },
    });
    expect(position?.['conditions']).not.toHaveProperty('place');
    const texts = JSON.stringify(position);
    for (const text of ['signs the card.', 'Takes the acid', '- 2 -', '—  ·', '~,']) expect(texts).toContain(text);
    expect(texts).toContain('writes the weight of each; signs the card.');
  });

  it('keeps one odd line, tasks after a semicolon and an address as they are', () => {
    const texts = [
      'Job title: Clerk',
      '.',
      '12, High Street',
      '1. Keeps the books of the whole house in good order;',
      '   pays the bills;',
      '   writes the letters.',
    ];
    const { blocks } = readText('a.txt', new TextEncoder().encode(texts.join('\n')));
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual(texts);
  });
});

it('reads items behind arrows that somebody typed', () => {
  const [first] = positionsIn(
    'a.txt',
    'Job title: Usher\nDuties\n>> Shows guests to their seats\n>> Sells programmes\n-> Clears the hall',
  );
  expect(first).toMatchObject({
    duties: [{ duty: 'Shows guests to their seats' }, { duty: 'Sells programmes' }, { duty: 'Clears the hall' }],
  });
  const [second] = positionsIn('a.txt', 'Job title: Usher\nExperience: > 5 years\nDuties\n1. Shows guests in');
  expect(second).toMatchObject({ qualifications: { experience: '> 5 years' } });
});
