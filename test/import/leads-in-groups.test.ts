import { expect, it } from 'vitest';
import { note, paragraph } from '../support/corpus/blocks.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const bold = (text: string) => paragraph([{ ...note(text), bold: true }]);

it('takes a sentence that leads the duties of a group for no group, below headings with letters and capitals', () => {
  const [form] = readBody([
    line('Job Title: Kennel Assistant'),
    line('Controlling Officer: Head Keeper'),
    bold('A.GENERAL INFORMATION'),
    line('Location: North yard'),
    bold('B.DUTIES AND RESPONSIBILITIES'),
    bold('(a)\tAnimal Care'),
    line('The post holder will:'),
    line('1.Feed the dogs twice a day.'),
    line('2.Check the water in each run.'),
    bold('C.PERSON SPECIFICATION'),
    line('• Confident with large dogs'),
  ]);
  expect(form).toMatchObject({ title: 'Kennel Assistant', reportsTo: 'Head Keeper', location: 'North yard' });
  expect(form?.['duties']).toEqual([
    { group: 'Animal Care', duty: 'Feed the dogs twice a day.' },
    { group: 'Animal Care', duty: 'Check the water in each run.' },
  ]);
});

it('takes letters of an abbreviation for no number', () => {
  const [form] = readBody([
    line('Job Title: Kennel Assistant'),
    line('Duties:'),
    line('U.SUPPORT desk calls are answered.'),
    line('Dogs are fed.'),
  ]);
  expect(JSON.stringify(form)).toContain('U.SUPPORT');
});
