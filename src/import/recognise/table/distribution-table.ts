import type { Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { wordsIn } from '../words/words-in.ts';

const copy =
  /^(?:cop(?:y|ies)(?: (?:no\.?|number|#))?|(?:no\.?|number) of copies|分发号|分發號|发放号|份号|份数|副本号)$/iu;
const holder =
  /^(?:(?:copy )?holders?|(?:issued|sent|distributed|given) to|recipients?|持有人|持有部门|持有者|接收人|接收部门|发放部门|发放对象|分发部门|领取部门)$/iu;

/** `Copy No. | Holder | Format`: who has a copy of the paper, and nobody who holds the position. */
export function readDistribution(reader: FormReader, { rows }: Table): boolean {
  const [heads = [], ...below] = rows;
  const texts = heads.map((cell) => wordsIn(cell).replace(/[:：]$/u, ''));
  if (reader.draft === undefined || below.length === 0 || heads.length > 6) return false;
  if (!texts.some((text) => copy.test(text)) || !texts.some((text) => holder.test(text))) return false;
  for (const cell of below.flat()) {
    const head = texts[heads.findIndex(({ column }) => column === cell.column)];
    for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place }, head);
  }
  reader.currentDraft().takeCells(...heads);
  reader.target = undefined;
  return true;
}
