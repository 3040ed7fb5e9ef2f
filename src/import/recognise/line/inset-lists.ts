import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';

/** `- 任职要求：` after `- 岗位职责：` and bullets that are set in further: the next label, or none of that list. */
export function leaveInsetList(reader: FormReader, { style, depth = 0 }: Line): void {
  const { target } = reader;
  if (style !== 'bullet' || target?.bulleted === undefined) return;
  if (!target.filled && depth > target.bulleted) target.inset = true;
  else if (target.inset && depth <= target.bulleted) reader.target = undefined;
}
