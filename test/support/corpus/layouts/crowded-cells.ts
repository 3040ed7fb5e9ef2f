import type { Run } from '../blocks.ts';
import { cell, table } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { entry, formTitle, line, needs, pairRows, present } from '../pieces.ts';
import type { Line } from '../slots.ts';

/** Several labels with their values in one cell, kept apart by spaces only. */
export const crowdedCells: Layout = {
  name: 'crowded-cells',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => {
    const space: Run = { text: '    ', role: 'mark' };
    const crowd = (slots: readonly Line[]) =>
      line(present(pen, slots).flatMap((slot, at) => [...(at > 0 ? [space] : []), ...entry(pen, slot).runs]));
    return {
      body: [
        formTitle(pen),
        table(2, [
          [cell([crowd(['title', 'code', 'department'])], 2)],
          [cell([crowd(['reportsTo', 'directReports'])], 2)],
          [cell([crowd(['headcount', 'grade', 'location'])], 2)],
          ...pairRows(pen, ['summary'], 1, 2),
          [cell([line(pen.label('duties'))]), cell(writeDutyLines(pen))],
          ...pairRows(pen, present(pen, needs), 1, 2),
        ]),
      ],
    };
  },
};
