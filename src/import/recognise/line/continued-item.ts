import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { goesOnInHan } from '../words/soft-breaks.ts';

/** A word below a broken line that is a label elsewhere goes on with the sentence. */
export function continuesSentence(reader: FormReader, line: Line): boolean {
  const { target, draft } = reader;
  const above = draft?.entries.at(-1)?.text.split('\n').at(-1) ?? '';
  if (target?.items === undefined || line.style !== undefined || line.place.line === undefined) return false;
  if (!/^\p{Ll}[^:：]*$/u.test(line.text) || line.bold || line.heading !== undefined || above.length < 30) return false;
  return continueItem(reader, line);
}

/** A line that a text file broke: the one before it ends in the middle of a sentence, at a comma or the width of the page. */
export function continueItem({ draft, target }: FormReader, { written, place }: Line): boolean {
  const last = draft?.entries.at(-1);
  if (last === undefined || last.path !== target?.path) return false;
  const [above = ''] = [last.text.split('\n').at(-1)];
  const isCut = goesOnInHan(above, written);
  if (place.line === undefined && !isCut) return false;
  const width = [...above].reduce((sum, sign) => sum + (/\p{Script=Han}|[\uff00-\uffef]/u.test(sign) ? 2 : 1), 0);
  if (/[。；;.!?！？]$/u.test(above) || !(isCut || /^\p{Ll}/u.test(written) || width >= 40)) return false;
  draft?.entries.splice(-1, 1, { ...last, text: `${last.text}\n${written}`, place: last.place });
  draft?.continued.push({ text: written, place });
  return true;
}
