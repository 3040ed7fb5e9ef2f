import { cell, table } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { writeItems } from '../pen.ts';
import { band, basics, formTitle, needs, pairRows, present } from '../pieces.ts';

/** The measures are a part of their own, which belongs to no single duty. */
export const kpiPart: Layout = {
  name: 'kpi-part',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => {
    const kpis = pen.content.duties.flatMap(({ kpi }) => (kpi ? [kpi] : []));
    pen.expected.lists['kpis'] = kpis;
    return {
      body: [
        formTitle(pen),
        table(4, [
          ...pairRows(pen, present(pen, basics, 0.4), 2, 4),
          band(pen, 'summary', 4),
          [cell(pen.items('summary'), 4)],
          band(pen, 'duties', 4),
          [cell(writeDutyLines(pen), 4)],
          band(pen, 'kpi', 4),
          [
            cell(
              writeItems(
                kpis.map((text) => [{ text, role: 'value' }]),
                pen.noise.item,
                pen.content.language,
              ),
              4,
            ),
          ],
          band(pen, 'qualifications', 4),
          ...pairRows(pen, present(pen, needs), 1, 4),
        ]),
      ],
    };
  },
};
