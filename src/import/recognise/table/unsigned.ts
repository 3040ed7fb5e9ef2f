import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

const signer =
  /\b(?:sign(?:ed|ature)?|prepared|approved|reviewed|checked|verified|authori[sz]ed|accepted|acknowledged|holder|incumbent|manager|head|director|supervisor|employee|human resources|hr|hod|date|name)\b/i;

const unsigned = /^(?:date|signature|signed|日期|签[字名])\s*[:：]?[\s/._…年月日-]*$/iu;

/** `Branch Manager | (empty) | Date   /   /`: a line to sign on, which nobody did. */
export function readLineToSign(reader: FormReader, cells: readonly Cell[]): boolean {
  const texts = cells.map(wordsIn);
  const [who, ...others] = texts.filter((text) => text !== '');
  if (cells.length < 3 || who === undefined || who.length > 60 || others.length === 0) return false;
  if (texts.length === others.length + 1 || !others.every((text) => unsigned.test(text))) return false;
  for (const { written, place } of cells.flatMap(({ blocks }) => allLines(blocks)))
    reader.keep({ text: written, place });
  reader.target = undefined;
  return true;
}

/** The last row of a table but one, with those who sign in its cells, above cells to sign in: nobody did, and no cell is a value. */
export function readUnsigned(
  reader: FormReader,
  cells: readonly Cell[],
  next: readonly Cell[] | undefined,
  isLast: boolean,
): boolean {
  if (!isLast || next === undefined || cells.length < 2 || next.length !== cells.length) return false;
  if (next.some(({ blocks, column }, at) => column !== cells[at]?.column || textOf(blocks) !== '')) return false;
  const texts = cells.map(wordsIn);
  if (texts.some((text) => text.length > 60 || !signer.test(text))) return false;
  for (const { written, place } of cells.flatMap(({ blocks }) => allLines(blocks)))
    reader.keep({ text: written, place });
  reader.target = undefined;
  return true;
}
