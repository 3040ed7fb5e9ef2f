import type { Cell } from '../document.ts';
import { labelOf } from './cells.ts';
import { isCountedLabel } from './counted-label.ts';
import { isDuty, pairIn } from './duty-statement.ts';
import { textOf } from './lines.ts';
import type { FormReader } from './reader.ts';

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
  draft.headings.push(counted, ...pairs.map((pair) => pair?.written ?? ''), statement.value);
  draft.taskGroup = statement.value.replace(/[:：。.；;]$/u, '');
  return true;
}
