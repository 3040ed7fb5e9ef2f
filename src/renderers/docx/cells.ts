import type { Draft } from './draft.ts';
import { type Style, writeParagraph } from './paragraph.ts';
import { writeRun } from './runs.ts';
import { shareWidth, type TableCell } from './table.ts';

/** The share of the width that a label takes. */
const labelShare = 0.15;

/** A paragraph of a cell. */
export function writeLine(style: Style, runs: string, align?: 'center'): string {
  return writeParagraph(style, runs, { align });
}

export function labelCell(draft: Draft, width: number, label: string): TableCell {
  return { width, content: writeLine('FormLabel', writeRun(label)), fill: draft.palette.tint, align: 'center' };
}

export function headCell(draft: Draft, width: number, name: string): TableCell {
  return {
    width,
    content: writeLine('TableHeading', writeRun(name), 'center'),
    fill: draft.palette.tint,
    align: 'center',
  };
}

export function valueCell(width: number, content: string): TableCell {
  return { width, content, style: 'FormText', align: 'center' };
}

/** The widths of two labels and two values on one line. */
export function halves({ page }: Draft): readonly [number, number, number, number] {
  const [label = 0, value = 0, other = 0, rest = 0] = shareWidth(page.text, [
    labelShare,
    0.5 - labelShare,
    labelShare,
    0.5 - labelShare,
  ]);
  return [label, value, other, rest];
}
