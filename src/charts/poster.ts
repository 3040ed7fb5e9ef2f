import { listOutline, type OutlineNode } from '../org/graph/outline.ts';
import { mapTrees, type Tree } from '../org/graph/tree.ts';
import { captionOf, faultWriter, groupTitler, holdersOf } from './caption.ts';
import type { Drawing } from './chart.ts';
import type { Member } from './drawing/department-trees.ts';
import type { Box, Figure, Note } from './drawing/index.ts';
import { measureText, type } from './drawing/measure.ts';
import { drawOrganisation } from './drawing/organisation.ts';
import { assignTints } from './drawing/tints.ts';

/** The largest drawing that can still be taken in, in pixels; a larger organisation is drawn by department. */
const sheet = { width: 2400, height: 3200, measure: 640 } as const;
const between = 48;

/** One drawing of several; `left` is its left edge in pixels. */
export interface Panel {
  readonly anchor: string;
  readonly left: number;
  /** Absent if the drawing is the whole organisation. */
  readonly title?: string;
  readonly faulty: boolean;
  readonly figure: Figure;
}

/**
 * Arranges the drawings in rows from left to right: the whole organisation if it fits, otherwise an overview of
 * departments and each department.
 */
export function planPoster(drawing: Drawing): {
  readonly rows: readonly (readonly Panel[])[];
  readonly width: number;
} {
  const { labels } = drawing;
  const titleOf = groupTitler(drawing);
  const tintOf = assignTints(listOutline(drawing.outline).map(({ department }) => department ?? undefined));
  const groups = drawing.outline.map((group) => {
    const faulty = group.kind !== 'rooted';
    return { ...(faulty ? { title: titleOf(group) } : {}), faulty, trees: postMembers(drawing, group.trees, tintOf) };
  });
  const dotted = drawing.graph.nodes.flatMap(({ id, dottedLineTo }) =>
    dottedLineTo.map((superior) => ({
      superior,
      report: id,
      words: labels.dotted([drawing.graph.byId.get(superior)?.title ?? superior]),
    })),
  );
  const panels = drawOrganisation<Posted>(
    {
      groups,
      dotted,
      boxOf,
      overview: labels.departments,
      homeless: labels.title,
      listDepartments: (departments) =>
        departments.map(({ count, ...department }) => ({ ...department, note: labels.positions(count) })),
    },
    { bounds: sheet, splitsFaulty: true },
  );
  const rows: Panel[][] = [];
  let [left, width] = [0, 0];
  for (const panel of panels) {
    const own = Math.max(panel.figure.width, Math.ceil(measureText(panel.title ?? '') * type.title));
    if (left > 0 && left + own > sheet.width) left = 0;
    if (left === 0) rows.push([]);
    rows.at(-1)?.push({ ...panel, left });
    width = Math.max(width, left + own);
    left += own + between;
  }
  return { rows, width };
}

/** A member with the texts of its boxes. */
interface Posted extends Member {
  /** The box with its department, if that differs from its superior's. */
  readonly own: Box;
  /** The box without its department. */
  readonly bare: Box;
}

function boxOf({ own, bare, home = '' }: Posted, place: 'whole' | 'department' | 'outside'): Box {
  if (place !== 'outside') return place === 'whole' ? own : bare;
  return { ...bare, kind: 'outside', notes: [...bare.notes, { text: home, fault: false, home: true }].filter(isGiven) };
}

function isGiven({ text }: Note): boolean {
  return text !== '';
}

function postMembers(
  drawing: Drawing,
  trees: readonly Tree<OutlineNode>[],
  tintOf: ReturnType<typeof assignTints>,
): Tree<Posted>[] {
  const { graph, labels } = drawing;
  const faultOf = faultWriter(drawing);
  return mapTrees(trees, ({ node, hidden }) => {
    const { id, department, external, code, standing } = node;
    const fault = faultOf(node);
    const holders = holdersOf(node, labels);
    const superior = node.reportsTo === null ? undefined : graph.byId.get(node.reportsTo);
    const notes: Note[] = [
      ...(holders === undefined ? [] : [{ text: holders, fault: false }]),
      ...(external ? [{ text: labels.external, fault: false }] : []),
      ...(fault === undefined ? [] : [{ text: fault, fault: true }]),
      ...(hidden === 0 ? [] : [{ text: `… ${labels.hidden(hidden)}`, fault: false }]),
      ...(standing === 'broken' ? [{ text: labels.broken, fault: true }] : []),
    ];
    const bare: Box = {
      id,
      kind: external ? 'outside' : 'position',
      ...(code === null ? {} : { code }),
      title: node.title ?? captionOf(node),
      notes,
    };
    const differs = department !== null && department !== superior?.department;
    const tint = tintOf(department ?? undefined);
    const own: Box = {
      ...bare,
      ...(tint === undefined ? {} : { tint }),
      notes: differs ? [{ text: department, fault: false, home: true }, ...notes] : notes,
    };
    return { id, external, ...(department === null ? {} : { home: department }), own, bare };
  });
}
