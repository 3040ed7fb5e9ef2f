import type { Cell, Table } from '../../document.ts';
import { readXml } from '../xml.ts';
import { type NumberFormat, showNumber } from './formats.ts';

interface Context {
  readonly name: string;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly starts1904: boolean;
}

interface Merge {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly span: number;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
}

/** A workbook may have a million rows; a list of positions has not. */
const mostRows = 100_000;

/** A sheet as a table; undefined if it is empty. Cells that others cover are left out, and gaps are filled. */
export function readSheet(bytes: Uint8Array, context: Context): Table | undefined {
  const texts = new Map<number, Map<number, string>>();
  const merges: Merge[] = [];
  let cell: OpenCell | undefined;
  let reading: 'value' | 'inline' | undefined;
  let row = 0;
  let column = 0;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 1);
        column = 0;
      } else if (name === 'c') {
        const at = attributes['r'] === undefined ? undefined : readAddress(attributes['r']);
        column = at?.column ?? column + 1;
        const style = Number(attributes['s'] ?? 0);
        cell = { row: at?.row ?? row, column, type: attributes['t'] ?? 'n', style, value: '', inline: '' };
      } else if (name === 'v') reading = 'value';
      else if (name === 't') reading = 'inline';
      else if (name === 'mergeCell') addMerge(merges, attributes['ref'] ?? '');
    },
    close(name) {
      if (name === 'v' || name === 't') reading = undefined;
      else if (name === 'c' && cell !== undefined) {
        const text = textOf(cell, context);
        if (text.trim() !== '' && cell.row <= mostRows) {
          const cells = texts.get(cell.row) ?? new Map<number, string>();
          texts.set(cell.row, cells.set(cell.column, text));
        }
        cell = undefined;
      }
    },
    text(text) {
      if (cell === undefined) return;
      if (reading === 'value') cell.value += text;
      else if (reading === 'inline') cell.inline += text;
    },
  });
  return texts.size === 0 ? undefined : tableOf(texts, merges, context.name);
}

function textOf({ type, value, inline, style }: OpenCell, { strings, formats, starts1904 }: Context): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return inline;
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  return type === 'n' ? showNumber(value, formats[style] ?? 'plain', starts1904) : value;
}

function readAddress(address: string): { row: number; column: number } {
  const [, letters = '', digits = '0'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function addMerge(merges: Merge[], reference: string): void {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [readAddress(from), readAddress(to)];
  merges.push({ ...first, height: last.row - first.row + 1, span: last.column - first.column + 1 });
}

function tableOf(
  texts: ReadonlyMap<number, ReadonlyMap<number, string>>,
  merges: readonly Merge[],
  sheet: string,
): Table {
  const spans = new Map(merges.map((merge) => [`${merge.row},${merge.column}`, merge]));
  const covered = coveredCells(merges);
  const numbers = [...texts.keys()].sort((a, b) => a - b);
  const rows = numbers.map((row) => {
    const cells = texts.get(row) ?? new Map<number, string>();
    const last = Math.max(...cells.keys());
    const line: Cell[] = [];
    for (let column = 1; column <= last; column++) {
      if (covered.has(`${row},${column}`)) continue;
      const merge = spans.get(`${row},${column}`);
      const text = cells.get(column) ?? '';
      const place = { sheet, row, cell: column };
      line.push({
        column: column - 1,
        span: merge?.span ?? 1,
        height: merge === undefined ? 1 : numbers.filter((each) => each >= row && each < row + merge.height).length,
        blocks: [{ kind: 'paragraph', text, place, bold: false }],
      });
    }
    return line;
  });
  const columns = Math.max(...rows.map((row) => Math.max(0, ...row.map(({ column, span }) => column + span))));
  return { kind: 'table', rows, columns, place: { sheet } };
}

/** The cells below merged ones, as far as a form can reach. */
function coveredCells(merges: readonly Merge[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { row, column, height, span } of merges) {
    if (height * span > 100_000 || covered.size > 1_000_000) continue;
    for (let down = 0; down < height; down++) {
      for (let right = 0; right < span; right++) if (down + right > 0) covered.add(`${row + down},${column + right}`);
    }
  }
  return covered;
}
