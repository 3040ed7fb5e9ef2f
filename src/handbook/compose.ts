import type { Language } from '../languages/language.ts';
import type { HandbookSettings } from '../model/config.ts';
import { groupBy } from '../model/groups.ts';
import { listOutline, outlineGraph } from '../org/graph/outline.ts';
import { selectPart } from '../org/graph/selection.ts';
import type { Context } from './context.ts';
import type { Handbook } from './index.ts';
import { groupMentions, keepConcerned, listProcedures } from './mentions.ts';
import { groupByDepartment } from './parts/departments.ts';
import { composeParts, listContents } from './parts/index.ts';
import type { BookSource } from './parts/part.ts';
import type { DepartmentScope } from './scope.ts';

/** The most departments that a title or a cover names. */
const mostInTitle = 3;
const mostOnCover = 12;

/**
 * Makes every decision about the handbook: what is in it, in which order, under which name, and what each link leads
 * to. It is of the whole organisation or of one department.
 */
export function composeHandbook(
  compilation: BookSource,
  language: Language,
  draft: boolean,
  scope?: DepartmentScope,
): Handbook {
  const { config, workspace, graph } = compilation;
  const { handbook, theme } = config;
  const labels = { ...language.handbook, ...(handbook.region && language.regional[handbook.region]) };
  const links = groupBy(compilation.links, ({ from }) => from.file);
  const procedures = listProcedures(workspace);
  const mentions = groupMentions(procedures, links);
  const context: Context = { workspace, graph, labels, shows: handbook, links, mentions };
  const outline = scope === undefined ? outlineGraph(graph) : selectPart(graph, scope).outline;
  const ordered = listOutline(outline).flatMap(({ id }) => workspace.byId.get(id) ?? []);
  const departments = groupByDepartment(config, ordered);
  const parts = composeParts({
    compilation,
    context,
    language,
    outline,
    departments,
    positions: departments.flatMap(({ positions }) => positions),
    procedures: scope === undefined ? procedures : keepConcerned(procedures, context, ordered),
    draft,
    ...(scope === undefined ? {} : { scope }),
  });
  const own = scope === undefined ? [] : [scope.name];
  const names = [...new Set([...own, ...departments.map(({ name }) => name)])];
  const { title = labels.defaultTitle(names.length > mostInTitle ? own : names), date } = handbook;
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
    contents: listContents({ parts, labels }),
    parts,
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
