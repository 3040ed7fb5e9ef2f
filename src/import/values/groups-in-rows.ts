import type { Piece, Row } from '../recognise/form/draft.ts';
import { joinLines } from '../recognise/words/words-in.ts';
import { aspectsOf, pushDuty } from './duty-aspects.ts';
import { listKpis } from './duty-kpis.ts';
import type { Form } from './form.ts';
import { giveGroup } from './group-facts.ts';
import { nameOf, sentenceOf } from './words.ts';

/** A statement with tasks of its own, and what is beside and below it, is their group. */
export function readMeasuredGroup(form: Form, row: Row, [statement]: readonly Piece[]): boolean {
  const { group, counted, cells } = row;
  const hasTasks = form.draft.entries.some((entry) => entry.path === 'duties' && entry.group === group);
  if (counted !== true || group === undefined || statement === undefined || !hasTasks) return false;
  if (!statement.text.startsWith(group)) return false;
  const pieces = [statement, ...['share', 'kpi', 'kpi.name'].flatMap((key) => cells.get(`duties.${key}`) ?? [])];
  const { share } = aspectsOf(form, row, true);
  const facts = pieces.map((piece) => ({ ...piece, written: piece.text }));
  giveGroup(form, group, { share, kpis: listKpis(form, row) }, facts);
  return true;
}

const countsOfGroups = new WeakMap<readonly Row[], ReadonlyMap<string, number>>();

/** The group that a row names and no other: its share and measures are those of all duties in the row. */
export function ownGroup({ draft }: Form, row: Row): string | undefined {
  const counts = countsOfGroups.get(draft.rows) ?? countGroups(draft.rows);
  countsOfGroups.set(draft.rows, counts);
  const name = groupIn(row);
  return name !== '' && counts.get(name) === 1 ? nameOf(name) : undefined;
}

function countGroups(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of rows.map(groupIn)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function groupIn({ cells }: Row): string {
  return joinLines((cells.get('duties.group') ?? []).map(({ text }) => text));
}

/** What a row says of its group. */
export function factsOf({ cells }: Row, isMeasured: boolean): readonly Piece[] {
  const keys = isMeasured ? ['share'] : ['share', 'kpi', 'kpi.name'];
  return keys.flatMap((key) => cells.get(`duties.${key}`) ?? []).map((piece) => ({ ...piece, written: piece.text }));
}

/** 计划编制 above `- 汇总订单` and `- 排出计划` in one cell: a group, whose are the share and the indicators beside it. */
export function readTasks(form: Form, row: Row, [head, ...tasks]: readonly Piece[]): void {
  const cell = (key: string) => row.cells.get(`duties.${key}`) ?? [];
  const group = nameOf((head?.text ?? '').replace(/[\s:：]+$/u, ''));
  const { share, essential } = aspectsOf(form, row, true);
  for (const task of tasks)
    pushDuty(form, sentenceOf(task.text), [], { group, ...(essential === undefined ? {} : { essential }) }, [task]);
  const at = (form.value['duties'] as unknown[]).length - 1;
  for (const piece of [...(head === undefined ? [] : [head]), ...cell('group')])
    form.sources.push({ path: ['duties', at, 'group'], piece });
  const facts = [...cell('share'), ...cell('kpi'), ...cell('kpi.name')].map((piece) => ({
    ...piece,
    written: piece.text,
  }));
  giveGroup(form, group, { share, kpis: listKpis(form, row) }, facts);
}
