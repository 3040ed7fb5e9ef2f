import { paragraph } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { line } from '../pieces.ts';

/** The title is only in the headings: "Transport Planner Responsibilities". */
export const titleInHeadings: Layout = {
  name: 'title-in-headings',
  languages: ['en'],
  plain: true,
  compose: (pen) => {
    const { title } = pen.content;
    pen.expected.values['title'] = title;
    const heading = (text: string) => paragraph([{ text, role: 'label', bold: true }], { style: 'heading-2' });
    return {
      body: [
        paragraph([{ text: `${title} Job Description`, role: 'label', bold: true }], { style: 'heading-1' }),
        heading('Job brief'),
        ...pen.items('summary'),
        heading(`${title} Responsibilities`),
        ...writeDutyLines(pen),
        heading(`${title} Skills`),
        ...pen.items('abilities'),
        ...(pen.has('department') ? [line(pen.prefix('department'), pen.value('department'))] : []),
      ],
    };
  },
};
