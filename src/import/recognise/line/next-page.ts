import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';

/** `岗位说明书（续表）`, 续上表: the form goes on below, and nothing of it begins. */
export function readNextPage(reader: FormReader, { text, written, place }: Line): boolean {
  if (reader.draft === undefined || text.length > 30) return false;
  if (
    !/^[^。；;]{0,20}[（(]续\s*[表页]?\s*\d{0,2}[)）]$|^[（(]?(?:续表|续上表|接上表|接上页|续前页|续前表)\s*\d{0,2}[)）]?$/u.test(
      text,
    )
  )
    return false;
  reader.keep({ text: written, place });
  reader.target = undefined;
  return true;
}
