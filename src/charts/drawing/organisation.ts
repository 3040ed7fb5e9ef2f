import { type Keep, keepNothing } from '../../model/keep.ts';
import { listNodes, mapTrees, type Tree } from '../../org/graph/tree.ts';
import { anchorOf } from '../../text/anchors.ts';
import { arrangeFigure, leaveMargin } from './arrange.ts';
import {
  type DepartmentBox,
  type DepartmentTree,
  type Member,
  treeByDepartment,
  treeOfDepartments,
} from './department-trees.ts';
import { divideTrees, type MarkCut, type Piece } from './divide.ts';
import type { Bounds, Box, DottedPair, Figure } from './index.ts';
import { markDotted } from './mark-dotted.ts';

/** An organisation to be drawn, in groups that belong together. */
export interface Organisation<Each extends Member> {
  readonly groups: readonly MemberGroup<Each>[];
  readonly dotted: readonly DottedPair[];
  /** The box of a member among everybody, in its own department, or as an outsider above a head of another. */
  boxOf(member: Each, place: 'whole' | 'department' | 'outside'): Box;
  /** The title of the drawing that shows only departments. */
  readonly overview: string;
  /** The title of the drawing of members who belong to no department. */
  readonly homeless?: string;
  /** The boxes of the overview, for the departments that are drawn; `anchor` is that of the drawing. */
  listDepartments(departments: readonly DrawnDepartment[]): DepartmentBox[];
}
export interface DrawnDepartment {
  readonly name: string;
  readonly anchor: string;
  /** The number of its members. */
  readonly count: number;
}
export interface MemberGroup<Each> {
  readonly title?: string;
  readonly faulty: boolean;
  readonly trees: readonly Tree<Each>[];
}

export interface DrawingLimits {
  readonly bounds: Bounds;
  /** A drawing with more boxes is hard to read, even if it fits. */
  readonly mostAtOnce?: number;
  /** Whether a faulty group may be drawn by department too. */
  readonly splitsFaulty?: boolean;
  /** Marks where a drawing continues in another; if absent, drawings are not divided further than by department. */
  readonly mark?: MarkCut;
  /** Gives what was drawn before of the same; `mark` must do the same each time. */
  readonly keep?: Keep;
}

/** One of the drawings of an organisation. */
export interface DrawnPart {
  /** `chart-1` for the first. */
  readonly anchor: string;
  /** The title of the group or the department; absent for the whole organisation. */
  readonly title?: string;
  readonly faulty: boolean;
  readonly piece: Piece;
  /** What the figure draws. */
  readonly trees: readonly Tree<Box>[];
  readonly figure: Figure;
}

/** A tree to be drawn, under its title; `figure` if it was drawn to see whether it fits. */
interface Plan {
  readonly title?: string;
  readonly faulty: boolean;
  readonly trees: readonly Tree<Box>[];
  /** The lines between its boxes; none where the boxes name their functional superiors, who may be in another drawing. */
  readonly dotted: readonly DottedPair[];
  readonly figure?: Figure;
}

/**
 * One drawing for each group if it fits; otherwise an overview of the departments and one drawing for each of them,
 * divided further if `mark` is given.
 */
export function drawOrganisation<Each extends Member>(
  organisation: Organisation<Each>,
  limits: DrawingLimits,
): DrawnPart[] {
  const { bounds, mark, keep = keepNothing } = limits;
  const plans: Plan[] = [];
  for (const group of organisation.groups) plans.push(...planGroup(organisation, group, limits, plans.length));
  const divide = ({ trees, dotted }: Plan, at: number): readonly Piece[] => {
    const room = roomFor(dotted, bounds);
    return mark === undefined
      ? [{ trees }]
      : keep(`pieces ${at}`, [trees, room], {}, () => divideTrees(trees, room, mark));
  };
  const pieces = plans.flatMap((plan, at) => divide(plan, at).map((piece) => ({ plan, piece })));
  const anchors = new Map<string, string>();
  for (const [at, { piece }] of pieces.entries()) {
    if (piece.head !== undefined && !anchors.has(piece.head)) anchors.set(piece.head, anchorOf.figure(at + 1));
  }
  return pieces.map(({ plan: { title, faulty, dotted, figure }, piece }, at): DrawnPart => {
    const linked = leadOn(piece, anchors);
    const draw = (): Figure => {
      const of = [linked, dotted, bounds] as const;
      const { fits: _, ...drawn } = keep(`figure ${at}`, of, {}, () => arrangeFigure(...of));
      return drawn;
    };
    const named = title === undefined ? {} : { title };
    const kept = mark ? undefined : figure;
    return { anchor: anchorOf.figure(at + 1), ...named, faulty, piece, trees: linked, figure: kept ?? draw() };
  });
}

