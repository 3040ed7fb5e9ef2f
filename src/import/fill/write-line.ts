import type { FormParagraph, TextPiece } from './form-blocks.ts';
import { type FormSource, runProperties, tag, writeText } from './write-text.ts';
import type { Edit } from './xml-tree.ts';

/** A range of a paragraph's text, and what takes its place. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Replaces parts of a paragraph's text and leaves its other text, its runs and their formats as they are. */
export function fillLine(form: FormSource, paragraph: FormParagraph, ranges: readonly TextRange[]): Edit[] {
  const { pieces } = paragraph;
  const edits: Edit[] = [];
  const changed = new Map<TextPiece, TextRange[]>();
  for (const range of ranges) {
    const touched = pieces.filter(({ from, to }) => from < range.to && to > range.from);
    const around = pieces.find(({ from, to }) => from < range.from && to > range.from);
    const texts = touched.filter(({ element }) => element.name === 'w:t');
    const start = texts[0] ?? (range.from === range.to ? around : undefined);
    if (start === undefined) edits.push(insert(form, paragraph, range));
    for (const piece of new Set([...touched, ...(start === undefined ? [] : [start])]))
      changed.set(piece, [...(changed.get(piece) ?? []), { ...range, text: piece === start ? range.text : '' }]);
  }
  for (const [piece, own] of changed) {
    const { element, from } = piece;
    const { start, end } = element;
    edits.push({ start, end, text: element.name === 'w:t' ? writeText(form, replace(element.text, own, from)) : '' });
  }
  return edits;
}

function replace(text: string, ranges: readonly TextRange[], offset: number): string {
  let at = 0;
  let written = '';
  for (const range of [...ranges].sort((one, other) => one.from - other.from)) {
    written += text.slice(at, Math.max(at, range.from - offset)) + range.text;
    at = Math.max(at, range.to - offset);
  }
  return written + text.slice(at);
}

/** A value where the form has no text: after the piece that ends there, in a run that isn't bold as a label may be. */
function insert(form: FormSource, paragraph: FormParagraph, { from, text }: TextRange): Edit {
  const { pieces, element } = paragraph;
  const before = pieces.filter(({ to }) => to <= from).at(-1);
  const after = pieces.find((piece) => piece.from >= from);
  const content = writeText(form, text);
  if (before !== undefined && before.run === after?.run)
    return { start: before.element.end, end: before.element.end, text: content };
  const at = before?.run.end ?? element.innerEnd;
  const style = runProperties(form, before === undefined ? paragraph : { ...paragraph, pieces: [before] }, [
    'w:b',
    'w:bCs',
  ]);
  return {
    start: at,
    end: at,
    text: content === '' ? '' : `<${tag(form, 'r')}>${style}${content}</${tag(form, 'r')}>`,
  };
}
