import type { Language } from '../languages/language.ts';
import type { HandbookSettings } from '../model/config.ts';
import { keepNothing } from '../model/keep.ts';
import { selectContent } from './content.ts';
import type { Context } from './context.ts';
import { composeControl } from './control.ts';
import { hideKeys } from './hidden-keys.ts';
import type { Handbook } from './index.ts';
import { keepGraph, keepOthers, keepOutlines } from './outlines.ts';
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
  source: BookSource,
  language: Language,
  draft: boolean,
  scope?: DepartmentScope,
  keep = keepNothing,
): Handbook {
  const compilation = hideKeys(source);
  const { config, workspace } = compilation;
  const { handbook, theme } = config;
  const regional = { ...language.handbook, ...(handbook.region && language.regional[handbook.region]) };
  const labels = keep('labels', regional, {}, () => regional);
  const graph = keepGraph(compilation.graph, keep);
  const { links, mentions, ...content } = selectContent({ ...compilation, graph }, scope);
  const context: Context = {
    workspace,
    graph,
    labels,
    shows: handbook,
    form: config.form,
    issues: source.workspace.byId,
    links,
    mentions,
  };
  const outlines = keepOutlines({ compilation, context, language, ...content }, keep);
  const parts = composeParts({
    compilation,
    context,
    language,
    ...content,
    draft,
    keep,
    outlines,
    others: keepOthers(outlines, compilation, keep),
    ...(scope === undefined ? {} : { scope }),
  });
  const own = scope === undefined ? [] : [scope.name];
  const names = [...new Set([...own, ...content.departments.map(({ name }) => name)])];
  const { title = labels.defaultTitle(names.length > mostInTitle ? own : names), date } = handbook;
  return {
    ...quoteCover(handbook),
    ...(date === undefined ? {} : { date: labels.date(date) }),
    ...(scope === undefined ? {} : { part: scope.name }),
    control: composeControl(handbook, labels, compilation.logo),
    language: language.name,
    tag: handbook.language === language.name ? handbook.tag : language.name,
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
