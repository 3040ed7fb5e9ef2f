import { paragraph, type Run } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { entry, isLine, line, needs, part, present } from '../pieces.ts';

const equal: Run = {
  text: 'We are an equal opportunity employer and consider every applicant without regard to background.',
  role: 'note',
};

/** As employers in the United States write them: FLSA status, essential functions, physical demands. */
export const unitedStates: Layout = {
  name: 'united-states',
  languages: ['en'],
  plain: true,
  words: {
    title: ['Job Title'],
    reportsTo: ['Reports To', 'Reports to'],
    summary: ['Summary', 'Position Summary', 'Summary/Objective'],
    duties: ['Essential Functions', 'Essential Duties and Responsibilities', 'Essential Job Functions'],
    qualifications: ['Qualifications', 'Required Education and Experience'],
    physical: ['Physical Demands'],
    directReports: ['Supervisory Responsibilities', 'Direct Reports'],
    employmentType: ['Position Type', 'Employment Status'],
  },
  compose: (pen) => ({
    body: [
      paragraph([{ text: 'JOB DESCRIPTION', role: 'label', bold: true }], { style: 'title' }),
      ...present(pen, [
        'title',
        'department',
        'reportsTo',
        'flsa',
        'code',
        'location',
        'employmentType',
        'grade',
        'preparedBy',
        'preparedDate',
        'approvedBy',
        'approvedDate',
      ]).map((slot) => entry(pen, slot)),
      ...part(pen, 'summary', pen.items('summary')),
      ...part(pen, 'duties', writeDutyLines(pen, pen.random.chance(0.5))),
      ...(pen.has('directReports') ? [line(pen.heading('directReports')), line(pen.value('directReports'))] : []),
      ...present(pen, needs).flatMap((slot) =>
        isLine(slot) ? [line(pen.heading(slot)), line(pen.value(slot))] : [line(pen.heading(slot)), ...pen.items(slot)],
      ),
      ...present(pen, ['physical'] as const).flatMap((slot) => [line(pen.heading(slot)), ...pen.items(slot)]),
      ...present(pen, ['place', 'hours', 'travel'] as const).flatMap((slot) => [
        line(pen.heading(slot)),
        line(pen.value(slot)),
      ]),
      line({ text: 'Other Duties', role: 'label', bold: true }),
      line({
        text: 'This description is not a complete list of activities, which may change at any time.',
        role: 'note',
      }),
      line(equal),
    ],
  }),
};
