import { paragraph } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { entry, line, part, present, unsorted } from '../pieces.ts';

/** Speaks to the reader: what you will do, what you'll have, what would be good. */
export const youWill: Layout = {
  name: 'you-will',
  languages: ['en'],
  plain: true,
  words: {
    summary: ['Why this role exists', 'The opportunity', 'Role mission', 'In short'],
    duties: ['You will', 'Your day to day', 'Day-to-day you will', 'A typical week', 'In this role, you will'],
    abilities: ["You'll have", 'You have', 'What we need from you', 'Must-haves', 'Your profile'],
    preferred: ['Good to have', 'Nice-to-haves', 'Extra points for'],
    reportsTo: ['You report to', 'Reporting line', 'Your manager'],
    department: ['Team', 'Your team', 'Department'],
    location: ['Where', 'Office', 'Based in'],
  },
  compose: (pen) => {
    pen.expected.values['title'] = pen.content.title;
    return {
      body: [
        paragraph([{ text: pen.content.title, role: 'value', bold: true }], { style: 'heading-1' }),
        ...present(pen, ['department', 'reportsTo', 'location'] as const).map((slot) => entry(pen, slot)),
        ...part(pen, 'summary', pen.items('summary'), 'heading-2'),
        ...part(pen, 'duties', writeDutyLines(pen), 'heading-2'),
        ...part(pen, 'abilities', unsorted(pen), 'heading-2'),
        ...(pen.has('preferred') ? part(pen, 'preferred', pen.items('preferred'), 'heading-2') : []),
        line({ text: 'We review applications every Monday until the role is filled.', role: 'note' }),
      ],
    };
  },
};
