import type { Cell } from '../../document.ts';
import { labelOf, placeOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { isCountedLabel } from '../words/counted-label.ts';
import { textOf } from '../words/lines.ts';
import { isDuty, pairIn } from './duty-statement.ts';

/**
 * `职责一 | 职责表述：…` above `工作任务 | …`: without a share or an indicator of its own the statement is what the tasks have in
 * common, and so their group.
 */
export function readTaskGroup(reader: FormReader, row: readonly Cell[], next: readonly Cell[] | undefined): boolean {
  const [first, ...others] = row;
  const counted = first === undefined ? '' : textOf(first.blocks).replaceAll('\n', '');
  if (!isCountedLabel(counted)) return false;
  delete reader.currentDraft().taskGroup;
  const pairs = others.map((cell) => pairIn(reader, cell));
  const [statement, ...more] = pairs.filter((pair) => pair?.value !== '');
  if (statement === undefined || more.length > 0 || !isDuty(reader, statement)) return false;
  const [below, ...tasks] = next ?? [];
  if (below === undefined || tasks.length === 0 || labelOf(reader, below, 'duties')?.path !== 'duties') return false;
  const draft = reader.currentDraft();
  draft.labels++;
  draft.takeHeads(placeOf(first), counted, ...pairs.map((pair) => pair?.written ?? ''), statement.value);
  draft.taskGroup = statement.value.replace(/[:：。.；;]$/u, '');
  return true;
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
