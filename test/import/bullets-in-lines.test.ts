import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const dutiesOf = (text: string) =>
  positionsIn('a.md', `# Cook\n\nDepartment: Galley\n\n## What you will be working on\n\n${text}\n`)[0]?.['duties'];

it('sets bullets and counted groups of one line apart', () => {
  const text = 'You will: (I) Stores • Count the crates • Order the rice (II) Washing up • Scrub the pots daily';
  expect(dutiesOf(text)).toEqual([
    { group: 'Stores', duty: 'Count the crates' },
    { group: 'Stores', duty: 'Order the rice' },
    { group: 'Washing up', duty: 'Scrub the pots daily' },
  ]);
});

it('leaves numbers in brackets that count nothing in a line', () => {
  const text = 'Order the rice (2) bags • Count the crates of tins (5) shelves • Scrub the pots daily';
  expect(JSON.stringify(dutiesOf(text))).not.toContain('"group"');
});
