import type { Block } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import type { Piece } from '../form/draft.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { fieldLabel } from '../words/field-words.ts';
import type { Line } from '../words/lines.ts';
import { joinLines } from '../words/words-in.ts';

/** Gives what stands below or beside the label of a field to its key, or keeps it with the label. */
export function giveField(
  reader: FormReader,
  label: Label | undefined,
  value: readonly Line[],
  blocks: readonly Block[],
): void {
  const [first] = value;
  if (label === undefined || first === undefined) return;
  const text = joinLines(value.map(({ written }) => written));
  const ticked = /[☒☑✓]\s*((?:full|part)[- ]time|permanent|temporary)/i.exec(text)?.[1];
  if (label.path === 'x' && ticked !== undefined)
    reader.give({ ...label, path: 'employmentType' }, { text, place: first.place });
  else if (readTwo(reader, label, text, first)) return;
  else if (label.path === 'x')
    for (const { written, place } of value) reader.keep({ text: written, place }, label.written);
  else if (kindOf(label.path) === 'one') giveOne(reader, label, { text, place: first.place });
  // `R. Oduya` has no number before it.
  else if (kindOf(label.path) === 'names')
    for (const { written, place } of value) reader.give(label, { text: written, place });
  else {
    reader.open(label, 20);
    reader.readBlocks(blocks);
  }
}

/** `11. Civil service title / FLSA code` above `Clerk / Exempt`: two labels and two values. */
function readTwo(reader: FormReader, { written }: Label, text: string, { place }: Line): boolean {
  const bare = written.replace(/\([^()]*\)/g, '');
  const heads = bare.split(/\s+\/\s+/);
  const values = text.split(/\s+\/\s+/);
  if (heads.length !== 2 || values.length !== 2) return false;
  const labels = heads.map((head) => fieldLabel(reader.dictionary, head));
  const [one, two] = labels;
  if (one === undefined || two === undefined || one.path === two.path) return false;
  labels.forEach((label, at) => {
    if (label !== undefined) giveOne(reader, label, { text: values[at] ?? '', place });
  });
  return true;
}

/** Another title in the head of a form is that of a class of posts, and begins no form. */
function giveOne(reader: FormReader, label: Label, piece: Piece): void {
  if (label.path === 'title' && reader.draft?.has('title') && !reader.draft.hasBody) reader.keep(piece, label.written);
  else reader.give(label, piece);
}
