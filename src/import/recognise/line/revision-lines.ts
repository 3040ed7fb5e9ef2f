import { readDate } from '../../values/dates.ts';
import type { Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';

const version =
  /^(?:version|ver\.?|v\.?|rev(?:ision)?\.?|issue|edition|版本号?|第)?\s*(?:no\.?\s*)?([A-Z]?\d[\w.]*|[A-Z])\s*版?$/iu;

/** `Version 01 – 16 Aug 2023 – Duties transferred` below the label of the revisions: one of them a line. */
export function readRevisionLine(reader: FormReader, { written, place }: Line): boolean {
  const { target, draft } = reader;
  if (draft === undefined || target?.path !== 'revisions' || written.length > 300) return false;
  const [first = '', ...others] = written.split(/\s+[–—|-]\s+|\t+|\s*[;；]\s*/u).map((part) => part.trim());
  const [, number] = version.exec(first) ?? [];
  const at = others.findIndex((part) => readDate(part) !== undefined);
  const [change, by, more] = others.filter((_, nth) => nth !== at);
  if (number === undefined || at === -1 || change === undefined || more !== undefined) return false;
  const piece = (text: string): readonly Piece[] => [{ text, place, written }];
  draft.rows.push({
    part: 'revisions',
    cells: new Map([
      ['revisions.version', piece(number)],
      ['revisions.date', piece(others[at] ?? '')],
      ['revisions.change', piece(change)],
      ...(by === undefined ? [] : [['revisions.by', piece(by)] as const]),
    ]),
    place,
  });
  target.filled = true;
  return true;
}
