import type { Department } from '../../model/config.ts';
import { groupBy } from '../../model/groups.ts';
import type { OrgGraph } from './graph.ts';
import { restrictGraph } from './index.ts';
import { listOutline, type OutlineGroup, outlineGraph } from './outline.ts';

/** The part of a graph to draw; all of it if nothing is set. */
export interface Selection {
  /** An id: only this position and those below it. */
  readonly root?: string;
  /** The number of levels. */
  readonly depth?: number;
  /** The names of departments. */
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
  const kept = new Set(listOutline(outline).map(({ id }) => id));
  return { graph: restrictGraph(within, kept), outline };
}

/** Every department's name, declared or named by a position. */
export function listDepartments(graph: OrgGraph, declared: readonly Department[]): string[] {
  return [
    ...new Set([...declared.map(({ name }) => name), ...graph.nodes.flatMap(({ department }) => department ?? [])]),
  ];
}

/** A department and all its subdepartments, by the config's `parent` keys. */
export function withSubdepartments(name: string, declared: readonly Department[]): Set<string> {
  const children = groupBy(declared, ({ parent }) => parent);
  const members = new Set([name]);
  for (const member of members) for (const child of children.get(member) ?? []) members.add(child.name);
  return members;
}
