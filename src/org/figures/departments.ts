import type { Department } from '../../model/config.ts';
import type { OrgGraph } from '../graph/graph.ts';
import { listOutline, outlineGraph } from '../graph/outline.ts';
import type { Tree } from '../graph/tree.ts';

/**
 * All departments as the settings nest them. Those that the settings declare come first, in their order, then the others
 * as they come in the reporting lines.
 */
export function nestDepartments(graph: OrgGraph, declared: readonly Department[]): Tree<string>[] {
  const ordered = [...declared].sort((a, b) => (a.order ?? Number.MAX_VALUE) - (b.order ?? Number.MAX_VALUE));
  const parents = new Map(ordered.map(({ name, parent }) => [name, parent]));
  for (const { id } of listOutline(outlineGraph(graph))) {
    const department = graph.byId.get(id)?.department;
    if (department != null && !parents.has(department)) parents.set(department, undefined);
  }
  const below = new Map<string | undefined, Tree<string>[]>([[undefined, []]]);
  for (const name of parents.keys()) below.set(name, []);
  for (const [name, parent] of parents) {
    const siblings = below.get(parent) ?? below.get(undefined);
    siblings?.push({ value: name, below: below.get(name) ?? [] });
  }
  return below.get(undefined) ?? [];
}
