import { arrangeFigure } from '../charts/drawing/arrange.ts';
import { treeByDepartment, treeOfDepartments } from '../charts/drawing/department-trees.ts';
import { divideTree, type Piece } from '../charts/drawing/divide.ts';
import type { Bounds, BoxRow, Figure } from '../charts/drawing/index.ts';
import type { HandbookLabels } from '../languages/labels.ts';
import { anchorOf } from '../text/anchors.ts';
import { toBoxRow, toDepartmentBox } from './boxes.ts';
import type { ChartGroup, ChartRow } from './chart-rows.ts';
import { measurePaper } from './paper.ts';

/** A drawing of the organisation; one that would be unreadable is split into several. */
export interface ChartFigure {
  readonly anchor: string;
  /** Absent if there is only one drawing. */
  readonly title?: string;
  /** Whether it shows a faulty group. */
  readonly faulty: boolean;
  readonly figure: Figure;
}

/** What the drawings depend on. */
interface ChartSource {
  readonly groups: readonly ChartGroup[];
  /** The departments in the source, with the number of their positions. */
  readonly departments: readonly { readonly name: string; readonly anchor: string; readonly count: number }[];
  readonly labels: HandbookLabels;
  readonly paper: string;
}

/** A drawing with more boxes is hard to read, even if it fits. */
const mostAtOnce = 40;

/** A tree to be drawn, under its title. */
interface Plan {
  readonly title?: string;
  readonly faulty: boolean;
  readonly rows: readonly BoxRow[];
}

/** One drawing if it can hold everyone; otherwise an overview of departments and one for each. */
export function drawFigures(source: ChartSource): ChartFigure[] {
  const bounds = measurePaper(source.paper);
  const plans = source.groups.flatMap(({ kind, title, rows }): Plan[] => {
    if (kind !== 'rooted')
      return [{ ...(title === undefined ? {} : { title }), faulty: true, rows: rows.map(toBoxRow) }];
    return planRooted(source, rows, bounds);
  });
  const dotted = source.groups.flatMap(({ rows }) =>
    rows.flatMap(({ id, dottedLineTo }) => dottedLineTo.map((superior) => [superior, id] as const)),
  );
  const pieces = plans.flatMap(({ title, faulty, rows }) =>
    divideTree(rows, bounds, (row, below) => markCut(source, row, below)).map((piece) => ({ title, faulty, piece })),
  );
  const anchors = new Map<string, string>();
  pieces.forEach(({ piece }, at) => {
    if (piece.head !== undefined && !anchors.has(piece.head)) anchors.set(piece.head, anchorOf.figure(at + 1));
  });
  return pieces.map(({ title, faulty, piece }, at): ChartFigure => {
    const { fits: _, ...figure } = arrangeFigure(
      piece.rows.map((row) => leadOn(row, piece, anchors)),
      dotted,
      bounds,
    );
    const name = nameFigure(source, title, piece);
    return {
      anchor: anchorOf.figure(at + 1),
      ...(name === '' ? {} : { title: name }),
      faulty,
      figure,
    };
  });
}

function planRooted(source: ChartSource, rows: readonly ChartRow[], bounds: Bounds): Plan[] {
  const whole = rows.map(toBoxRow);
  if (rows.length <= mostAtOnce && arrangeFigure(whole, [], bounds).fits) return [{ faulty: false, rows: whole }];
  const trees = treeByDepartment(rows, toDepartmentBox);
  if (trees.length < 2) return [{ faulty: false, rows: whole }];
  const boxes = source.departments.map(({ name, anchor, count }) => ({
    name,
    anchor,
    note: source.labels.positionCount(count),
  }));
  return [
    { title: source.labels.departmentChart, faulty: false, rows: treeOfDepartments(rows, boxes) },
    ...trees.map(
      ({ name, rows: own }): Plan => ({ ...(name === undefined ? {} : { title: name }), faulty: false, rows: own }),
    ),
  ];
}

/** Says how many positions are below. Its link is set later, when all pieces are known. */
function markCut({ labels }: ChartSource, { level, box }: BoxRow, below: number): BoxRow {
  return { level, box: { ...box, notes: [...box.notes, { text: labels.moreBelow(below), fault: false }] } };
}

/** A box that continues in another drawing links to that drawing; the head of a piece links to its form. */
function leadOn({ level, box }: BoxRow, { head }: Piece, anchors: ReadonlyMap<string, string>): BoxRow {
  const next = box.id === head ? undefined : anchors.get(box.id);
  return next === undefined ? { level, box } : { level, box: { ...box, anchor: next } };
}

function nameFigure({ labels }: ChartSource, title: string | undefined, { rows, head, part }: Piece): string {
  const from = head === undefined ? undefined : rows[0]?.box.title;
  const name = [title, from].filter((each) => each !== undefined).join(' · ');
  return part === undefined ? name : `${name}${labels.chartPart(...part)}`;
}
