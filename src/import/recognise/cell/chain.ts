import { foldText } from '../../../text/text.ts';
import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';

const arrow = /^[↓⇓▼↑⇑▲|│]$/u;

/** `Operations Manager ↓ Team Leader ↓ Agents`: who is above a position and who below it, drawn with arrows; false for another cell. */
export function readChain(reader: FormReader, cell: Cell): boolean {
  const lines = allLines(cell.blocks);
  const title = reader.draft?.textOf('title');
  const arrows = lines.filter(({ written }) => arrow.test(written));
  if (title === undefined || arrows.length === 0 || lines.length !== 2 * arrows.length + 1) return false;
  const isUp = arrows.every(({ written }) => /[↑⇑▲]/u.test(written));
  const found = lines.filter(({ written }) => !arrow.test(written));
  const names = isUp ? found.reverse() : found;
  const at = names.findIndex(({ text }) => foldText(text) === foldText(title));
  if (names.length !== arrows.length + 1 || at === -1) return false;
  const draft = reader.currentDraft();
  for (const line of lines)
    if (line === names[at] || arrow.test(line.written)) draft.takeHeads(line.place, line.written);
  const [above, below] = [names[at - 1], names[at + 1]];
  if (above !== undefined && !draft.has('reportsTo')) reader.add('reportsTo', { text: above.text, place: above.place });
  if (below !== undefined && !draft.has('directReports'))
    reader.add('directReports', { text: below.text, place: below.place });
  for (const line of names)
    if (line !== names[at] && line !== above && line !== below) reader.keep({ text: line.written, place: line.place });
  return true;
}
