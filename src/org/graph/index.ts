import { addToGroup } from '../../model/groups.ts';
import type { Outline } from '../../model/outline.ts';
import { compareNatural, compareText } from '../../text/text.ts';
import type { Link } from '../link.ts';
import type { Directory } from '../reference/match-name.ts';
import { shownIds, suggestIds } from '../reference/suggest.ts';
import type { Workspace } from '../workspace.ts';
import { brokenFile, none, unknown, walkChains } from './chains.ts';
import { groupDuplicateIds } from './duplicate-ids.ts';
import type { Dangling, OrgGraph, OrgNode } from './graph.ts';

/** Links every position to the superior that it names. Linear and without recursion, whatever the references say. */
export function linkGraph(directory: Directory, links: readonly Link[]): OrgGraph {
  const { workspace } = directory;
  const ids = [...workspace.byId.keys(), ...workspace.broken.keys(), ...workspace.externals.map(({ id }) => id)].sort(
    compareText,
  );
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const superior = new Int32Array(ids.length).fill(none);
  const dotted = new Map<string, string[]>();
  const dangling: Dangling[] = [];
  for (const { role, from, written, outcome } of links) {
    if (workspace.byId.get(from.id) !== from) continue;
    if (role === 'dottedLineTo' && outcome.kind === 'found') {
      addToGroup(dotted, from.id, outcome.id);
    }
    if (role !== 'reportsTo') continue;
    const found = outcome.kind === 'found' ? indexOf.get(outcome.id) : undefined;
    superior[indexOf.get(from.id) ?? 0] = found ?? unknown;
    if (found !== undefined) continue;
    const candidates = outcome.kind === 'ambiguous' ? outcome.candidates : undefined;
    const suggestions =
      candidates?.slice(0, shownIds) ?? suggestIds(directory, written, workspace.byId.get(from.id)?.department);
    const left = (candidates?.length ?? 0) - shownIds;
    const further = left > 0 ? { furtherSuggestions: left } : {};
    dangling.push({ position: from.id, reference: written, suggestions, ...further });
  }
  for (const id of workspace.broken.keys()) superior[indexOf.get(id) ?? 0] = brokenFile;

  const { depths, standings, cycles } = walkChains(superior);
  const reports = new Map<string, string[]>();
  const span = new Uint32Array(ids.length);
  superior.forEach((above, index) => {
    if (above < 0) return;
    span[above] = (span[above] ?? 0) + 1;
    const name = ids[above] ?? '';
    addToGroup(reports, name, ids[index] ?? '');
  });
  for (const list of reports.values()) list.sort((a, b) => compareSiblings(workspace, a, b));

  const externalTitles = new Map(workspace.externals.map(({ id, title }) => [id, title]));
  const nodes = ids.map((id, index): OrgNode => {
    const position = workspace.byId.get(id);
    return {
      id,
      code: position?.code ?? null,
      title: position?.title ?? externalTitles.get(id) ?? null,
      department: position?.department ?? null,
      file: position?.file ?? workspace.broken.get(id) ?? null,
      external: externalTitles.has(id),
      reportsTo: ids[superior[index] ?? none] ?? null,
      dottedLineTo: dotted.get(id) ?? [],
      ...(position === undefined || position.incumbents.length === 0 ? {} : { incumbents: position.incumbents }),
      ...(position?.headcount === undefined ? {} : { headcount: position.headcount }),
      depth: depths[index] || null,
      span: span[index] ?? 0,
      standing: standings[index] ?? 'rooted',
    };
  });
  return {
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
    reports,
    roots: nodes.filter(({ standing, reportsTo }) => standing === 'rooted' && reportsTo === null).map(({ id }) => id),
    cycles: cycles.map((cycle) => cycle.map((index) => ids[index] ?? '')),
    dangling: dangling.sort((a, b) => compareText(a.position, b.position)),
    duplicates: groupDuplicateIds(workspace.positions).map((group) => ({
      id: group[0]?.id ?? '',
      files: group.map(({ file }) => file),
    })),
  };
}

/** Sorts by code in natural order, positions without a code last; then by id. */
function compareSiblings(workspace: Workspace<Outline>, a: string, b: string): number {
  const left = workspace.byId.get(a)?.code;
  const right = workspace.byId.get(b)?.code;
  if (left === undefined || right === undefined) {
    return Number(left === undefined) - Number(right === undefined) || compareNatural(a, b);
  }
  return compareNatural(left, right) || compareNatural(a, b);
}

/** The graph with only the nodes in `kept`; the values of a node still describe the whole graph. */
export function restrictGraph(graph: OrgGraph, kept: ReadonlySet<string>): OrgGraph {
  const nodes = graph.nodes.filter(({ id }) => kept.has(id));
  return {
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
    reports: new Map(
      [...graph.reports]
        .filter(([id]) => kept.has(id))
        .map(([id, reports]) => [id, reports.filter((report) => kept.has(report))]),
    ),
    roots: graph.roots.filter((id) => kept.has(id)),
    cycles: graph.cycles.filter((cycle) => cycle.some((id) => kept.has(id))),
    dangling: graph.dangling.filter(({ position }) => kept.has(position)),
    duplicates: graph.duplicates.filter(({ id }) => kept.has(id)),
  };
}
