import type { Outline } from '../../model/outline.ts';
import { anchorOf } from '../../text/anchors.ts';
import type { Inline } from '../../text/sentence/inline.ts';
import { superiorOf } from '../context.ts';
import { shows } from '../form-choice.ts';
import { flag, list, maybe, number, pageOf, text, way } from '../values.ts';
import type { OutlineInput, OutlinePart } from './part.ts';

export interface PositionTable {
  readonly hasCode: boolean;
  /** Whether there are several departments. */
  readonly hasDepartment: boolean;
  readonly hasHeadcount: boolean;
  /** Whether several positions have a headcount. */
  readonly hasTotal: boolean;
  readonly total: number;
  /** What the total counts, which says so if some positions state no headcount. */
  readonly totalLabel: string;
  /** Whether each row has the page of its form, in print. */
  readonly isPaged?: true;
  readonly rows: readonly TableRow[];
}
export interface TableRow {
  readonly code?: string;
  readonly title: string;
  /** Absent if the document does not have the form. */
  readonly anchor?: string;
  readonly department: string;
  readonly superior: readonly Inline[];
  readonly headcount?: number;
  readonly page?: number;
}

/** One row per position: code, title, department, superior, headcount. */
export const table: OutlinePart<PositionTable> = {
  place: 'body',
  ofOutlines: true,
  title: ({ positionTable }) => positionTable,
  compose(input) {
    const rows = input.positions.map((position) => composeRow(input, position));
    const counted = rows.filter(({ headcount }) => headcount !== undefined);
    if (rows.length === 0) return undefined;
    const { form } = input.context;
    return {
      hasCode: rows.some(({ code }) => code !== undefined) || shows(form, 'code'),
      hasDepartment: input.departments.length > 1,
      hasHeadcount: counted.length > 0 || shows(form, 'headcount'),
      hasTotal: counted.length > 1,
      totalLabel: input.context.labels.totalOf(counted.length, rows.length),
      total: counted.reduce((sum, { headcount = 0 }) => sum + headcount, 0),
      rows,
    };
  },
  limit: ({ rows, ...columns }, places) => ({
    ...columns,
    rows: rows.map(({ anchor, ...row }) => (anchor === undefined || !places.has(anchor) ? row : { anchor, ...row })),
  }),
  values: (format) => ({
    hasCode: flag('Whether a position has a code'),
    hasDepartment: flag('Whether there are several departments'),
    hasHeadcount: flag('Whether a position has a headcount'),
    hasTotal: flag('Whether several positions have a headcount'),
    total: number('The sum of the headcounts'),
    totalLabel: text('Its label, which says how many positions it counts if some have no headcount'),
    ...(format === 'html' ? { isPaged: maybe(flag('Whether the rows have page numbers, in print')) } : {}),
    rows: list('The positions', {
      anchor: maybe(way('The anchor of its form, unless the book leaves it out')),
      code: maybe(text('Code')),
      title: text('Title'),
      department: text('Department'),
      superior: maybe(text('The superior, as a link')),
      headcount: maybe(number('Headcount')),
      ...pageOf(format),
    }),
  }),
};

function composeRow({ context }: OutlineInput, position: Outline): TableRow {
  const { id, code, title, department, headcount } = position;
  return {
    ...(code === undefined ? {} : { code }),
    title,
    anchor: anchorOf.position(id),
    department,
    superior: superiorOf(context, position),
    ...(headcount === undefined ? {} : { headcount }),
  };
}
