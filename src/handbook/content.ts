import { groupBy } from '../model/groups.ts';
import type { Position } from '../model/position.ts';
import type { Procedure } from '../model/procedure.ts';
import { listOutline, type OutlineGroup, outlineGraph } from '../org/graph/outline.ts';
import { selectPart } from '../org/graph/selection.ts';
import type { Link } from '../org/link.ts';
import { groupMentions, keepConcerned, listProcedures, type Mentions } from './mentions.ts';
import { groupByDepartment } from './parts/departments.ts';
import type { BookSource, DepartmentGroup } from './parts/part.ts';
import type { DepartmentScope } from './scope.ts';

/** What is in a book, in its order, before it is composed. */
export interface BookContent {
  /** The reporting lines. */
  readonly outline: readonly OutlineGroup[];
  /** The departments that have positions. */
  readonly departments: readonly DepartmentGroup[];
  readonly positions: readonly Position[];
  /** Each id once. */
  readonly procedures: readonly Procedure[];
  /** The references in each file. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
  readonly mentions: Mentions;
}

/** Chooses what is in the book of the whole organisation or of one department. */
export function selectContent(
  { config, workspace, graph, links: all }: Pick<BookSource, 'config' | 'workspace' | 'graph' | 'links'>,
  scope?: DepartmentScope,
): BookContent {
  const links = groupBy(all, ({ from }) => from.file);
  const procedures = listProcedures(workspace);
  const mentions = groupMentions(procedures, links);
  const outline = scope === undefined ? outlineGraph(graph) : selectPart(graph, scope).outline;
  const ordered = listOutline(outline).flatMap(({ id }) => workspace.byId.get(id) ?? []);
  const departments = groupByDepartment(config, ordered);
  return {
    outline,
    departments,
    positions: departments.flatMap(({ positions }) => positions),
    procedures: scope === undefined ? procedures : keepConcerned(procedures, mentions, ordered),
    links,
    mentions,
  };
}
