import { paragraph } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { entry, line, part, present, unsorted } from '../pieces.ts';

/** Headings as questions, as in adverts of software houses. */
export const questions: Layout = {
  name: 'questions',
  languages: ['en'],
  plain: true,
  words: {
    summary: ['About the role', 'The role', 'About the job'],
    duties: ['What you will do', "What you'll do", 'What will you do?', 'What you’ll be doing'],
    abilities: ['What you bring', 'What we are looking for', 'Who you are', 'What you will need', 'About you'],
    preferred: ['Nice to have', 'Bonus points', 'It would be great if you have'],
  },
  compose: (pen) => {
    const title = { text: pen.content.title, role: 'value', bold: true } as const;
    pen.expected.values['title'] = pen.content.title;
    return {
      body: [
        paragraph([title], { style: 'heading-1' }),
        ...present(pen, ['department', 'location', 'reportsTo', 'employmentType'] as const).map((slot) =>
          entry(pen, slot),
        ),
        ...part(pen, 'summary', pen.items('summary'), 'heading-2'),
        ...part(pen, 'duties', writeDutyLines(pen), 'heading-2'),
        ...part(pen, 'abilities', unsorted(pen), 'heading-2'),
        ...(pen.has('preferred') ? part(pen, 'preferred', pen.items('preferred'), 'heading-2') : []),
        line({ text: 'Apply by sending us a few lines about yourself.', role: 'note' }),
      ],
    };
  },
};
