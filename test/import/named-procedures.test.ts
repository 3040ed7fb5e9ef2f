import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const sections =
  '1. Purpose\nTo make sure that takings are counted.\n\n2. Scope\nAll tills of the shop.\n\n3. Responsibilities\nThe Shop Supervisor holds the key.\nVolunteers count their float.\n\n4. Records\nSheets are kept for six years.\n';

it.each([
  'Cathedral Shop - Procedure 7: Closing the tills',
  'Standard operating procedure',
  'Work instruction 12 – Counting floats',
  'Policy No. 3: Floats',
])('a paper that is named %s is no position', (head) => {
  expect(positionsIn('a.txt', `${head}\nIssued by: Visitor Services\n\n${sections}`)).toEqual([]);
});

it('a position that writes procedures is one', () => {
  const text = 'Job title: Procedure Writer\nReports to: Quality Manager\n\nDuties\n- Writes each procedure\n';
  expect(positionsIn('a.txt', text)[0]).toMatchObject({ title: 'Procedure Writer' });
});
