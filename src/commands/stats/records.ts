import type { DepartmentFigures, Figures, OrganisationFigures } from '../../org/figures/figures.ts';
import { listNodes } from '../../org/graph/tree.ts';
import { writeTable } from '../../renderers/csv/write.ts';
import type { Cell } from '../../renderers/tables/table.ts';
import { printJson, visible } from '../../text/terminal.ts';

interface Row extends DepartmentFigures {
  readonly parent: string | null;
  /** 1 for a department that is in no other. */
  readonly level: number;
}

/** The departments as a list, each after the one that contains it: nested as deep as they may be, no reader would do. */
function listRows({ departments }: OrganisationFigures): Row[] {
  return listNodes(departments).map(({ value, level, superior }) => ({
    ...value,
    parent: superior?.value.name ?? null,
    level: level + 1,
  }));
}

/** The figures for programs, as `schemas/stats-output.schema.json` describes them. */
export function writeJson(figures: OrganisationFigures, asOf: string, department: string | undefined): string {
  return printJson({
    version: 1,
    asOf,
    department: department ?? null,
    broken: figures.broken,
    all: figures.all,
    departments: listRows(figures).map(({ name, parent, level, own, total }) => ({ name, parent, level, own, total })),
  });
}

/**
 * A row a department with those that it contains, under the names that JSON has, and one of all with level 0. Lines end
 * as those of a terminal do.
 */
export function writeCsv(figures: OrganisationFigures): string {
  const rows = listRows(figures).map(({ name, parent, level, total }) => [
    name,
    parent ?? '',
    level,
    ...cellsOf(total),
  ]);
  const names = ['department', 'parent', 'level', ...Object.keys(figuresCells).flatMap(titlesOf)];
  const table = writeTable({
    columns: names.map((title) => ({ title, percent: false })),
    rows: [...rows, ['', '', 0, ...cellsOf(figures.all)]].map((row) => row.map(show)),
  });
  return table.replaceAll('\r\n', '\n');
}

function show(cell: Cell): Cell {
  return typeof cell === 'string' ? visible(cell) : cell;
}

/** The columns in their order; the type makes them complete. */
const figuresCells: { readonly [K in keyof Figures]: (value: Figures[K]) => readonly Cell[] } = {
  positions: (count) => [count],
  headcount: (count) => [count],
  withoutHeadcount: (count) => [count],
  incumbents: (count) => [count ?? undefined],
  vacancies: (count) => [count ?? undefined],
  managers: (count) => [count],
  averageSpan: (average) => [average ?? undefined],
  largestSpan: (largest) => [largest?.span, largest?.id, largest?.title],
  singleReports: (count) => [count],
  layers: (count) => [count],
  dottedLines: (count) => [count],
  duties: (count) => [count],
  dutiesWithKpi: (count) => [count],
  kpis: (count) => [count],
  kpisWithoutTarget: (count) => [count],
  reviewed: (count) => [count],
  approved: (count) => [count],
  overdue: (count) => [count],
  procedures: (count) => [count],
};

function titlesOf(name: string): string[] {
  return name === 'largestSpan' ? [name, 'largestSpanId', 'largestSpanTitle'] : [name];
}

function cellsOf(figures: Figures): Cell[] {
  const write = <K extends keyof Figures>(key: K): readonly Cell[] => figuresCells[key](figures[key]);
  return (Object.keys(figuresCells) as (keyof Figures)[]).flatMap(write);
}
