import type { Cell } from '../../document.ts';
import { splitNumber } from '../../labels/numbers.ts';
import { isShareHead } from '../../labels/share.ts';
import { placeOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { takeShareOfGroup } from '../line/share-below-group.ts';
import { isCountedLabel } from '../words/counted-label.ts';
import { allLines } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import { readStatement } from './duty-statement.ts';
import { readTaskGroup } from './task-group.ts';

const named =
  /^((?:主要|核心|工作|岗位)?(?:职责|任务)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2}))\s*[:：、]\s*(\S.{1,40})$/u;

/** `职责一` merged down over its statement and its tasks: what it says itself is read as it is without the merging. */
export function readMergedStatement(
  reader: FormReader,
  row: readonly Cell[],
  below: readonly (readonly Cell[])[],
): boolean {
  const [first] = row;
  if (first === undefined || first.height < 2 || !isCountedLabel(textOf(first.blocks).replaceAll('\n', '')))
    return false;
  return readTaskGroup(reader, row, below) || readStatement(reader, row);
}

/** `责任一 | 市场开拓` above `1 | 收集市场信息`: the name of the duties that are counted below it. */
export function readCountedName(
  reader: FormReader,
  cells: readonly Cell[],
  next: readonly Cell[] | undefined,
): boolean {
  const [label = '', name = '', ...more] = cells.map(({ blocks }) => textOf(blocks).replaceAll('\n', ''));
  if (more.length > 0 || !isCountedLabel(label) || !/^\p{Script=Han}[^。；;，,：:]{1,15}$/u.test(name)) return false;
  const [first, second] = next ?? [];
  if (first === undefined || second === undefined || !/^1[.、]?$/.test(textOf(first.blocks))) return false;
  const draft = reader.currentDraft();
  draft.labels++;
  draft.takeCells(...cells);
  draft.taskGroup = name;
  reader.target = { path: 'duties', label, rank: 20, filled: true };
  return true;
}

/** `职责一：客户开发 | 1、… 2、…`: the name of some duties beside them, or, beside its share, of those in the rows below it. */
export function readNamedGroup(reader: FormReader, cells: readonly Cell[]): boolean {
  const [name, duties, another] = cells;
  if (name === undefined || duties === undefined || another !== undefined) return false;
  const written = wordsIn(name);
  const [, label = '', group = ''] = named.exec(written) ?? mergedName(reader, name, written);
  const lines = allLines(duties.blocks);
  if (group === '' || lines.length === 0 || /[。；;]$/u.test(group)) return false;
  const draft = reader.currentDraft();
  draft.labels++;
  draft.takeHeads(placeOf(name), written, label, group);
  delete draft.taskGroup;
  const [only, more] = lines;
  if (only !== undefined && more === undefined && takeShareOfGroup(draft, group, only)) {
    draft.taskGroup = group;
    reader.target = { path: 'duties', label, rank: 20, filled: true };
    return true;
  }
  reader.target = { path: 'duties', label, rank: 20, filled: false, group };
  reader.readBlocks(duties.blocks);
  // What stands in the rows below it, where it is merged, is of it as well.
  reader.target = { path: 'duties', label, rank: 20, filled: true, ...(name.height > 1 ? { group } : {}) };
  return true;
}

/** `职责一 | 租赁营运 | 权重 40% | 1、… 2、…`: a group, the share of all its duties, and these. */
export function readWeighedGroup(reader: FormReader, cells: readonly Cell[]): boolean {
  const [label, name, share, duties, more] = cells;
  if (label === undefined || name === undefined || share === undefined || duties === undefined || more !== undefined)
    return false;
  const [counted = '', group = '', weighed = ''] = [label, name, share].map(({ blocks }) =>
    textOf(blocks).replaceAll('\n', ''),
  );
  const [, head = '', percent = ''] = /^(\D{1,12}?)[\s:：]*(\d{1,3}\s?[%％]?)$/u.exec(weighed) ?? [];
  if (!isCountedLabel(counted) || !isShareHead(head) || !/^\p{Script=Han}[^。；;，,：:]{1,15}$/u.test(group))
    return false;
  const draft = reader.currentDraft();
  draft.labels++;
  draft.takeCells(label, name);
  for (const line of allLines(share.blocks)) draft.takeHeads(line.place, head);
  delete draft.taskGroup;
  draft.giveShareOfGroup(group, { text: percent, place: placeOf(share) }, head);
  const target = { path: 'duties', label: counted, rank: 20 };
  reader.target = { ...target, filled: false, group };
  reader.readBlocks(duties.blocks);
  reader.target = { ...target, filled: true };
  return true;
}

/** `（1）生产计划管理` merged down beside its duties. */
function mergedName({ within }: FormReader, { height }: Cell, written: string): readonly string[] {
  const { style, text } = splitNumber(written);
  const isName = style !== undefined && style !== 'bullet' && /^\p{Script=Han}[^。；;，,：:]{1,15}$/u.test(text);
  return within === 'duties' && height > 1 && isName ? [written, written, text] : [];
}
