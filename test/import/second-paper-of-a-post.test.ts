import { expect, it } from 'vitest';
import { note, paragraph } from '../support/corpus/blocks.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const bold = (text: string) => paragraph([{ ...note(text), bold: true }]);
const form = rows(
  ['Job Title', 'Bridge Keeper'],
  ['Reports to', 'Harbour Engineer'],
  ['Duties', 'Open the bridge for vessels and log each passage.'],
);
const terms = rows(['Tenure', 'Permanent'], ['Working Week', '39 hours in five shifts'], ['Annual Leave', '24 days']);

it('joins the terms below the title of the form before them, also below the name of the employer', () => {
  for (const above of [[], [bold('Marrow Harbour Board'), bold('Terms and Conditions of Employment')]]) {
    const read = readBody([bold('Marrow Harbour Board'), form, ...above, bold('Bridge Keeper'), terms]);
    expect(read).toHaveLength(1);
    expect(read[0]).toMatchObject({
      title: 'Bridge Keeper',
      reportsTo: 'Harbour Engineer',
      employmentType: 'Permanent',
      conditions: { hours: '39 hours in five shifts' },
    });
  }
});

it('joins nothing that has the facts of a form of its own', () => {
  const other = rows(['Reports to', 'Dock Master'], ['Duties', 'Tie up vessels and take their lines.']);
  expect(readBody([form, bold('Bridge Keeper'), other])[0]?.['reportsTo']).toBe('Harbour Engineer');
});

it('takes numbers of those supervised for no names', () => {
  const [read] = readBody([
    rows(
      ['Job Title', 'Bridge Keeper'],
      ['Staff supervised', 'Direct: 14 Indirect: 0'],
      ['Duties', 'Open the bridge for vessels.'],
    ),
  ]);
  expect(read).not.toHaveProperty('directReports');
  expect(JSON.stringify(read)).toContain('Direct: 14');
});

it('reads long numbered headings in capitals', () => {
  const [read] = readBody([
    rows(['Job Title', 'Bridge Keeper'], ['Department', 'Works']),
    bold('1. JOB PURPOSE'),
    line('To pass vessels and vehicles safely over and under the bridge.'),
    bold('2. JOB ACCOUNTABILITIES LINKED TO OBJECTIVE AREAS (MAXIMUM OF 10)'),
    line('• Open the bridge for vessels at the times agreed.'),
    line('• Close the road before each opening.'),
    bold('3. KNOWLEDGE, SKILLS & MINIMUM QUALIFICATIONS REQUIRED TO DO THE JOB'),
    line('• A certificate in small craft handling'),
  ]);
  expect(read?.['duties']).toHaveLength(2);
  expect(JSON.stringify(read?.['qualifications'])).toContain('small craft handling');
});
