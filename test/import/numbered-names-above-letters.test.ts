import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const head = ['Position: Harbour Master', 'Reports to: Town Manager', '', 'MAJOR JOB FUNCTIONS', ''];
const read = (...lines: string[]) => positionsIn('a.txt', [...head, ...lines].join('\n'))[0];

it('reads numbered names with colons above lettered items as groups of the duties', () => {
  const found = read(
    '1.\tBerths and Moorings:',
    'a) Allots berths to visitors',
    'b) Keeps the register of moorings',
    '2.\tSafety of the Quay:',
    'a) Inspects ladders and rails',
    '3.\tWorking Conditions:',
    'a) Outdoors in all weather',
  );
  expect(found?.['duties']).toEqual([
    { group: 'Berths and Moorings', duty: 'Allots berths to visitors' },
    { group: 'Berths and Moorings', duty: 'Keeps the register of moorings' },
    { group: 'Safety of the Quay', duty: 'Inspects ladders and rails' },
  ]);
});

it('reads letters above items that Word counts so, too', () => {
  const item = (written: string) => ({ ...line(written), list: 'decimal' }) as const;
  const [found] = readBody([
    ...head.filter((written) => written !== '').map(line),
    line('A.\tBerths:'),
    item('Allots berths'),
    item('Keeps the register'),
    line('B.\tQuay:'),
    item('Inspects ladders'),
  ]);
  expect(found?.['duties']).toMatchObject([{ group: 'Berths' }, { group: 'Berths' }, { group: 'Quay' }]);
});

it('leaves a number that leads its letters among items as a duty', () => {
  const found = read(
    '1. Responsible for the following:',
    'a) Allots berths to visitors',
    'b) Keeps the register',
    '2. Inspects ladders and rails',
  );
  expect(JSON.stringify(found?.['duties'])).not.toContain('group');
});