function planGroup<Each extends Member>(
  organisation: Organisation<Each>,
  { title, faulty, trees }: MemberGroup<Each>,
  { bounds, mostAtOnce = Number.POSITIVE_INFINITY, splitsFaulty = false, mark }: DrawingLimits,
  before: number,
): Plan[] {
  const { dotted } = organisation;
  const boxes = mapTrees(trees, (member) => organisation.boxOf(member, 'whole'));
  const whole: Plan = { ...(title === undefined ? {} : { title }), faulty, trees: boxes, dotted };
  const named = (): Plan => ({ ...whole, trees: markDotted(boxes, dotted, []), dotted: [] });
  if (faulty && !splitsFaulty) return [named()];
  if (listNodes(boxes).length > mostAtOnce) return byDepartment(organisation, trees, faulty, before) ?? [named()];
  const { fits, ...figure } = arrangeFigure(boxes, dotted, bounds);
  if (fits) return [{ ...whole, figure }];
  return byDepartment(organisation, trees, faulty, before) ?? [mark === undefined ? { ...whole, figure } : named()];
}

/** The overview and the departments; undefined if there is only one department. */
function byDepartment<Each extends Member>(
  { dotted, boxOf, overview, homeless, listDepartments }: Organisation<Each>,
  trees: readonly Tree<Each>[],
  faulty: boolean,
  before: number,
): Plan[] | undefined {
  const drawn = treeByDepartment(trees, (member, outside) => boxOf(member, outside ? 'outside' : 'department'));
  const names = drawn.flatMap(({ name }) => name ?? []);
  if (names.length < 2) return undefined;
  const counts = new Map<string, number>();
  for (const { value } of listNodes(trees)) {
    if (value.home !== undefined) counts.set(value.home, (counts.get(value.home) ?? 0) + 1);
  }
  const planOf = ({ name = homeless, trees: own }: DepartmentTree): Plan => ({
    ...(name === undefined ? {} : { title: name }),
    faulty,
    trees: markDotted(own, dotted, []),
    dotted: [],
  });
  // The overview is one drawing more before that of the first department.
  const departments = names.map((name, at) => ({
    name,
    anchor: anchorOf.figure(before + 2 + at),
    count: counts.get(name) ?? 0,
  }));
  return [
    { title: overview, faulty, trees: treeOfDepartments(trees, listDepartments(departments)), dotted: [] },
    ...drawn.filter(({ name }) => name !== undefined).map(planOf),
    ...drawn.filter(({ name }) => name === undefined).map(planOf),
  ];
}

/** Each piece must fit with its dotted lines; what it is drawn out to makes no difference. */
function roomFor(dotted: readonly unknown[], { width, height }: Bounds): Bounds {
  return dotted.length === 0 ? { width, height } : leaveMargin({ width, height });
}

/** A box that continues in another drawing links to that drawing; the head of a piece links to its form. */
function leadOn({ head, trees }: Piece, anchors: ReadonlyMap<string, string>): readonly Tree<Box>[] {
  if (anchors.size === 0) return trees;
  return mapTrees(trees, (box) => {
    const next = box.id === head ? undefined : anchors.get(box.id);
    return next === undefined ? box : { ...box, anchor: next };
  });
}
