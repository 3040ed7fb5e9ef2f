import { expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const duties = [{ duty: 'Opens the gate' }, { duty: 'Locks the gate' }];
const kept = 'Harbour Standard 12.3 Purpose';

it.each([
  '**Essential duties and responsibilities – Harbour Standard 12.3 Purpose:**',
  '## Essential duties and responsibilities - Harbour Standard 12.3 Purpose',
  'ESSENTIAL DUTIES AND RESPONSIBILITIES - Harbour Standard 12.3 Purpose:',
])('takes %s for the label of the duties, and keeps what is behind the dash', (head) => {
  const [found] = positionsIn(
    'a.md',
    `Job title: Gate Clerk\n\n${head}\n\n- Opens the gate\n- Locks the gate\n\n**Qualifications – Desirable**\n\n- Speaks Danish\n`,
  );
  expect(found?.['duties']).toMatchObject(duties);
  expect(found?.['qualifications']).toEqual({ preferred: ['Speaks Danish'] });
  expect(JSON.stringify(found?.['x-imported'])).toContain(kept);
});

it('takes it for one in a row of a table, too', () => {
  const [found] = readBody([
    rows(['Job title', 'Gate Clerk'], ['Reports to', 'Yard Supervisor']),
    table(2, [
      [text('POSITION SUMMARY', 2)],
      [text('Keeps the gate of the harbour and says who may come in.', 2)],
      [text('ESSENTIAL DUTIES - Harbour Standard 12.3 Purpose:', 2)],
    ]),
    line('- Opens the gate'),
    line('- Locks the gate'),
    line('- This job description in no way states that these are the only duties.'),
  ]);
  expect(found?.['duties']).toMatchObject(duties);
  expect(found?.['duties']).toHaveLength(2);
  expect(found?.['summary']).toHaveLength(1);
});

it('leaves a title with a dash, and words in plain letters among duties', () => {
  const [found] = positionsIn(
    'a.md',
    '**Duty Manager – Harbour**\n\nReports to: Harbour Master\n\nDuties:\n\n- Opens the gate\n\nSummary – the gate is opened at six.\n',
  );
  expect(found).toMatchObject({ title: 'Duty Manager – Harbour' });
});
