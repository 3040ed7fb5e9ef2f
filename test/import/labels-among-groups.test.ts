import { expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const top = [
  line('Position title: Animal Officer'),
  line('Position code: (applicable for recruitment only)'),
  line('Reports to: Team Leader'),
  line('Duties'),
];

it('takes what is a label elsewhere for a group of duties beside a list of what is done', () => {
  const [form] = readBody([
    ...top,
    rows(
      ['Patrol and complaints', 'Patrol parks and schools on foot\nRespond to complaints of barking'],
      ['Impounding', 'Seize and house wandering dogs\nRelease animals after fees have been paid'],
      ['Registration and education', 'Follow up unregistered dogs\nVisit schools and clubs'],
      ['Health and Safety', 'Carry the lone worker device\nReport every bite on the same day'],
    ),
  ]);
  const groups = ['Patrol and complaints', 'Impounding', 'Registration and education', 'Health and Safety'];
  expect(((form?.['duties'] ?? []) as { readonly group: string }[]).map(({ group }) => group)).toEqual(
    groups.flatMap((group) => [group, group]),
  );
});

it('ends the groups at a label beside what is asked', () => {
  const [form] = readBody([
    ...top,
    rows(
      ['Patrol and complaints', 'Patrol parks and schools on foot\nRespond to complaints of barking'],
      ['Impounding', 'Seize and house wandering dogs\nRelease animals after fees have been paid'],
      ['Education', 'A degree in animal science\nA first aid certificate'],
    ),
  ]);
  expect(form?.['duties']).toHaveLength(4);
  expect(JSON.stringify(form?.['qualifications'])).toContain('A degree in animal science');
});

it('takes words in brackets for no code', () => {
  expect(readBody([...top, line('1. Patrols parks.'), line('2. Seizes dogs.')])[0]).not.toHaveProperty('code');
});
