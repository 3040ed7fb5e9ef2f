import { cell, mergeDown, table } from '../blocks.ts';
import { writeDutyRows } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { band, basics, formTitle, line, needs, pairRows, present } from '../pieces.ts';

/** Every duty with its measure beside it. */
export const kpiBeside: Layout = {
  name: 'kpi-beside',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => {
    const duties = writeDutyRows(pen, ['kpi']);
    return {
      body: [
        formTitle(pen),
        table(4, [
          ...pairRows(pen, present(pen, basics), 2, 4),
          [cell([line(pen.label('summary'))]), cell(pen.items('summary'), 3)],
          [cell([line(pen.label('number'))]), cell([line(pen.label('duties'))], 2), cell([line(pen.label('kpi'))])],
          ...duties.map((row) => [cell([row.number]), cell([row.duty], 2), cell([row.kpi])]),
          ...(pen.random.chance(0.5)
            ? [band(pen, 'qualifications', 4), ...pairRows(pen, present(pen, needs), 1, 4)]
            : mergeDown(cell([line(pen.label('qualifications'))]), pairRows(pen, present(pen, needs), 1, 3))),
        ]),
      ],
    };
  },
};
