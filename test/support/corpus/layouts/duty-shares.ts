import { cell, table } from '../blocks.ts';
import { type Column, writeDutyRows } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { band, basics, formTitle, line, needs, pairRows, present } from '../pieces.ts';

/** A table of duties with the share of time and a mark for the essential ones. */
export const dutyShares: Layout = {
  name: 'duty-shares',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => {
    const first = pen.content.duties[0];
    const columns: Column[] = ['kpi'];
    if (first?.share !== undefined) columns.unshift('share');
    if (first?.essential !== undefined) columns.push('essential');
    const width = columns.length + 2;
    return {
      body: [
        formTitle(pen),
        table(4, pairRows(pen, present(pen, basics, 0.3), 2, 4)),
        line(pen.heading('summary')),
        ...pen.items('summary'),
        line(pen.heading('duties')),
        table(width, [
          [pen.label('number'), pen.label('task'), ...columns.map((each) => pen.label(each))].map((each) =>
            cell([line(each)]),
          ),
          ...writeDutyRows(pen, columns).map((row) => [
            cell([row.number]),
            cell([row.duty]),
            ...columns.map((each) => cell(each === 'group' ? [] : [row[each]])),
          ]),
        ]),
        table(4, [band(pen, 'qualifications', 4), ...pairRows(pen, present(pen, needs), 1, 4)]),
      ],
    };
  },
};
