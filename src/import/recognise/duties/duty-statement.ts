import type { Cell } from '../../document.ts';
import { isShareHead } from '../../labels/share.ts';
import { placeOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { type Pair, splitPairs } from '../line/pairs.ts';
import { isCountedLabel } from '../words/counted-label.ts';
import { allLines, textOf } from '../words/lines.ts';

/** `职责一 | 职责表述：… | 占用时间：35%`: beside a counted label, cells that say themselves what they hold. */
export function readStatement(reader: FormReader, cells: readonly Cell[]): boolean {
  const [first, ...others] = cells;
  const counted = first === undefined ? '' : textOf(first.blocks).replaceAll('\n', '');
  if (!isCountedLabel(counted) || others.length === 0) return false;
  const found = others.map((cell) => pairIn(reader, cell));
  const duty = found.find((pair) => pair !== undefined && isDuty(reader, pair));
  if (duty === undefined || found.some((pair) => pair === undefined)) return false;
  reader.give({ path: 'duties', written: counted }, { text: duty.value, place: placeOf(others[found.indexOf(duty)]) });
  reader.currentDraft().takeHeads(placeOf(first), duty.written, counted);
  found.forEach((pair, at) => {
    if (pair === undefined || pair === duty || pair.value === '') return;
    const piece = { text: pair.value, place: placeOf(others[at]) };
    const path = isShareHead(pair.written) ? 'duties.share' : pair.label?.path;
    if (path === 'duties.share' || path === 'kpis') reader.give({ path, written: pair.written }, piece);
    else reader.keep(piece, pair.written);
  });
  return true;
}

export function pairIn({ dictionary }: FormReader, cell: Cell): Pair | undefined {
  const [line, ...more] = allLines(cell.blocks);
  const pairs = line === undefined || more.length > 0 ? [] : splitPairs(dictionary, line.written, 'duties');
  return pairs.length === 1 ? pairs[0] : undefined;
}

export function isDuty({ dictionary }: FormReader, { label, written, value }: Pair): boolean {
  const path = (label ?? dictionary.guess(written, { within: 'duties' }))?.path;
  return value !== '' && (path === 'duties' || path === 'duties.duty');
}
