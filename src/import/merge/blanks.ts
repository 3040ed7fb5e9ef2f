import type { ValuePath } from '../../model/imported.ts';
import { positionCodes } from '../../model/mark-codes.ts';
import type { Dictionary } from '../labels/index.ts';
import { readDate } from '../values/dates.ts';
import { type Change, isBlank, MergeError, type NewItem, type Piece, wholeOf } from './change.ts';
import { cutNames } from './cut-line.ts';
import type { PrintedWords } from './merged.ts';
import { namesGroup, readItems } from './new-items.ts';
import { findPrinted, listColumns, recordOf } from './printed-labels.ts';
import { type Line, linesOf, type Row, valuesOf } from './regions.ts';

/** The rows of a form as they were printed, and the words that it has. */
interface Around {
  readonly rows: readonly Row[];
  readonly above: Row | undefined;
  readonly words: PrintedWords & { readonly dictionary: Dictionary };
}

/** What was filled into a blank cell, by the head of its column, or by the label before it or above it. */
export function fillBlank(lines: readonly Line[], row: Row, at: number, { rows, above, words }: Around): Change[] {
  const [first] = lines;
  if (first === undefined) return [];
  if (namesGroup(row)) return fillGroup(lines, row, at, words);
  const record = recordOf(valuesOf(row)[0]?.mark.path);
  if (record !== undefined) {
    const key = listColumns(rows, record.list, words.fields, row.cells.length).get(at);
    if (key === undefined) throw new MergeError('no-place', first.place, first.text);
    const path = [record.list, record.at, key];
    return key === 'kpi' ? addItems(lines, path, words) : fillOne(lines, path);
  }
  const beside = at === 0 ? undefined : row.cells[at - 1];
  const label = beside?.[0] ?? (above === undefined ? undefined : linesOf(above).find((line) => !isBlank(line)));
  const find = ({ text, values }: Line) =>
    values.length > 0 ? undefined : (findPrinted(text, words.fields) ?? words.dictionary.find(text)?.path);
  const head = row.cells[0]?.[0];
  const side = head === undefined ? undefined : find(head);
  if (side !== undefined && /^contacts\.\w+$/.test(side)) {
    // The share of a side has a column of its own if another side has one.
    const isShare = row.cells.length === 3 && at === 1;
    return isShare
      ? fillOne(lines, [...side.split('.'), 'share'])
      : addItems(lines, [...side.split('.'), 'with'], words);
  }
  const found = label && find(label);
  if (found === undefined) throw new MergeError('no-place', first.place, first.text);
  const path = found.split('.');
  if (found === 'approval.countersigned')
    return insertAll(
      path,
      lines,
      lines.flatMap((line) => readSigners(line, words)),
    );
  if (Object.hasOwn(positionCodes, `${found}.#`)) return addItems(lines, path, words);
  if (!Object.hasOwn(positionCodes, found)) throw new MergeError('no-place', first.place, first.text);
  return fillOne(lines, path);
}

function fillOne([first, more]: readonly Line[], path: ValuePath): Change[] {
  if (more !== undefined) throw new MergeError('no-place', more.place, more.text);
  return first === undefined ? [] : [{ kind: 'set', path, piece: wholeOf(first), was: '' }];
}

/** A share or KPIs beside the name of a group that has only the other. */
function fillGroup(lines: readonly Line[], row: Row, at: number, words: PrintedWords): Change[] {
  const [first] = lines;
  if (first === undefined) return [];
  const own =
    valuesOf(row)
      .find(({ mark: { path } }) => path[0] === 'dutyGroups')
      ?.mark.path.slice(0, 2) ?? [];
  const hasShare = valuesOf(row).some(({ mark: { path } }) => path.at(-1) === 'share');
  const isShare = lines.length === 1 && /^\d+(?:\.\d+)?\s*[%％]?$/.test(first.text.trim());
  if (isShare && !hasShare) return [{ kind: 'set', path: [...own, 'share'], piece: wholeOf(first), was: '' }];
  if (isShare || !hasShare || at !== 1) throw new MergeError('no-place', first.place, first.text);
  return addItems(lines, [...own, 'kpi'], words);
}

/** Names with the day in brackets, if there is one. */
function readSigners(line: Line, { comma }: PrintedWords): NewItem[] {
  return cutNames(line, comma).map((piece): NewItem => {
    const [, name = '', gap = '', day = ''] = /^(.*?)(\s*[(（])([^()（）]+)[)）]\s*$/.exec(textBetween(piece)) ?? [];
    if (readDate(day.trim()) === undefined) return [['by', [piece]]];
    const start = piece.from + name.length;
    const from = start + gap.length;
    return [
      ['by', [{ ...piece, to: start }]],
      ['date', [{ ...piece, from, to: from + day.length }]],
    ];
  });
}

function textBetween({ line, from, to }: Piece): string {
  return line.text.slice(from, to);
}

function addItems(lines: readonly Line[], list: ValuePath, words: PrintedWords): Change[] {
  return insertAll(list, lines, readItems(lines, list, words));
}

function insertAll(list: ValuePath, [first]: readonly Line[], items: readonly NewItem[]): Change[] {
  return items.map((item) => ({ kind: 'insert', path: [...list, 0], item, place: first?.place ?? {} }));
}
