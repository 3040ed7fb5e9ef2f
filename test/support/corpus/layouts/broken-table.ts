import { cell, table } from '../blocks.ts';
import { writeDutyRows } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { band, basics, formTitle, line, needs, pairRows, present } from '../pieces.ts';

/** One form over two tables, with a heading repeated where the page turns. */
export const brokenTable: Layout = {
  name: 'broken-table',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => {
    const rows = writeDutyRows(pen, ['kpi']).map((row) => [cell([row.number]), cell([row.duty], 2), cell([row.kpi])]);
    const columns = [pen.label('number'), pen.label('task'), pen.label('kpi')].map((each, at) =>
      cell([line(each)], at === 1 ? 2 : 1),
    );
    const half = Math.ceil(rows.length / 2);
    return {
      body: [
        formTitle(pen),
        table(4, [
          ...pairRows(pen, present(pen, basics, 0.4), 2, 4),
          band(pen, 'summary', 4),
          [cell(pen.items('summary'), 4)],
          band(pen, 'duties', 4),
          columns,
          ...rows.slice(0, half),
        ]),
        line(),
        table(4, [
          columns,
          ...rows.slice(half),
          band(pen, 'qualifications', 4),
          ...pairRows(pen, present(pen, needs), 1, 4),
        ]),
      ],
    };
  },
};
