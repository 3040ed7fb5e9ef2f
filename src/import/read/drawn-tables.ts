import type { Cell, Table } from '../document.ts';

const border = /^\s*\+(?:[-=]{2,}\+)+\s*$/;
const fewest = 2;

/** What stands between two strokes in a row, on one line or more, and where its first stroke is. */
interface Piece {
  readonly start: number;
  readonly lines: string[];
}

/** The tables that are drawn with `+---+` or `┌──┐` among the lines of a text, and the lines without them, which are empty there. */
export function takeDrawnTables(lines: readonly string[]): { readonly tables: Table[]; readonly rest: string[] } {
  const tables: Table[] = [];
  const rest = [...lines];
  for (let at = 0; at < lines.length; at++) {
    if (!border.test(plain(lines[at] ?? ''))) continue;
    let end = at;
    while (end < lines.length && /^\s*[+|].*[+|]\s*$/u.test(plain(lines[end] ?? ''))) end++;
    const table = tableOf(lines.slice(at, end).map(plain), tables.length + 1, at + 1);
    if (table !== undefined) {
      tables.push(table);
      rest.fill('', at, end);
    }
    at = end - 1;
  }
  return { tables, rest };
}

/** Strokes and corners of any font in those of plain text. */
function plain(line: string): string {
  return line
    .replace(/[┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╭╮╰╯┏┳┓┣╋┫┗┻┛]/gu, '+')
    .replace(/[─━═]/gu, '-')
    .replace(/[│┃║]/gu, '|');
}

function tableOf(drawn: readonly string[], table: number, first: number): Table | undefined {
  const marks = drawn
    .filter((line) => border.test(line))
    .map((line) => [...line.matchAll(/\+/g)].map(({ index }) => index))
    .reduce((most, each) => (each.length > most.length ? each : most), []);
  const rows: Cell[][] = [];
  let open: readonly Piece[] = [];
  let from = first;
  const close = () => {
    if (open.length > 0) rows.push(rowOf(open, marks, { table, row: rows.length + 1, line: from }));
    open = [];
  };
  for (const [nth, line] of drawn.entries()) {
    const pieces = border.test(line) ? [] : piecesOf(line);
    if (pieces.length === 0 || pieces.length !== open.length) close();
    if (pieces.length === 0) continue;
    if (open.length === 0) {
      open = pieces;
      from = first + nth;
    } else for (const [at, { lines }] of pieces.entries()) open[at]?.lines.push(...lines);
  }
  close();
  return marks.length <= fewest || rows.length === 0
    ? undefined
    : { kind: 'table', rows, columns: marks.length - 1, place: { table, line: first } };
}

function piecesOf(line: string): Piece[] {
  const strokes = [...line.matchAll(/\|/g)].map(({ index }) => index);
  return strokes.slice(0, -1).map((start, nth) => {
    const text = line.slice(start + 1, strokes[nth + 1]).trim();
    return { start, lines: text === '' ? [] : [text] };
  });
}

/** The cells of a row: one a column, or, where some are merged, by where they begin. */
function rowOf(
  pieces: readonly Piece[],
  marks: readonly number[],
  place: { readonly table: number; readonly row: number; readonly line: number },
): Cell[] {
  // Han characters are two signs wide, so that in a whole row only the order counts.
  const isWhole = pieces.length === marks.length - 1;
  const columns = pieces.map(({ start }, nth) =>
    isWhole
      ? nth
      : Math.max(
          0,
          marks.findLastIndex((mark) => mark <= start),
        ),
  );
  return pieces.map(({ lines }, nth): Cell => {
    const column = columns[nth] ?? nth;
    return {
      column,
      span: Math.max(1, (columns[nth + 1] ?? marks.length - 1) - column),
      height: 1,
      blocks: [{ kind: 'paragraph', text: lines.join(' '), place: { ...place, cell: nth + 1 }, bold: false }],
    };
  });
}
