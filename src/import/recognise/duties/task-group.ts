import type { Cell } from '../../document.ts';
import { isShareHead } from '../../labels/share.ts';
import { labelOf, placeOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { isCountedLabel } from '../words/counted-label.ts';
import { allLines } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';
import { isDuty, pairIn, pairsOfCell, readStatement } from './duty-statement.ts';

/** So many rows below the last counted label may be of it. */
const farthest = 1;

/**
 * `职责一 | 职责表述：… | 占用时间：40%` above `工作任务 | …`: the statement is what the tasks have in common, and so their group. The
 * share of all of them is the group's. So are its measures in rows of their own.
 */
export function readTaskGroup(reader: FormReader, row: readonly Cell[], rows: readonly (readonly Cell[])[]): boolean {
  const [first, ...others] = row;
  const counted = first === undefined ? '' : textOf(first.blocks).replaceAll('\n', '');
  if (!isCountedLabel(counted)) return false;
  delete reader.currentDraft().taskGroup;
  const held = others.flatMap((cell) => pairsOfCell(reader, cell).map((pair) => ({ pair, cell })));
  const pairs = held.map(({ pair }) => pair);
  const [statement, ...more] = pairs.filter((pair) => pair?.value !== '');
  if (statement === undefined || !isDuty(reader, statement)) return false;
  if (more.some((pair) => pair === undefined || !isShareHead(pair.written))) return false;
  const [next, ...below] = rows;
  const [label, ...tasks] = next ?? [];
  if (label === undefined || tasks.length === 0 || labelOf(reader, label, 'duties')?.path !== 'duties') return false;
  const draft = reader.currentDraft();
  const group = statement.value.replace(/[:：。.；;]$/u, '');
  if (more.length > 0 && isMeasured(reader, below, first?.height ?? 1)) {
    if (!readStatement(reader, row)) return false;
    const own = draft.rows.pop();
    if (own !== undefined) draft.rows.push({ ...own, group });
    draft.taskGroup = group;
    return true;
  }
  draft.labels++;
  draft.takeHeads(placeOf(first), counted, ...pairs.map((pair) => pair?.written ?? ''), statement.value);
  // The share in the same cell is kept, and all else there is a head.
  const cell = held.find(({ pair }) => pair === statement)?.cell;
  for (const line of allLines(cell?.blocks ?? []))
    draft.takeHeads(line.place, line.written, line.written.replace(/\d{1,3}\s?[%％][)）]?$/u, ''));
  if (first !== undefined) draft.takeCells(first);
  draft.taskGroup = group;
  for (const { pair, cell: of } of held)
    if (pair !== undefined && more.includes(pair))
      draft.giveShareOfGroup(group, { text: pair.value, place: placeOf(of) }, pair.written);
  return true;
}

/** Whether a row of measures follows before the next counted label, or beside one that is merged downwards. */
function isMeasured(reader: FormReader, below: readonly (readonly Cell[])[], height: number): boolean {
  const isCounted = ([first]: readonly Cell[]) =>
    first !== undefined && isCountedLabel(textOf(first.blocks).replaceAll('\n', ''));
  const end = below.findIndex(isCounted);
  const last = Math.max(farthest, height - 2);
  const own = below.slice(0, end === -1 ? last : end);
  return own.some((row) =>
    row.some((cell) => {
      const pair = pairIn(reader, cell);
      // Alone over the whole width a label begins the next part.
      const label = pair === undefined && row.length > 1 ? labelOf(reader, cell, 'duties') : pair?.label;
      return label?.path === 'kpis' && pair?.value !== '';
    }),
  );
}

/**
 * `职责：车辆调配` alone in its row above `工作任务 | …`, and below a label merged downwards: what the tasks have in common. It is
 * undone where the next one begins.
 */
export function readStatedGroup(
  reader: FormReader,
  cells: readonly Cell[],
  next: readonly Cell[] | undefined,
): boolean {
  const [only] = cells;
  if (cells.length !== 1 || only === undefined) return false;
  const written = textOf(only.blocks);
  const [, label = '', group = ''] =
    /^((?:主要)?职责(?:[一二三四五六七八九十\d]{1,2})?)\s*[:：]\s*(\S.{1,40})$/u.exec(written) ?? [];
  if (group === '') return false;
  const draft = reader.currentDraft();
  delete draft.taskGroup;
  const at = (next ?? []).findIndex((cell) => labelOf(reader, cell, 'duties')?.path === 'duties');
  const tasks = next?.[at + 1];
  if (at === -1 || tasks === undefined || textOf(tasks.blocks) === '') return false;
  draft.labels++;
  draft.takeHeads(placeOf(only), written, label, group);
  draft.taskGroup = group.replace(/[:：。.；;]$/u, '');
  return true;
}
