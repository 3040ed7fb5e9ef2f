import type { Department } from '../../model/config.ts';
import type { OrgGraph } from './graph.ts';
import { restrictGraph } from './index.ts';
import { type OutlineGroup, outlineGraph } from './outline.ts';

/** What of a graph is to be drawn; all of it, where nothing is said. */
export interface Selection {
  /** An id: this position and those below it. */
  readonly root?: string;
  /** How many levels. */
  readonly depth?: number;
  /** Department names. */
  readonly departments?: ReadonlySet<string>;
}

export interface Selected {
  readonly graph: OrgGraph;
  readonly outline: readonly OutlineGroup[];
}

export function selectPart(whole: OrgGraph, { root, depth, departments }: Selection): Selected {
  const within =
    departments === undefined
      ? whole
      : restrictGraph(
          whole,
          new Set(whole.nodes.filter(({ department }) => departments.has(department ?? '')).map(({ id }) => id)),
        );
  const outline = outlineGraph(within, {
    ...(root === undefined ? {} : { root }),
    ...(depth === undefined ? {} : { depth }),
  });
  const kept = new Set(outline.flatMap(({ rows }) => rows.map(({ node }) => node.id)));
  return { graph: restrictGraph(within, kept), outline };
}

/** Every department's name, declared or named by a position. */
export function listDepartments(graph: OrgGraph, declared: readonly Department[]): string[] {
  return [
    ...new Set([...declared.map(({ name }) => name), ...graph.nodes.flatMap(({ department }) => department ?? [])]),
  ];
}

/** A department with all it contains, as the config's `parent` keys say. */
export function withSubdepartments(name: string, declared: readonly Department[]): Set<string> {
  const members = new Set([name]);
  for (let before = 0; before < members.size; ) {
    before = members.size;
    for (const { name: child, parent } of declared) if (parent !== undefined && members.has(parent)) members.add(child);
  }
  return members;
}
