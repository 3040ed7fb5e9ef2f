import { type Keep, keepNothing } from '../model/keep.ts';
import { type Outline, outlineOf } from '../model/outline.ts';
import type { OrgGraph } from '../org/graph/graph.ts';
import type { BookSource, PartInput } from './parts/part.ts';

/** The graph as it was before, if it is the same, so that whoever keeps what is made of a node compares one object. */
export function keepGraph(graph: OrgGraph, keep: Keep): OrgGraph {
  const { nodes, reports, roots, cycles, dangling, duplicates } = graph;
  return keep('graph', [nodes, [...reports], roots, cycles, dangling, duplicates], {}, () => graph);
}

/**
 * All that a part is made of for which outlines are enough; the same object as before if all of it says the same. A
 * sentence is in no outline, so a save of one makes neither the chart nor the table nor an index again.
 */
export function keepOutlines(
  {
    compilation: { workspace, config },
    context: { graph, labels, form },
    language,
    outline,
    departments,
    positions,
  }: Omit<PartInput, 'outlines' | 'others' | 'keep' | 'procedures' | 'draft'>,
  keep: Keep,
): unknown {
  if (keep === keepNothing) return undefined;
  const outlines = new Map<string, Outline>();
  for (const position of workspace.positions)
    outlines.set(
      position.file,
      keep(`outline of ${position.file}`, position, {}, () => outlineOf(position)),
    );
  const all = {
    workspace: [...outlines.values()],
    graph,
    outline,
    departments: departments.map(({ name, anchor, positions: { length } }) => ({ name, anchor, length })),
    positions: positions.map(({ file }) => outlines.get(file)),
    labels,
    language,
    form,
    handbook: config.handbook,
  };
  return keep('outlines', all, {}, () => all);
}

/** What a form asks of others is answered from this; the same object as before if all of it says the same. */
export function keepOthers(outlines: unknown, { workspace, links }: BookSource, keep: Keep): object {
  const all = [outlines, links, workspace.procedures];
  return keep('others', all, {}, () => all);
}
