import type { Compilation } from '../compile.ts';
import { Failure } from '../failure.ts';
import { type Selected, selectPart } from '../org/graph/selection.ts';
import { findDepartments, findPosition } from './names.ts';

/** The part of the organisation that is drawn, by the names that a person gives. */
export interface PartNames {
  /** A position, named as a reference names it. */
  readonly root?: string | undefined;
  /** The levels of positions, from 1. */
  readonly depth?: number | undefined;
  readonly department?: string | undefined;
}

/** What a chart draws of a compilation. A name that no position or department has is a failure of the command. */
export async function selectDrawing(
  compilation: Compilation,
  { root, depth, department }: PartNames,
): Promise<Selected> {
  const selection = {
    ...(root === undefined ? {} : { root: await findPosition(compilation.workspace, root) }),
    ...(depth === undefined ? {} : { depth }),
    ...(department === undefined ? {} : await findDepartments(compilation, department)),
  };
  const drawing = selectPart(compilation.graph, selection);
  if (root !== undefined && department !== undefined && !drawing.graph.byId.has(selection.root ?? root)) {
    throw new Failure('name/not-in-department', { name: root, department }, 2);
  }
  return drawing;
}
