import { cell, table } from '../blocks.ts';
import { writeDutyRows } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { basics, formTitle, line, needs, pairRows, present } from '../pieces.ts';

/** The duties are a table inside a cell. */
export const nestedTable: Layout = {
  name: 'nested-table',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => ({
    body: [
      formTitle(pen),
      table(4, [
        ...pairRows(pen, present(pen, basics, 0.4), 2, 4),
        ...pairRows(pen, ['summary'], 1, 4),
        [
          cell([line(pen.label('duties'))]),
          cell(
            [
              table(3, [
                (['number', 'task', 'kpi'] as const).map((slot) => cell([line(pen.label(slot))])),
                ...writeDutyRows(pen, ['kpi']).map((row) => [cell([row.number]), cell([row.duty]), cell([row.kpi])]),
              ]),
              line(),
            ],
            3,
          ),
        ],
        ...pairRows(pen, present(pen, needs), 1, 4),
      ]),
    ],
  }),
};
