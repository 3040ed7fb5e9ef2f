import type { Outline } from '../../model/outline.ts';
import type { Inline } from '../../text/sentence/inline.ts';
import { type NameContext, plainRun, referTo } from '../context.ts';
import type { TableCells, TableContent } from '../form.ts';
import { grid } from '../values.ts';
import type { OutlinePart } from './part.ts';

/**
 * The positions that have fewer incumbents than their headcount. Only a workspace that keeps its incumbents asks for
 * it; a position without a headcount says nothing about vacancies.
 */
export const vacancies: OutlinePart<TableContent> = {
  place: 'body',
  ofOutlines: true,
  title: (labels) => labels.vacancies,
  compose({ compilation, context, departments, positions }) {
    const { fields, filled, vacant } = context.labels;
    if (!compilation.config.handbook.vacancies) return undefined;
    const rows = positions.flatMap((position) => composeRow(context, position));
    if (rows.length === 0) return undefined;
    const optional = { code: rows.some(({ code }) => code.length > 0), department: departments.length > 1 };
    return {
      columns: [
        ...(optional.code ? [fields.code] : []),
        fields.title,
        ...(optional.department ? [fields.department] : []),
        ...[fields.headcount, filled, vacant],
      ],
      rows: rows.map(({ code, title, department, numbers }) => [
        ...(optional.code ? [code] : []),
        title,
        ...(optional.department ? [department] : []),
        ...numbers,
      ]),
    };
  },
  values: () => grid,
};

type Cell = readonly (readonly Inline[])[];

interface Row {
  readonly code: Cell;
  readonly title: Cell;
  readonly department: Cell;
  /** The headcount, how many of it are filled, and how many are not. */
  readonly numbers: TableCells;
}

function composeRow(context: NameContext, { id, code, department, headcount = 0, incumbents }: Outline): Row[] {
  const vacant = headcount - incumbents.length;
  if (vacant <= 0) return [];
  return [
    {
      code: code === undefined ? [] : [plainRun(code)],
      title: [[referTo(context, id)]],
      department: [plainRun(department)],
      numbers: [headcount, incumbents.length, vacant].map((number) => [plainRun(number)]),
    },
  ];
}
