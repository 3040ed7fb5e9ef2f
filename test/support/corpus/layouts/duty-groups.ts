import { type Cell, cell, mergeDown, table } from '../blocks.ts';
import { type DutyRow, writeDutyRows } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { basics, formTitle, line, needs, pairRows, present } from '../pieces.ts';

/** Duties under groups, whose cells are merged downwards. */
export const dutyGroups: Layout = {
  name: 'duty-groups',
  languages: ['zh'],
  plain: false,
  compose: (pen) => {
    const rows = writeDutyRows(pen, ['group', 'kpi']);
    const groups = [...new Set(rows.map(({ group }) => group))];
    const cells = ({ number, duty, kpi }: DutyRow): Cell[] => [cell([number]), cell([duty]), cell([kpi])];
    const body = groups.flatMap((group) => {
      const own = rows.filter((row) => row.group === group).map(cells);
      return mergeDown(cell([line(group ? { text: group, role: 'value' } : pen.gap())]), own);
    });
    return {
      body: [
        formTitle(pen),
        table(4, [
          ...pairRows(pen, present(pen, basics, 0.3), 2, 4),
          ...pairRows(pen, ['summary'], 1, 4),
          (['group', 'number', 'duties', 'kpi'] as const).map((slot) => cell([line(pen.label(slot))])),
          ...body,
          ...pairRows(pen, present(pen, needs), 1, 4),
        ]),
      ],
    };
  },
};
