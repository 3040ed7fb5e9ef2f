import type { Label } from '../../labels/index.ts';
import { unframe } from '../../labels/written.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { letterOf } from './next-lettered.ts';
import { markParts } from './sibling.ts';

/** What is numbered or marked as a label is one, too. */
export function markTarget(reader: FormReader, line: Line): void {
  const { target } = reader;
  const { count, mark, style, text } = line;
  markParts(reader, line);
  if (target === undefined) return;
  if (style !== undefined) target.style = style;
  if (style === 'bullet') target.bulleted = line.depth ?? 0;
  if (unframe(text)?.plain === false) target.framed = true;
  const letter = letterOf(line);
  if (letter !== undefined) target.letter = letter;
  if (count !== undefined) target.count = count;
  if (mark !== undefined) target.mark = mark;
}

/** A misread label is shown to whoever checks the form. */
export function noteMisread(reader: FormReader, { misread }: Line, label: Label | undefined): void {
  if (misread === undefined || label === undefined) return;
  reader.currentDraft().remarks.push({ kind: 'misread-label', path: label.path, ...misread });
}
