import { clip, columns } from '../../text/terminal.ts';

export interface Row {
  readonly name: string;
  readonly cells: readonly string[];
  /** What follows the cells, up to the end of the line. */
  readonly rest: string;
}
/** A line in three parts, to be coloured. */
export interface Line {
  readonly name: string;
  readonly cells: string;
  readonly rest: string;
}

const gap = '  ';
/** A name is not cut to fewer columns; where there is less room, each figure gets a line. */
const shortest = 10;

/** Aligns the rows below their head: names to the left, figures to the right. A narrow screen cuts names and ends. */
export function layOut(head: Row, rows: readonly Row[], width: number): Line[] {
  const all = [head, ...rows];
  const widths = head.cells.map((_, at) => widest(all.map(({ cells }) => cells[at] ?? '')));
  const figures = widths.reduce((sum, each) => sum + gap.length + each, 0);
  const room = width - figures;
  if (room < shortest) return rows.flatMap((row) => listFigures(head, row, width));
  const named = Math.min(widest(all.map(({ name }) => name)), room);
  return all.map(({ name, cells, rest }) => ({
    name: padEnd(clip(name, named), named),
    cells: cells.map((cell, at) => gap + padStart(cell, widths[at] ?? 0)).join(''),
    rest: clipRest(rest, room - named),
  }));
}

/** A figure a line, below the name. */
function listFigures(head: Row, row: Row, width: number): Line[] {
  const labelled = widest(head.cells);
  return [
    { name: clip(row.name, width), cells: '', rest: '' },
    ...head.cells.map((label, at) => ({
      name: gap + padEnd(label, labelled),
      cells: `${gap}${row.cells[at] ?? ''}`,
      rest: '',
    })),
  ];
}

function clipRest(rest: string, room: number): string {
  if (rest === '' || room <= gap.length) return '';
  return gap + (Number.isFinite(room) ? clip(rest, room - gap.length) : rest);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, columns(text)), 0);
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columns(text))) + text;
}
