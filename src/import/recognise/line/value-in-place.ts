import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines, type Line } from '../words/lines.ts';
import { splitPairs } from './pairs.ts';
import type { Next } from './read-heading.ts';

/** `直接上级 | 业务主管 | 直接下级 | …`: where labels alternate with values, a value may look like a label. */
export function isValueInPlace(
  labels: readonly (Label | undefined)[],
  at: number,
  pending: Label | undefined,
  given: boolean,
  text: string,
): boolean {
  if (
    pending === undefined ||
    given ||
    /[:：]\s*$/u.test(text) ||
    labels[at] === undefined ||
    (kindOf(pending.path) === 'part' && !isOfOther(pending, labels[at]))
  )
    return false;
  // `FLSA status | Nonexempt | Pay plan | …`: the answer to a label, whatever is right of it.
  if (labels[at]?.path === pending.path && pending.path.startsWith('compliance.') && at % 2 === 1) return true;
  const after = labels[at + 1];
  // 编制 | 审核 and 内部联系 | 外部联系 are heads of what is below them, though nothing may be there.
  const own = labels[at]?.path ?? '';
  if (own !== pending.path && /^(?:approval\.|contacts\.(?:in|ex)ternal$|x-signature$)/.test(own)) return false;
  // The label of the part may stand before the labels of what is in it.
  const [first] = labels;
  const from = first !== undefined && kindOf(first.path) === 'part' && labels.length % 2 === 1 ? 1 : 0;
  return (labels.length - from) % 2 === 0 && (at - from) % 2 === 1 && (at + 1 === labels.length || after !== undefined);
}

/** 车间 beside 工作环境 is where the work is done: a fact that the part has no place for is no label in it. */
function isOfOther({ path }: Label, own: Label): boolean {
  return /^(?:conditions|career|pay)$/.test(path) && kindOf(own.path) === 'one' && !own.path.startsWith(path);
}

/** Gives a label the lines of a cell as they are, since they would be read as labels again. */
export function giveLines(reader: FormReader, label: Label, cell: Cell): void {
  const lines = allLines(cell.blocks);
  const several = kindOf(label.path) !== 'one';
  const pieces = several
    ? lines.map(({ text, place }) => ({ text, place }))
    : [{ text: lines.map(({ written }) => written).join('\n'), place: lines[0]?.place ?? {} }];
  for (const [at, piece] of pieces.entries())
    if (at === 0) reader.give(label, piece);
    else reader.add(label.path, piece, label.written, label.essential);
  reader.continueAfter(label, 20);
}

/** A word that is a label, too, as the value below one of its kind or among what is asked: nothing follows that it would name. */
export function readValueLine(reader: FormReader, label: Label, line: Line, next: Next): boolean {
  const { target, dictionary } = reader;
  if (target === undefined || line.heading !== undefined || line.bold || line.style !== undefined) return false;
  if (/[:：]$/u.test(line.written) || next === 'table' || label.path === target.path.split('.')[0]) return false;
  const below = !target.filled && target.path === label.path && target.label !== label.written;
  const among =
    target.filled && target.path === 'qualifications' && target.items === 'none' && label.path.startsWith(target.path);
  // `Driving licence` right below `Qualifications` is a paper that is asked for.
  const isPaper =
    !target.filled &&
    target.path === 'qualifications' &&
    label.path === 'qualifications.certificates' &&
    /\s(?:licen[cs]e|clearance|certificate)$/i.test(line.text);
  const [pair] = next === undefined ? [] : splitPairs(dictionary, next.text, reader.within);
  const isEnd = next === undefined || (isPaper && (next.heading !== undefined || next.bold));
  const alone = isEnd || pair?.label !== undefined || dictionary.find(next.text) !== undefined;
  if (!alone || kindOf(label.path) === 'part' || !(below || among || isPaper)) return false;
  reader.currentDraft().remarks.push({ kind: 'looks-like-label', path: label.path, written: line.text });
  if (isPaper) target.items = 'none';
  reader.give({ ...label, written: target.label ?? label.written }, { text: line.text, place: line.place });
  return true;
}
