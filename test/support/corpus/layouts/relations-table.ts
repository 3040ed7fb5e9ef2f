import { cell, mergeDown, table } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { band, basics, contactRows, formTitle, line, needs, pairRows, present } from '../pieces.ts';

/** Work contacts as a table: inside and outside, with whom and what for. */
export const relationsTable: Layout = {
  name: 'relations-table',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => {
    const sides = (['internal', 'external'] as const).filter((side) => pen.has(side));
    const columns = [cell([line(pen.label('who'))]), cell([line(pen.label('purpose'))], 2)];
    return {
      body: [
        formTitle(pen),
        table(4, [
          ...pairRows(pen, present(pen, basics), 2, 4),
          band(pen, 'summary', 4),
          [cell(pen.items('summary'), 4)],
          band(pen, 'duties', 4),
          [cell(writeDutyLines(pen), 4)],
          band(pen, 'qualifications', 4),
          ...pairRows(pen, present(pen, needs), 1, 4),
          ...(sides.length > 0 ? [band(pen, 'contacts', 4), [cell([]), ...columns]] : []),
          ...sides.flatMap((side) =>
            mergeDown(
              cell([line(pen.label(side))]),
              contactRows(pen, side).map(([who, purpose]) => [cell([who]), cell([purpose], 2)]),
            ),
          ),
        ]),
      ],
    };
  },
};
