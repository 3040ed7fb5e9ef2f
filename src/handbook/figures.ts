import type { Member } from '../charts/drawing/department-trees.ts';
import type { Box, Figure } from '../charts/drawing/index.ts';
import { type DrawnPart, drawOrganisation } from '../charts/drawing/organisation.ts';
import { assignTints } from '../charts/drawing/tints.ts';
import type { HandbookLabels } from '../languages/labels.ts';
import { type Keep, keepNothing } from '../model/keep.ts';
import { listNodes, type Tree } from '../org/graph/tree.ts';
import { plainText } from '../text/sentence/plain.ts';
import type { ChartEntry, ChartGroup } from './chart.ts';
import { measurePaper } from './paper.ts';

/** A drawing of the organisation; one that would be unreadable is split into several. */
export interface ChartFigure {
  readonly anchor: string;
  /** Absent if there is only one drawing. */
  readonly title?: string;
  /** Whether it shows a faulty group. */
  readonly faulty: boolean;
  /** The boxes of the figure, for a list instead of it. */
  readonly trees: readonly Tree<Box>[];
  readonly figure: Figure;
}

/** What the drawings depend on. */
interface ChartSource {
  readonly groups: readonly ChartGroup[];
  /** The departments in the book, with the number of their positions. */
  readonly departments: readonly { readonly name: string; readonly anchor: string; readonly count: number }[];
  readonly labels: HandbookLabels;
  readonly paper: string;
  /** In millimetres, besides the margins. */
  readonly binding?: number | undefined;
}

/** What of the settings decides a drawing, besides what is drawn. */
function keepWith(labels: HandbookLabels, keep: Keep): Keep {
  return (name, of, lookups, make) => keep(name, [labels, of], lookups, make);
}

/** A drawing with more boxes is hard to read, even if it fits. */
const mostAtOnce = 40;

/** One drawing if it can hold everyone; otherwise an overview of departments and one for each, divided as needed. */
export function drawFigures(
  { groups, departments, labels, paper, binding = 0 }: ChartSource,
  keep = keepNothing,
): ChartFigure[] {
  const entries = groups.flatMap(({ trees }) => listNodes(trees).map(({ value }) => value));
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  const nameSuperior = (title: string): string => `${labels.fields.dottedLineTo}${labels.colon}${title}`;
  const tintOf = assignTints(entries.map(({ home }) => home));
  const bounds = measurePaper(paper, binding);
  const drawn = drawOrganisation<ChartEntry & Member>(
    {
      groups: groups.map(({ kind, title, trees }) => ({
        ...(title === undefined ? {} : { title }),
        faulty: kind !== 'rooted',
        trees,
      })),
      dotted: entries.flatMap(({ id, dottedLineTo }) =>
        dottedLineTo.map((superior) => ({
          superior,
          report: id,
          words: nameSuperior(titles.get(superior) ?? superior),
        })),
      ),
      boxOf: (entry, place) => boxOf(entry, place, tintOf(entry.home)),
      overview: labels.departmentChart,
      // They link to the departments' own pages.
      listDepartments: () =>
        departments.map(({ name, anchor, count }) => ({ name, anchor, note: labels.positionCount(count) })),
    },
    {
      bounds: { ...bounds, measure: bounds.width },
      mostAtOnce,
      keep: keepWith(labels, keep),
      mark: (box, below) => ({ ...box, notes: [...box.notes, { text: labels.moreBelow(below), fault: false }] }),
    },
  );
  return drawn.map((part) => {
    const title = nameFigure(labels, part);
    const { anchor, faulty, trees, figure } = part;
    return { anchor, ...(title === '' ? {} : { title }), faulty, trees, figure };
  });
}

/** In the drawing of a department, only a box from outside it names its department. */
function boxOf(entry: ChartEntry, place: 'whole' | 'department' | 'outside', tint: number | undefined): Box {
  const { id, title, code, external, anchor, fault, holders, dotted } = entry;
  const department = { whole: entry.department, department: undefined, outside: entry.home }[place];
  return {
    id,
    kind: external || place === 'outside' ? 'outside' : 'position',
    ...(code === undefined ? {} : { code }),
    title,
    ...(dotted.length === 0 || place === 'outside' ? {} : { aside: plainText(dotted) }),
    ...(tint === undefined || place !== 'whole' ? {} : { tint }),
    notes: [
      ...(department === undefined ? [] : [{ text: department, fault: false, home: true }]),
      ...(holders === undefined || place === 'outside' ? [] : [{ text: holders, fault: false }]),
      ...(fault === undefined ? [] : [{ text: fault, fault: true }]),
    ],
    ...(anchor === undefined ? {} : { anchor }),
  };
}

function nameFigure(labels: HandbookLabels, { title, piece: { head, trees, part } }: DrawnPart): string {
  const from = head === undefined ? undefined : trees[0]?.value.title;
  const name = [title, from].filter((each) => each !== undefined).join(' · ');
  return part === undefined ? name : `${name}${labels.chartPart(...part)}`;
}
