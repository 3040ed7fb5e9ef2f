import type { Compilation } from '../compile.ts';
import type { Config } from '../config.ts';
import { outlineGraph } from '../graph/outline.ts';
import type { Language } from '../languages/index.ts';
import type { Link } from '../link.ts';
import type { Position } from '../position.ts';
import { parseSentence } from '../sentence.ts';
import { composeChart } from './chart.ts';
import { anchorOf, type Desk, superiorOf } from './desk.ts';
import {
  bookAnchors,
  type ContentsEntry,
  type DepartmentPart,
  type Handbook,
  type ProcedurePart,
  type TableRow,
} from './index.ts';
import { composePage } from './page.ts';
import { composeProcedure, groupMentions, listProcedures } from './procedures.ts';

/** Departments that a title or a cover can name; of more, the contents tell. */
const mostInTitle = 3;
const mostOnCover = 12;

/** Takes every decision of the handbook: what is in it, in which order, under which name, and what leads where. */
export function composeHandbook(compilation: Compilation, language: Language, draft: boolean): Handbook {
  const { config, workspace, graph } = compilation;
  const { handbook, theme } = config;
  const labels = language.handbook;
  const links = groupLinks(compilation.links);
  const procedures = listProcedures(workspace);
  const desk: Desk = { workspace, graph, labels, links, mentions: groupMentions(procedures, links) };
  const outline = outlineGraph(graph);
  const ordered = outline.flatMap(({ rows }) => rows.flatMap(({ node }) => workspace.byId.get(node.id) ?? []));
  const departments = composeDepartments(desk, config, ordered);
  const rulebook = procedures.map((procedure) => composeProcedure(desk, procedure));
  const chart = composeChart(desk, outline, language.chart);
  const table = departments.flatMap(({ positions }) =>
    positions.flatMap(({ id }) => {
      const position = workspace.byId.get(id);
      return position === undefined ? [] : composeRow(desk, position);
    }),
  );
  const names = departments.map(({ name }) => name);
  const {
    title = labels.defaultTitle(names.length > mostInTitle ? [] : names),
    date,
    language: _,
    ...others
  } = handbook;
  return {
    ...others,
    ...(date === undefined ? {} : { date: labels.date(date) }),
    language: language.name,
    labels,
    title,
    departmentNames: names.length > mostOnCover ? [] : names,
    draft,
    accent: theme.accent,
    paper: theme.paper,
    contents: listContents(labels, departments, rulebook),
    chart,
    table,
    departments,
    procedures: rulebook,
  };
}

function groupLinks(links: readonly Link[]): Map<string, Link[]> {
  const byFile = new Map<string, Link[]>();
  for (const link of links) {
    const known = byFile.get(link.from.file);
    if (known === undefined) byFile.set(link.from.file, [link]);
    else known.push(link);
  }
  return byFile;
}

/** In the config's order where it declares departments, else in that of the tree; positions in tree order. */
function composeDepartments(desk: Desk, config: Config, positions: readonly Position[]): DepartmentPart[] {
  const byName = new Map<string, Position[]>();
  const declared = [...config.departments].sort(
    (a, b) => (a.order ?? Number.MAX_VALUE) - (b.order ?? Number.MAX_VALUE),
  );
  for (const { name } of declared) byName.set(name, []);
  for (const position of positions) {
    const members = byName.get(position.department);
    if (members === undefined) byName.set(position.department, [position]);
    else members.push(position);
  }
  return [...byName]
    .filter(([, members]) => members.length > 0)
    .map(([name, members], at) => {
      const { mission, functions = [] } = declared.find((department) => department.name === name) ?? {};
      return {
        name,
        anchor: `department-${at + 1}`,
        ...(mission === undefined ? {} : { mission: parseSentence(mission) }),
        functions: functions.map(parseSentence),
        positions: members.map((position) => composePage(desk, position)),
      };
    });
}

function composeRow(desk: Desk, position: Position): TableRow {
  const { id, code, title, department, headcount } = position;
  return {
    ...(code === undefined ? {} : { code }),
    title,
    anchor: anchorOf(id),
    department,
    superior: superiorOf(desk, position),
    ...(headcount === undefined ? {} : { headcount }),
  };
}

function listContents(
  labels: Handbook['labels'],
  departments: readonly DepartmentPart[],
  procedures: readonly ProcedurePart[],
): ContentsEntry[] {
  return [
    { title: labels.chart, anchor: bookAnchors.chart, entries: [] },
    ...(departments.length === 0 ? [] : [{ title: labels.positionTable, anchor: bookAnchors.table, entries: [] }]),
    ...departments.map(({ name, anchor, positions }) => ({
      title: name,
      anchor,
      entries: positions.map(({ title, code, anchor: target }) => ({
        title,
        ...(code === undefined ? {} : { code }),
        anchor: target,
        entries: [],
      })),
    })),
    ...(procedures.length === 0
      ? []
      : [
          {
            title: labels.procedures,
            anchor: bookAnchors.procedures,
            entries: procedures.map(({ title, anchor }) => ({ title, anchor, entries: [] })),
          },
        ]),
  ];
}
