import { cell, table } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { basics, contactsOf, formTitle, line, needs, pairRows, present } from '../pieces.ts';

/** A label and its value in every row, from the title to the signatures. */
export const twoColumns: Layout = {
  name: 'two-columns',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => ({
    body: [
      formTitle(pen),
      table(2, [
        ...pairRows(pen, present(pen, basics, 0.5), 1, 2),
        ...pairRows(pen, ['summary'], 1, 2),
        [cell([line(pen.label('duties'))]), cell(writeDutyLines(pen, pen.random.chance(0.4)))],
        ...pairRows(pen, present(pen, needs), 1, 2),
        ...(['internal', 'external'] as const)
          .filter((side) => pen.has(side))
          .map((side) => [cell([line(pen.label(side))]), cell([line(contactsOf(pen, side))])]),
        ...pairRows(pen, present(pen, ['authority', 'hours', 'place', 'travel', 'promotion', 'rotation']), 1, 2),
        ...pairRows(pen, present(pen, ['preparedBy', 'preparedDate', 'approvedBy', 'approvedDate']), 1, 2),
      ]),
    ],
  }),
};
