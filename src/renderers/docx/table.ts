import { type Style, writeParagraph } from './paragraph.ts';

export interface TableCell {
  /** In twentieths of a point. */
  readonly width: number;
  /** Finished paragraphs; without any the cell is blank. */
  readonly content: string;
  /** The style of the paragraph of a blank cell. */
  readonly style?: Style;
  /** The colour of its ground, without `#`. */
  readonly fill?: string;
  readonly align?: 'center';
}
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Whether it is repeated at the head of each page; only rows at the top of a table are. */
  readonly header?: boolean;
  /** The least height, in twentieths of a point. */
  readonly height?: number;
}

/** A row that is longer may be broken by the end of a page, or it would leave most of a page empty. */
const longestWhole = 6000;

/** A table whose rows may have different columns: where a cell covers several columns of other rows, it is merged. */
export function writeTable(rows: readonly TableRow[], style: 'FormTable' | 'BookTable'): string {
  const ends = [...new Set(rows.flatMap(({ cells }) => listEnds(cells)))].sort((a, b) => a - b);
  const column = new Map(ends.map((end, at) => [end, at + 1]));
  const grid = ends.map((end, at) => `<w:gridCol w:w="${end - (ends[at - 1] ?? 0)}"/>`);
  const width = ends.at(-1) ?? 0;
  const lines = rows.map(({ cells, header, height }) => {
    const all = listEnds(cells);
    const written = cells.map((cell, at) => {
      const span = (column.get(all[at] ?? 0) ?? 0) - (column.get(all[at - 1] ?? 0) ?? 0);
      return writeCell(cell, span);
    });
    const isWhole = header || written.reduce((sum, { length }) => sum + length, 0) <= longestWhole;
    const properties = [
      isWhole ? '<w:cantSplit/>' : '',
      height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`,
      header ? '<w:tblHeader/>' : '',
    ].join('');
    return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${written.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

function listEnds(cells: readonly TableCell[]): number[] {
  let end = 0;
  return cells.map(({ width }) => {
    end += width;
    return end;
  });
}

function writeCell({ width, content, style = 'TableText', fill, align }: TableCell, span: number): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
    align === undefined ? '' : `<w:vAlign w:val="${align}"/>`,
  ].join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content === '' ? writeParagraph(style, '') : content}</w:tc>`;
}

/** Shares a width among columns by these weights, so that nothing is left over. */
export function shareWidth(width: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let taken = 0;
  let given = 0;
  return weights.map((weight) => {
    taken += weight;
    const end = Math.round((width * taken) / sum);
    const own = end - given;
    given = end;
    return own;
  });
}
