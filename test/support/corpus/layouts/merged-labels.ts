import { cell, mergeDown, table } from '../blocks.ts';
import { writeDutyRows } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { basics, contactsOf, formTitle, line, needs, pairRows, present } from '../pieces.ts';

/** A label column at the left, merged downwards over the rows of its part. */
export const mergedLabels: Layout = {
  name: 'merged-labels',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => {
    const side = (slot: 'basic' | 'duties' | 'contacts' | 'qualifications') => cell([line(pen.label(slot))]);
    const duties = writeDutyRows(pen, ['kpi']);
    const contacts = (['internal', 'external'] as const).filter((each) => pen.has(each));
    return {
      body: [
        formTitle(pen),
        table(5, [
          ...mergeDown(side('basic'), pairRows(pen, present(pen, basics, 0.5), 2, 4)),
          [cell([line(pen.label('summary'))]), cell(pen.items('summary'), 4)],
          ...mergeDown(side('duties'), [
            [cell([line(pen.label('number'))]), cell([line(pen.label('task'))], 2), cell([line(pen.label('kpi'))])],
            ...duties.map((row) => [cell([row.number]), cell([row.duty], 2), cell([row.kpi])]),
          ]),
          ...mergeDown(
            side('contacts'),
            contacts.map((each) => [cell([line(pen.label(each))]), cell([line(contactsOf(pen, each))], 3)]),
          ),
          ...mergeDown(side('qualifications'), pairRows(pen, present(pen, needs), 1, 4)),
        ]),
      ],
    };
  },
};
