import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

it('takes a list below a scope, in a form that names no duties, for the duties', () => {
  const head = 'Position,Estate Manager,Pool Attendant\nNo. of pax,1,3\nEducation,Diploma,School\n';
  const found = positionsIn(
    'a.csv',
    `${head}Job scope,"1) Chairs meetings\n2) Pays bills","1) Tests water\n2) Sweeps"\n`,
  );
  expect(found).toMatchObject([
    { title: 'Estate Manager', headcount: 1, duties: [{ duty: 'Chairs meetings' }, { duty: 'Pays bills' }] },
    { title: 'Pool Attendant', headcount: 3, duties: [{ duty: 'Tests water' }, { duty: 'Sweeps' }] },
  ]);
  expect(found.some(({ summary }) => summary !== undefined)).toBe(false);
});

it('leaves a sentence of scope, and a list beside duties, the summary', () => {
  const [said] = positionsIn('a.txt', 'Job title: Diver\nJob scope\nInspects hulls below the water line.\n');
  expect(said).not.toHaveProperty('duties');
  const [both] = positionsIn('a.txt', 'Job title: Diver\nJob scope\n- Hulls\n- Piers\nDuties\n- Dives.\n- Reports.\n');
  expect(both).toMatchObject({ summary: ['Hulls', 'Piers'], duties: [{ duty: 'Dives.' }, { duty: 'Reports.' }] });
});

it('takes a site beside the kind of site for the place', () => {
  const [found] = positionsIn('a.csv', 'Job title,Knitter\nDepartment,Yarn\nMill,"Mill No. 2, Savar"\nDuties,Knits.\n');
  expect(found).toMatchObject({ title: 'Knitter', location: 'Mill No. 2, Savar' });
  const [other] = positionsIn('a.csv', 'Job title,Knitter\nDepartment,Yarn\nPlant,Looms and carders\nDuties,Knits.\n');
  expect(other).not.toHaveProperty('location');
});
