import { expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const list = ['Duties:', '- Opens the gate', '- Locks the gate'].map(line);

it('reads contacts with crosses, and goes on over a row without one', () => {
  const [found] = readBody([
    line('Job title: Gate Clerk'),
    ...list,
    table(6, [
      [text('CONTACTS', 6)],
      ...[
        ['1a. Internal', 'Occasional', 'Frequent', '1b. External', 'Occasional', 'Frequent'],
        ['Managers', '', '', 'Hauliers', '', '✘'],
        ['Guests', '', '', 'Other agencies', '', ''],
        ['Yard staff', '✗', '', 'Customs', '', ''],
      ].map((row) => row.map((each) => text(each))),
      [text('WORKING CONDITION', 6)],
    ]),
  ]);
  expect(found?.['contacts']).toEqual({
    internal: { with: [{ who: 'Yard staff', frequency: 'Occasional' }] },
    external: { with: [{ who: 'Hauliers', frequency: 'Frequent' }] },
  });
  for (const who of ['Managers', 'Guests', 'Other agencies', 'Customs'])
    expect(JSON.stringify(found?.['x-imported'])).toContain(who);
});

it('takes what a numbered field asks in brackets for no value of it', () => {
  const [found] = readBody([
    table(2, [
      [text('1. POSITION TITLE\nGATE CLERK'), text('2. SALARY GRADE\n11')],
      [text('3. PLACE OF WORK\nHARBOUR GATE'), text('4. IMMEDIATE SUPERVISOR\nYARD SUPERVISOR')],
      [text('5. POSITIONS DIRECTLY SUPERVISED\n(if more than seven (7) list only by their numbers and titles)', 2)],
      [text('6. DUTIES\nOpens the gate', 2)],
    ]),
  ]);
  expect(found).toMatchObject({ title: 'GATE CLERK', reportsTo: 'YARD SUPERVISOR' });
  expect(JSON.stringify(found?.['directReports'] ?? [])).not.toContain('seven');
});

it.each([
  ['**JOB ACTIVITIES RELEVANT TO ALL GATE CLERKS:**', 4],
  ['**DUTIES COMMON TO ALL STAFF**', 4],
  ['**CONCERTS OPEN TO ALL STAFF**', 2],
])('reads what is below %s', (head, count) => {
  const [found] = positionsIn(
    'a.md',
    `**POST TITLE:** Gate Clerk\n\n**MAJOR DUTIES**\n\n1. To open the gate.\n\n2. To lock the gate.\n\n${head}\n\n1. To use the sheet as directed.\n\n2. To store the keys.\n`,
  );
  expect(found?.['duties']).toHaveLength(count);
});
