import { placeFiles } from '../chapter/links.ts';
import type { Compilation } from '../compile.ts';
import type { Language } from '../languages/language.ts';
import type { Config, HandbookSettings } from '../model/config.ts';
import type { Position } from '../model/position.ts';
import { outlineGraph } from '../org/graph/outline.ts';
import { selectPart } from '../org/graph/selection.ts';
import type { Link } from '../org/link.ts';
import { anchorOf } from '../text/anchors.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { composeChapters } from './chapters.ts';
import { composeChart } from './chart.ts';
import { listContents } from './contents.ts';
import { type Context, pairRuns, plainRun, superiorOf } from './context.ts';
import type { DepartmentPart } from './form.ts';
import { composeRevisions } from './further.ts';
import type { Handbook, TableRow } from './index.ts';
import { composeIndex, composeKpis } from './indexes.ts';
import { composePage } from './page.ts';
import { composeProcedure, groupMentions, keepConcerned, listProcedures } from './procedures.ts';
import type { DepartmentScope } from './scope.ts';
import { composeApproval } from './signatures.ts';
import { listUnresolved } from './unresolved.ts';

/** The most departments that a title or a cover names. */
const mostInTitle = 3;
const mostOnCover = 12;

/**
 * Makes every decision about the handbook: what is in it, in which order, under which name, and what each link leads
 * to. It is of the whole organisation or of one department.
 */
export function composeHandbook(
  compilation: Compilation,
  language: Language,
  draft: boolean,
  scope?: DepartmentScope,
): Handbook {
  const { config, workspace, graph } = compilation;
  const { handbook, theme } = config;
  const labels = { ...language.handbook, ...(handbook.region && language.regional[handbook.region]) };
  const links = groupLinks(compilation.links);
  const procedures = listProcedures(workspace);
  const context: Context = {
    workspace,
    graph,
    labels,
    shows: handbook,
    links,
    mentions: groupMentions(procedures, links),
  };
  const outline = scope === undefined ? outlineGraph(graph) : selectPart(graph, scope).outline;
  const ordered = outline.flatMap(({ rows }) => rows.flatMap(({ node }) => workspace.byId.get(node.id) ?? []));
  const departments = composeDepartments(context, config, ordered);
  const shown = scope === undefined ? procedures : keepConcerned(procedures, context, ordered);
  const rulebook = shown.map((procedure) => composeProcedure(context, procedure));
  const chart = composeChart(context, outline, language.chart);
  const positions = departments.flatMap(({ positions: pages }) =>
    pages.flatMap(({ id }) => workspace.byId.get(id) ?? []),
  );
  const table = positions.map((position) => composeRow(context, position));
  const kpis = composeKpis(context, positions);
  const anchors = placeFiles(compilation.chapters, workspace);
  const unresolved = draft
    ? listUnresolved(context, compilation, scope === undefined ? workspace.positions : positions)
    : [];
  const preface = composeChapters(compilation.chapters, 'before', anchors);
  const closing = composeChapters(compilation.chapters, 'after', anchors);
  const own = scope === undefined ? [] : [scope.name];
  const names = [...new Set([...own, ...departments.map(({ name }) => name)])];
  const { title = labels.defaultTitle(names.length > mostInTitle ? own : names), date, revisions } = handbook;
  return {
    ...quoteCover(handbook),
    ...(date === undefined ? {} : { date: labels.date(date) }),
    language: language.name,
    labels,
    title,
    departmentNames: names.length > mostOnCover ? own : names,
    draft,
    accent: theme.accent,
    paper: theme.paper,
    approval: composeApproval(labels, handbook.approval),
    ...(revisions.length === 0 ? {} : { revisions: composeRevisions(labels, revisions) }),
    preface,
    closing,
    contents: listContents(labels, { preface, departments, rulebook, closing, kpis, unresolved }),
    chart,
    table,
    departments,
    procedures: rulebook,
    kpis,
    index: composeIndex(labels, positions),
    unresolved,
  };
}

/** The values of the cover that are used as written. */
function quoteCover({ subtitle, organisation, version, confidentiality }: HandbookSettings) {
  return {
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(version === undefined ? {} : { version }),
    ...(confidentiality === undefined ? {} : { confidentiality }),
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

/**
 * Departments that the config declares come first, in its order, then the others as in the tree; positions are in tree
 * order.
 */
function composeDepartments(context: Context, config: Config, positions: readonly Position[]): DepartmentPart[] {
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
  const shown = [...byName].filter(([, members]) => members.length > 0);
  const anchors = new Map(shown.map(([name], at) => [name, anchorOf.department(at + 1)]));
  const settings = new Map(declared.map((department) => [department.name, department]));
  return shown.map(([name, members]) => {
    const { parent, mission, functions = [] } = settings.get(name) ?? {};
    return {
      name,
      anchor: anchors.get(name) ?? '',
      parent:
        parent === undefined ? [] : pairRuns(context.labels, context.labels.partOf, referToDepartment(parent, anchors)),
      ...(mission === undefined ? {} : { mission: parseSentence(mission) }),
      functions: functions.map(parseSentence),
      positions: members.map((position) => composePage(context, position)),
    };
  });
}

/** A department without positions has no part in the book, so only its name is given. */
function referToDepartment(name: string, anchors: ReadonlyMap<string, string>): Inline[] {
  const anchor = anchors.get(name);
  return anchor === undefined ? plainRun(name) : [{ kind: 'reference', anchor, text: name }];
}

function composeRow(context: Context, position: Position): TableRow {
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
