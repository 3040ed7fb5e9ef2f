import type { OutlineRow } from '../org/graph/outline.ts';
import { captionOf, faultWriter, groupTitler } from './caption.ts';
import type { Drawing } from './chart.ts';
import { arrangeFigure } from './drawing/arrange.ts';
import { type HomeRow, treeByDepartment, treeOfDepartments } from './drawing/department-trees.ts';
import type { Box, BoxRow, Figure, Note } from './drawing/index.ts';
import { measureText, type } from './drawing/measure.ts';

/** The largest drawing that can still be taken in, in pixels; a larger organisation is drawn by department. */
const sheet = { width: 2400, height: 3200 } as const;
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
  readonly shelves: readonly (readonly Panel[])[];
  readonly width: number;
} {
  const titleOf = groupTitler(drawing);
  const dotted = drawing.graph.nodes.flatMap(({ id, dottedLineTo }) =>
    dottedLineTo.map((superior) => [superior, id] as const),
  );
  const arrange = (rows: readonly BoxRow[]): Figure & { readonly fits: boolean } => arrangeFigure(rows, dotted, sheet);
  const panels: Omit<Panel, 'anchor' | 'left'>[] = [];
  for (const group of drawing.outline) {
    const faulty = group.kind !== 'rooted';
    const rows = homeRows(drawing, group.rows);
    const whole = arrange(rows.map(({ level, own }) => ({ level, box: own })));
    const parts = whole.fits ? [] : planDepartments(drawing, rows, panels.length);
    if (parts.length === 0) panels.push({ ...(faulty ? { title: titleOf(group) } : {}), faulty, figure: whole });
    for (const { title, rows: part } of parts) panels.push({ title, faulty, figure: arrange(part) });
  }
  const shelves: Panel[][] = [];
  let [left, width] = [0, 0];
  for (const [at, panel] of panels.entries()) {
    const own = Math.max(panel.figure.width, Math.ceil(measureText(panel.title ?? '') * type.title));
    if (left > 0 && left + own > sheet.width) left = 0;
    if (left === 0) shelves.push([]);
    shelves.at(-1)?.push({ ...panel, anchor: anchorOf(at), left });
    width = Math.max(width, left + own);
    left += own + between;
  }
  return { shelves, width };
}

function anchorOf(at: number): string {
  return `chart-${at + 1}`;
}

interface PosterRow extends HomeRow {
  /** The box with its department, if that differs from its superior's. */
  readonly own: Box;
  /** The box without its department. */
  readonly bare: Box;
}

/**
 * An overview that links to the drawing of each department, then these drawings; nothing if there is only one
 * department. `first` is the number of drawings before.
 */
function planDepartments(
  { labels }: Drawing,
  rows: readonly PosterRow[],
  first: number,
): { title: string; rows: readonly BoxRow[] }[] {
  const trees = treeByDepartment(rows, ({ own, bare, home = '' }, outside) =>
    outside ? { ...own, kind: 'outside', notes: [...bare.notes, { text: home, fault: false }].filter(isGiven) } : bare,
  );
  const named = trees.flatMap(({ name, rows: part }) => (name === undefined ? [] : [{ title: name, rows: part }]));
  if (named.length < 2) return [];
  const boxes = named.map(({ title }, at) => ({
    name: title,
    anchor: anchorOf(first + 1 + at),
    note: labels.positions(rows.filter(({ home }) => home === title).length),
  }));
  const homeless = trees.flatMap(({ name, rows: part }) =>
    name === undefined ? [{ title: labels.title, rows: part }] : [],
  );
  return [{ title: labels.departments, rows: treeOfDepartments(rows, boxes) }, ...named, ...homeless];
}

function isGiven({ text }: Note): boolean {
  return text !== '';
}

function homeRows(drawing: Drawing, rows: readonly OutlineRow[]): PosterRow[] {
  const { graph, labels } = drawing;
  const faultOf = faultWriter(drawing);
  return rows.map(({ node, level, hidden }) => {
    const { id, department, external, code, standing } = node;
    const fault = faultOf(node);
    const superior = node.reportsTo === null ? undefined : graph.byId.get(node.reportsTo);
    const notes: Note[] = [
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
    const own = differs ? { ...bare, notes: [{ text: department, fault: false }, ...notes] } : bare;
    return { id, level, external, ...(department === null ? {} : { home: department }), own, bare };
  });
}
