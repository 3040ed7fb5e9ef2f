import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { entry, formTitle, isLine, joined, line, needs, present } from '../pieces.ts';

/** A label and its whole list on one line: 岗位职责：1、…2、… */
export const oneLineParts: Layout = {
  name: 'one-line-parts',
  languages: ['zh'],
  plain: true,
  compose: (pen) => {
    const comma = { ...pen, noise: { ...pen.noise, item: 'comma' as const } };
    return {
      body: [
        formTitle(pen),
        ...present(pen, ['title', 'department', 'reportsTo', 'headcount'] as const).map((slot) => entry(pen, slot)),
        line(
          pen.prefix('duties'),
          writeDutyLines(comma).flatMap(({ runs }) => runs),
        ),
        ...present(pen, needs)
          .filter(isLine)
          .map((slot) => entry(pen, slot)),
        line(pen.prefix('summary'), joined(pen, 'summary')),
      ],
    };
  },
};
