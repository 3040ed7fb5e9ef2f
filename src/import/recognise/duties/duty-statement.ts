import type { SourcePlace } from '../../../model/imported.ts';
import type { Cell } from '../../document.ts';
import { isShareHead } from '../../labels/share.ts';
import { labelOf, placeOf } from '../cell/cells.ts';
import { beginCounted } from '../form/counted-duty.ts';
import type { FormReader } from '../form/reader.ts';
import { type Pair, splitPairs } from '../line/pairs.ts';
import { isCountedLabel } from '../words/counted-label.ts';
import { allLines, type Line } from '../words/lines.ts';
import { joinLines, textOf } from '../words/words-in.ts';

/** `职责一 | 职责表述：… | 占用时间：35%`: beside a counted label, cells that say themselves what they hold. */
export function readStatement(reader: FormReader, cells: readonly Cell[]): boolean {
  const [first, ...others] = cells;
  const counted = first === undefined ? '' : textOf(first.blocks).replaceAll('\n', '');
  if (!isCountedLabel(counted) || others.length === 0) return false;
  const found = others.flatMap((cell) => pairsIn(reader, cell));
  const duty = found.find(({ pair }) => pair !== undefined && isDuty(reader, pair));
  if (duty?.pair === undefined || found.some(({ pair }) => pair === undefined)) return false;
  reader.give({ path: 'duties', written: counted }, { text: duty.pair.value, place: duty.place });
  reader.currentDraft().takeHeads(placeOf(first), counted);
  if (first !== undefined) reader.currentDraft().takeCells(first);
  reader.currentDraft().takeHeads(duty.place, duty.pair.written);
  for (const { pair, place } of found) {
    if (pair === undefined || pair === duty.pair || pair.value === '') continue;
    const piece = { text: pair.value, place };
    const path = isShareHead(pair.written) ? 'duties.share' : pair.label?.path;
    if (path === 'duties.share' || path === 'kpis') reader.give({ path, written: pair.written }, piece);
    else reader.keep(piece, pair.written);
  }
  return true;
}

/**
 * `主要职责：车辆调配 | 40%`, maybe right of a number: a statement with its label in its own cell beside its bare share; above
 * `任务 | …` what the tasks have in common.
 */
export function readWeighedStatement(
  reader: FormReader,
  cells: readonly Cell[],
  next: readonly Cell[] | undefined,
): boolean {
  const [statement, share, another] = cells.filter(
    ({ blocks }, at) => at > 0 || !/^\d{1,2}$/.test(textOf(blocks).trim()),
  );
  if (statement === undefined || share === undefined || another !== undefined) return false;
  const pair = pairIn(reader, statement);
  const weight = textOf(share.blocks).trim();
  if (pair === undefined || !isDuty(reader, pair) || !/^\d{1,3}\s*[%％]$/u.test(weight)) return false;
  reader.note({ path: 'duties', written: pair.written });
  const [label, tasks, more] = next ?? [];
  if (
    label !== undefined &&
    tasks !== undefined &&
    more === undefined &&
    labelOf(reader, label, 'duties')?.path === 'duties'
  ) {
    const draft = reader.currentDraft();
    draft.taskGroup = pair.value;
    draft.giveShareOfGroup(pair.value, { text: weight, place: placeOf(share) }, pair.written);
    draft.takeHeads(placeOf(statement), pair.written, pair.value, textOf(statement.blocks));
    return true;
  }
  beginCounted(reader.currentDraft(), { text: pair.value, place: placeOf(statement) });
  reader.give({ path: 'duties.share', written: pair.written }, { text: weight, place: placeOf(share) });
  reader.currentDraft().takeHeads(placeOf(statement), pair.written);
  return true;
}

/** The pairs of a cell, and undefined for a line that has none; an empty cell has none. */
function pairsIn({ dictionary }: FormReader, cell: Cell): { pair: Pair | undefined; place: SourcePlace }[] {
  return linesIn(cell).flatMap(({ written, place }): { pair: Pair | undefined; place: SourcePlace }[] => {
    const pairs = withShareApart(splitPairs(dictionary, written, 'duties'));
    return pairs.length === 0 ? [{ pair: undefined, place }] : pairs.map((pair) => ({ pair, place }));
  });
}

/** The lines of a cell; 工作时间 above 百分比：20% are one, since a break cuts the label in two. */
function linesIn({ blocks }: Cell): readonly Line[] {
  const lines = allLines(blocks);
  const [first, second, ...more] = lines;
  if (first === undefined || second === undefined || more.length > 0) return lines;
  const written = joinLines([first.written, second.written]);
  const [label = ''] = written.split(/[:：]/u);
  const isLabel = label.length > first.written.length && isShareHead(label);
  return isLabel || goesOn(first, second) ? [{ ...first, text: written, written }] : lines;
}

/** 职责表述：…管好仓库 above 和车队的油料: a break in the middle of what is said. */
function goesOn({ written }: Line, second: Line): boolean {
  if (!/^\p{Script=Han}{2,8}[:：]\s*\S/u.test(written) || /[。；;.!?！？:：]$|[%％]$/u.test(written)) return false;
  return second.style === undefined && !/^[^:：\s]{1,10}[:：]/u.test(second.written);
}

/** `职责表述：… 工作时间百分比：25%`: the share behind the statement, whatever it is called. */
function withShareApart(pairs: readonly Pair[]): readonly Pair[] {
  const [only, another] = pairs;
  const [, value = '', written = '', share = ''] =
    /^(.{2,200}?)[\s，,；;（(]{1,32}(\p{Script=Han}{2,10})[:：]\s*(\d{1,3}\s*[%％])[)）]?$/u.exec(only?.value ?? '') ??
    [];
  if (only === undefined || another !== undefined || !isShareHead(written)) return pairs;
  return [
    { ...only, value },
    { written, value: share },
  ];
}

/** The pairs of a cell of which each line is one. */
export function pairsOfCell(reader: FormReader, cell: Cell): readonly (Pair | undefined)[] {
  return pairsIn(reader, cell).map(({ pair }) => pair);
}

export function pairIn({ dictionary }: FormReader, cell: Cell): Pair | undefined {
  const [line, ...more] = linesIn(cell);
  const pairs = line === undefined || more.length > 0 ? [] : splitPairs(dictionary, line.written, 'duties');
  return pairs.length === 1 ? pairs[0] : undefined;
}

export function isDuty({ dictionary }: FormReader, { label, written, value }: Pair): boolean {
  const path = (label ?? dictionary.guess(written, { within: 'duties' }))?.path;
  return value !== '' && (path === 'duties' || path === 'duties.duty');
}
