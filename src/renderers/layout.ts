import type { ChartEntry } from '../handbook/chart.ts';
import type { ContactSide, DutyTable, Field, FormPart, PartContent, PositionPage } from '../handbook/form.ts';
import { isEmpty } from '../handbook/form-choice.ts';
import type { Handbook } from '../handbook/index.ts';
import { listNodes, type Tree } from '../org/graph/tree.ts';

/** An entry of the chart as a list, with its level, 0 at the top. */
export interface ChartBranch extends ChartEntry {
  readonly level: number;
  readonly below: readonly ChartBranch[];
}

/** More entries than this are printed in two columns. */
const mostInOneColumn = 60;
/** How many of them have a page together with the rows of the approval and the revision record. */
const mostOnOnePage = { rows: 9, entries: 48 } as const;
/** In millimetres: what is left of a page below the heading of the contents, and what is taken of it. */
const heights = { page: 218, table: 27, row: 8.5, entry: 7.5 } as const;

/** Whether the contents are set in two columns: they are long, or share a page with what is before them. */
function isLong({ contents, parts: { approval, revisions } }: Handbook): boolean {
  const entries = countEntries(contents);
  const tables = [approval, revisions].flatMap((each) => each?.rows.length ?? []);
  const rows = tables.reduce((sum, count) => sum + count, 0);
  const { page, table, row, entry } = heights;
  const fit = (page - table * tables.length - row * rows) / entry;
  const shares = rows > 0 && rows <= mostOnOnePage.rows && entries > fit && entries <= mostOnOnePage.entries;
  return shares || entries > mostInOneColumn;
}

function countEntries(entries: Handbook['contents']): number {
  return entries.reduce((sum, { entries: below }) => sum + 1 + countEntries(below), 0);
}

/** What the template of the whole book gets, without its parts, which are already rendered. */
export function layOutBook(whole: Handbook) {
  const { parts: _, labels, departmentNames, control, tag, ...book } = whole;
  return {
    ...book,
    language: tag,
    ...(control.status === undefined ? {} : { status: control.status.label, statusKind: control.status.kind }),
    ...(control.watermark === undefined ? {} : { watermark: control.watermark }),
    departmentNames: departmentNames.join(labels.comma),
    isLong: isLong(whole),
    facts: [
      { label: labels.fields.part, value: book.part },
      { label: labels.fields.number, value: control.number },
      { label: labels.version, value: book.version },
      { label: labels.fields.effective, value: control.effective },
      { label: labels.fields.date, value: book.date },
      { label: labels.fields.copy, value: control.copy },
      { label: labels.fields.confidentiality, value: book.confidentiality },
    ].filter(({ value }) => value !== undefined),
  };
}

/** A position's page; the content of each part is under the name of its kind, as templates ask for it. */
export function layOutPage(page: PositionPage) {
  return { ...page, parts: page.parts.map(layOutPart) };
}

/**
 * The chart as nested lists. What is more than `deepest` levels deep becomes a list of siblings, since some readers
 * can't nest deeply, and an anchor that no link can reach is removed.
 */
export function nestChart(
  trees: readonly Tree<ChartEntry>[],
  places: ReadonlySet<string>,
  deepest: number,
): ChartBranch[] {
  const top: ChartBranch[] = [];
  const lists = new Map<Tree<ChartEntry>, ChartBranch[]>();
  for (const { tree, value, level, superior } of listNodes(trees)) {
    const { anchor, ...entry } = value;
    const below: ChartBranch[] = [];
    const list = (superior && lists.get(superior)) ?? top;
    list.push({ ...entry, level, ...(anchor === undefined || !places.has(anchor) ? {} : { anchor }), below });
    lists.set(tree, level + 1 < deepest ? below : list);
  }
  return top;
}

/** A part that is no list of fields has the workspace's own keys as fields beside its content. */
function layOutPart({ content, own, ...heading }: FormPart) {
  const beside = own === undefined ? {} : { fields: { fields: pairFields(own) } };
  if (own !== undefined && isEmpty(content)) return { ...heading, ...beside };
  return { ...heading, ...beside, [content.kind]: layOutContent(content) };
}

function layOutContent(content: PartContent): unknown {
  switch (content.kind) {
    case 'fields':
      return { fields: pairFields(content.fields.filter(({ isSignOff = false }) => !isSignOff)) };
    case 'contacts':
      return {
        sides: content.sides,
        hasShare: content.sides.some(({ share }) => share !== undefined),
        bar: shareBar(content.sides),
      };
    case 'duties':
      return layOutDuties(content.duties);
    default:
      return content;
  }
}

function layOutDuties(duties: DutyTable) {
  const { hasKpi, hasShare, hasEssential } = duties;
  const groups = duties.groups.map(({ whole, ...group }) => {
    const { share, kpi = [] } = whole ?? {};
    const hasFigures = (hasKpi && kpi.length > 0) || (hasShare && share !== undefined);
    return { ...group, hasFigures, kpi, ...(share === undefined ? {} : { share }) };
  });
  return { ...duties, groups, width: 2 + Number(hasKpi) + Number(hasShare) + Number(hasEssential) };
}

/** A narrow field without a neighbour takes the whole line, as on the paper form. */
export function pairFields(fields: readonly Field[]): Field[] {
  let left: number | undefined;
  const paired = [...fields];
  const widen = (): void => {
    const lone = left === undefined ? undefined : paired[left];
    if (left !== undefined && lone) paired[left] = { ...lone, wide: true };
    left = undefined;
  };
  fields.forEach((field, at) => {
    if (field.wide) widen();
    else left = left === undefined ? at : undefined;
  });
  widen();
  return paired;
}

interface Segment {
  readonly side: ContactSide['side'];
  readonly share: number;
  readonly text: string;
}

/** The segments of a bar, if there are two shares that add up to 100, give or take 0.5; otherwise none. */
function shareBar(sides: readonly ContactSide[]): readonly Segment[] {
  const segments = sides.map(({ side, label, share = Number.NaN }) => ({ side, share, text: `${label} ${share}%` }));
  const sum = segments.reduce((total, { share }) => total + share, 0);
  const drawable = segments.length === 2 && Math.abs(sum - 100) <= 0.5 && segments.every(({ share }) => share >= 0);
  return drawable ? segments : [];
}
