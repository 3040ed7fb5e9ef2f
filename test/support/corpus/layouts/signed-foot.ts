import { type Cell, cell, table } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { band, basics, formTitle, line, needs, pairRows, present } from '../pieces.ts';

/** Conditions, career and signatures at the foot. */
export const signedFoot: Layout = {
  name: 'signed-foot',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => {
    const signed = (['prepared', 'reviewed', 'approved'] as const).filter((each) => pen.content[each]);
    const signatures: Cell[][] = signed.map((each) =>
      ([`${each}By`, `${each}Date`] as const).flatMap((slot) => [
        cell([line(pen.label(slot))]),
        cell([line(pen.value(slot))]),
      ]),
    );
    const further = present(pen, ['hours', 'place', 'travel'] as const);
    const career = present(pen, ['promotion', 'rotation'] as const);
    return {
      body: [
        formTitle(pen),
        table(4, [
          ...pairRows(pen, present(pen, basics, 0.4), 2, 4),
          ...pairRows(pen, ['summary'], 1, 4),
          [cell([line(pen.label('duties'))]), cell(writeDutyLines(pen), 3)],
          ...(pen.has('authority') ? [[cell([line(pen.label('authority'))]), cell(pen.items('authority'), 3)]] : []),
          ...pairRows(pen, present(pen, needs), 1, 4),
          ...(further.length > 0 ? [band(pen, 'conditions', 4), ...pairRows(pen, further, 1, 4)] : []),
          ...(career.length > 0 ? [band(pen, 'career', 4), ...pairRows(pen, career, 1, 4)] : []),
          ...signatures,
        ]),
      ],
    };
  },
};
