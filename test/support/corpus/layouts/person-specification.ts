import { type Cell, cell, type Paragraph, table } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { contentOf, entry, formTitle, isLine, line, part, present } from '../pieces.ts';

const criteria = ['education', 'experience', 'abilities', 'knowledge', 'certificates', 'training'] as const;

/** A British form: the main duties, then a person specification of essential and desirable criteria. */
export const personSpecification: Layout = {
  name: 'person-specification',
  languages: ['en'],
  plain: false,
  words: {
    title: ['Job Title', 'Post Title', 'Post'],
    reportsTo: ['Responsible to', 'Accountable to', 'Reports to'],
    directReports: ['Responsible for', 'Line management of'],
    grade: ['Grade', 'Salary Grade'],
    summary: ['Job Purpose', 'Purpose of the Post', 'Main Purpose of the Role'],
    duties: ['Main Duties and Responsibilities', 'Key Tasks', 'Main Responsibilities'],
    certificates: ['Registration', 'Certificates'],
    abilities: ['Skills and Abilities', 'Skills'],
    hours: ['Hours', 'Hours of Work'],
  },
  compose: (pen) => {
    const text = (words: string): Paragraph => line({ text: words, role: 'label', bold: true });
    const rows: Cell[][] = present(pen, criteria).map((slot) => [
      cell([line(pen.label(slot))]),
      cell(isLine(slot) ? contentOf(pen, slot) : pen.items(slot)),
      cell(slot === 'abilities' && pen.has('preferred') ? pen.items('preferred') : [line(pen.gap())]),
    ]);
    return {
      body: [
        formTitle(pen),
        ...present(pen, ['title', 'department', 'grade', 'reportsTo', 'directReports', 'hours', 'location']).map(
          (slot) => entry(pen, slot),
        ),
        ...part(pen, 'summary', pen.items('summary'), 'heading-1'),
        ...part(pen, 'duties', writeDutyLines(pen), 'heading-1'),
        text('Person Specification'),
        table(3, [[cell([text('Criteria')]), cell([text('Essential')]), cell([text('Desirable')])], ...rows]),
      ],
    };
  },
};
