import { cell, table } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { band, basics, contactsOf, formTitle, line, needs, pairRows, present } from '../pieces.ts';

/** Full-width rows name the parts; below each, pairs or a list in one cell. */
export const bands: Layout = {
  name: 'bands',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => {
    const sides = (['internal', 'external'] as const).filter((side) => pen.has(side));
    const qualifications = present(pen, needs);
    return {
      body: [
        formTitle(pen),
        table(4, [
          band(pen, 'basic', 4),
          ...pairRows(pen, present(pen, basics, 0.5), 2, 4),
          band(pen, 'summary', 4),
          [cell(pen.items('summary'), 4)],
          band(pen, 'duties', 4),
          [cell(writeDutyLines(pen), 4)],
          ...(sides.length > 0 ? [band(pen, 'contacts', 4)] : []),
          ...sides.map((side) => [cell([line(pen.label(side))]), cell([line(contactsOf(pen, side))], 3)]),
          band(pen, 'qualifications', 4),
          ...pairRows(pen, qualifications, 1, 4),
        ]),
      ],
    };
  },
};
