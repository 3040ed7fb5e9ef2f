import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const form = (facts: string, label: string, groups: readonly (readonly string[])[]) =>
  `${facts}\n\n**2. ${label}**\n\n${groups
    .map(([name, ...items], at) => `2.${at + 1} ${name}\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n`)
    .join('')}`;

describe('names with numbers of two levels above bullets, below a label with one', () => {
  it.each([
    {
      facts: 'Job title: Housing Coordinator\n\nReports to: Housing Manager',
      label: 'Duties:',
      groups: [
        ['Work Orders', 'Receive requests from tenants', 'Assign them to the crew'],
        ['Inspections', 'Carry out yearly inspections'],
        ['Reporting to Committee', 'Prepare a summary every month'],
      ],
    },
    {
      facts: '岗位名称：房屋协调员\n\n直接上级：房管科长',
      label: '岗位职责',
      groups: [
        ['报修', '受理住户报修', '派单给维修班'],
        ['检查', '每年入户检查一次'],
      ],
    },
  ])('are groups: $label', ({ facts, label, groups }) => {
    const [found] = positionsIn('a.md', form(facts, label, groups));
    expect(found?.['duties']).toEqual(groups.flatMap(([group, ...items]) => items.map((duty) => ({ group, duty }))));
  });

  it('are duties where they say what is done', () => {
    const [found] = positionsIn(
      'a.md',
      form('Job title: Clerk\n\nReports to: Chief', 'Duties:', [
        ['Keeps the records of all tenants', 'in the register', 'on cards'],
        ['Answers letters', 'within a week'],
      ]),
    );
    expect(JSON.stringify(found)).not.toContain('"group"');
  });
});
