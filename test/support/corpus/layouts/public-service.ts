import { cell, paragraph, table } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { contactsOf, isLine, line, needs, pairRows, part, present } from '../pieces.ts';

/** As health and civil services write them: a box of facts, then numbered parts in sentences. */
export const publicService: Layout = {
  name: 'public-service',
  languages: ['en'],
  plain: false,
  words: {
    title: ['Job Title', 'Post Title', 'Role Title'],
    grade: ['Pay Band', 'Band', 'Agenda for Change Band', 'Grade'],
    department: ['Department', 'Directorate', 'Division'],
    location: ['Base', 'Location'],
    reportsTo: ['Accountable to', 'Reports to', 'Responsible to'],
    directReports: ['Responsible for', 'Staff responsible for'],
    hours: ['Hours', 'Contracted hours', 'Hours of work'],
    summary: ['Job Summary', 'Role Summary', 'Job Purpose'],
    duties: ['Key Responsibilities', 'Main Duties', 'Key Duties', 'Key Result Areas'],
    contacts: ['Communication and Working Relationships', 'Key Working Relationships'],
  },
  compose: (pen) => {
    const sides = (['internal', 'external'] as const).filter((side) => pen.has(side));
    const facts = present(pen, ['title', 'grade', 'department', 'location', 'reportsTo', 'directReports', 'hours']);
    return {
      body: [
        paragraph([{ text: pen.word('form').toUpperCase(), role: 'label', bold: true }], { style: 'title' }),
        table(2, [
          [cell([line({ text: 'JOB DETAILS', role: 'label', bold: true })], 2)],
          ...pairRows(pen, facts, 1, 2),
        ]),
        ...part(pen, 'summary', pen.items('summary'), 'heading-2'),
        ...part(
          pen,
          'contacts',
          sides.map((side) => line(pen.prefix(side), contactsOf(pen, side))),
          'heading-2',
        ),
        ...part(pen, 'duties', writeDutyLines(pen), 'heading-2'),
        ...present(pen, needs).flatMap((slot) => (isLine(slot) ? [] : part(pen, slot, pen.items(slot), 'heading-2'))),
        table(2, pairRows(pen, ['education', 'experience'], 1, 2)),
      ],
    };
  },
};
