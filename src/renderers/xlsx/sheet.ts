import type { Cell, Table, TableColumn } from '../tables/table.ts';
import { markRow } from './row-mark.ts';
import { longestFormatted, styles } from './styles.ts';
import { measureColumns, measureRow } from './widths.ts';
import { escapeXml } from './xml-text.ts';

/** The title of the hidden last column, by which an import sees whether a row was edited, and how many there were. */
export function titleMarks(rows: number): string {
  return `jd ${rows}`;
}

/** The number of rows that a title of marks states, if it does; undefined for any other title. */
export function readMarkTitle(title: string): { readonly rows?: number } | undefined {
  const [found, rows] = /^jd(?: (\d+))?$/.exec(title) ?? [];
  return found === undefined ? undefined : rows === undefined ? {} : { rows: Number(rows) };
}

/** Gives the number of a text in the workbook's list of texts. */
export type ShareText = (text: string) => number;

export interface SheetOptions {
  readonly share: ShareText;
  /** Printed at the head of each page; undefined for nothing. */
  readonly pageHead: string | undefined;
  /** Whether it is the sheet that opens. */
  readonly isFirst: boolean;
}

/** What is still readable on a printed page, in digits of the font. */
const pageWidth = 190;

/** The reference of a cell, from zero: `B3`. */
export function nameCell(row: number, column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row + 1}`;
}

/** A sheet with a head row that stays in view, filters, and the marks of its rows. */
export function writeSheet(table: Table, { share, pageHead, isFirst }: SheetOptions): string {
  const { columns, rows } = table;
  const widths = measureColumns(table);
  const pagesAcross = Math.ceil(widths.reduce((sum, width) => sum + width, 0) / pageWidth);
  const heads = [...columns.map(({ title }) => title), titleMarks(rows.length)];
  const writeHead = (title: string, at: number): string => writeText(nameCell(0, at), title, styles.head, share);
  const body = rows.map((row, at) => {
    const cells = row.map((cell, nth) => writeCell(nameCell(at + 1, nth), cell, columns[nth], share));
    const mark = writeText(nameCell(at + 1, columns.length), markRow(row), styles.text, share);
    return `<row r="${at + 2}" ht="${measureRow(row, widths)}">${cells.join('')}${mark}</row>`;
  });
  const page =
    pageHead === undefined ? '' : `<oddHeader>&amp;C&amp;B${escapeXml(pageHead.replaceAll('&', '&&'))}</oddHeader>`;
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${nameCell(rows.length, columns.length)}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="16"/>',
    `<cols>${widths.map((width, at) => writeColumn(at, width, '')).join('')}${writeColumn(columns.length, 18, ' hidden="1"')}</cols>`,
    `<sheetData><row r="1">${heads.map(writeHead).join('')}</row>${body.join('')}</sheetData>`,
    `<autoFilter ref="${filterRange(table)}"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup orientation="landscape" fitToWidth="${pagesAcross}" fitToHeight="0"/>`,
    `<headerFooter>${page}<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}

/** All rows of the columns that are seen. */
export function filterRange({ columns, rows }: Table): string {
  return `A1:${nameCell(rows.length, columns.length - 1)}`;
}

function writeColumn(at: number, width: number, rest: string): string {
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${rest}/>`;
}

function writeCell(name: string, cell: Cell, column: TableColumn | undefined, share: ShareText): string {
  switch (typeof cell) {
    case 'undefined':
      return '';
    case 'number':
      return `<c r="${name}" s="${column?.percent ? styles.percent : styles.number}"><v>${cell}</v></c>`;
    case 'boolean':
      return `<c r="${name}" s="${styles.number}" t="b"><v>${Number(cell)}</v></c>`;
    case 'object': {
      const serial = countDays(cell.date);
      if (serial === undefined) return writeText(name, cell.date, styles.text, share);
      return `<c r="${name}" s="${styles.date}"><v>${serial}</v></c>`;
    }
    case 'string':
      return writeText(name, cell, cell.length > longestFormatted ? styles.longText : styles.text, share);
  }
}

function writeText(name: string, text: string, style: number, share: ShareText): string {
  return `<c r="${name}" s="${style}" t="s"><v>${share(text)}</v></c>`;
}

const dayLength = 86_400_000;
/** Spreadsheets believe that 1900 had a 29 February, so only later days have the same number everywhere. */
const firstSafe = 61;

/** The number of a day; undefined for days that spreadsheets don't know. */
function countDays(day: string): number | undefined {
  const serial = Date.parse(day) / dayLength + 25_569;
  return serial >= firstSafe ? serial : undefined;
}
