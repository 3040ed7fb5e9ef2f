import type { Run } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { entry, formTitle, isLine, line, needs, present } from '../pieces.ts';

/** A label and its whole list on one line: 岗位职责：1、…2、… */
export const oneLineParts: Layout = {
  name: 'one-line-parts',
  languages: ['zh'],
  plain: true,
  compose: (pen) => {
    const comma = { ...pen, noise: { ...pen.noise, item: 'comma' as const } };
    const joined = (runs: readonly (readonly Run[])[]): Run[] => runs.flat();
    return {
      body: [
        formTitle(pen),
        ...present(pen, ['title', 'department', 'reportsTo', 'headcount'] as const).map((slot) => entry(pen, slot)),
        line(pen.prefix('duties'), joined(writeDutyLines(comma).map(({ runs }) => runs))),
        ...present(pen, needs)
          .filter(isLine)
          .map((slot) => entry(pen, slot)),
        line(pen.prefix('summary'), joined(pen.items('summary').map(({ runs }) => runs))),
      ],
    };
  },
};
