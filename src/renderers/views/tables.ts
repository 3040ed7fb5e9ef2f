import type { TemplateFormat } from '../templates/index.ts';
import {
  flag,
  type Keys,
  list,
  listOf,
  mapOf,
  maybe,
  number,
  type Shape,
  text,
  textShape,
  way,
} from '../templates/shape.ts';

/** A table of named columns; every cell is a list of lines. */
export const grid: Keys = {
  columns: list('The names of the columns', textShape),
  rows: list('A list of cells each, and a cell a list of lines', listOf(listOf(textShape))),
};

/** A row that is signed on paper. */
export const signature: Keys = {
  role: text('In what quality somebody signs'),
  name: maybe(text('Who it is, where that is known')),
  date: maybe(text('The date, where it is signed already')),
};

/** The table of positions. */
export const positionTable: Keys = {
  hasCode: flag('Whether a position has a code'),
  hasDepartment: flag('Whether there are several departments'),
  hasHeadcount: flag('Whether a position has a headcount'),
  hasTotal: flag('Whether there is something to add up'),
  total: number('The headcounts added up'),
  rows: list('The positions', {
    anchor: maybe(way('Where its form is, unless the book leaves it out')),
    code: maybe(text('Code')),
    title: text('Title'),
    department: text('Department'),
    superior: maybe(text('The superior, as a link')),
    headcount: maybe(number('Headcount')),
  }),
};

/** The KPI index. */
export const kpiTable: Keys = {
  hasTarget: flag('Whether a KPI has a target'),
  hasWeight: flag('Whether a KPI has a weight'),
  width: number('How many columns the table has'),
  groups: list('The positions that have KPIs', {
    code: maybe(text('Code')),
    position: text('The position, as a link'),
    rows: list('Its KPIs', {
      kpi: text('The KPI’s name, finished'),
      duty: text('The duty that it measures, finished'),
      target: maybe(text('Target, with its unit')),
      weight: maybe(number('Percent')),
    }),
  }),
};

/** Values that exist only when the HTML of a handbook is printed. */
const onPaper: Readonly<Record<TemplateFormat, Keys>> = {
  html: { page: maybe(number('Its page, on paper')) },
  markdown: {},
};

/** The index of positions. */
export function positionIndexOf(format: TemplateFormat): Keys {
  const where = { anchor: way('Where its form is'), ...onPaper[format] };
  return {
    byCode: list('The positions that have a code', { code: text('Code'), title: text('Title'), ...where }),
    byTitle: list('Every title that a position has or had', {
      code: maybe(text('Code')),
      title: text('Title'),
      see: maybe(text('The title it is found under, where this is another one')),
      ...where,
    }),
  };
}

/** An entry of the contents, which may contain entries. */
export function contentsEntryOf(format: TemplateFormat): Shape {
  const entry: Shape = mapOf({
    title: text('Title'),
    code: maybe(text('A position’s code')),
    anchor: way('Where it is'),
    ...onPaper[format],
    entries: list('What is in it, alike', () => entry),
  });
  return entry;
}
