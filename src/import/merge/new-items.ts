import type { ValuePath } from '../../model/imported.ts';
import { type Change, type Columns, isBlank, MergeError, type NewItem, wholeOf } from './change.ts';
import { cutNames, isInline } from './cut-line.ts';
import { beginsWith, readMeasures, withoutLabel } from './measures.ts';
import type { PrintedWords } from './merged.ts';
import { listColumns } from './printed-labels.ts';
import { type Line, linesOf, type Row, valuesOf } from './regions.ts';

/** The rows around a new one, as they were printed. */
export interface Around {
  readonly rows: readonly Row[];
  readonly previous: Row | undefined;
  readonly next: Row | undefined;
  readonly words: PrintedWords;
}

const records = /^(duties|kpis|authority|revisions)\.(\d+)(?:\.(.+))?$/;
const entries = /^(items|cases\.\d+\.steps)\.(\d+)/;

/** A new row: an item of the list that the rows beside it print. */
export function insertRow(row: Row, around: Around): Change[] {
  const lines = linesOf(row).filter((line) => !isBlank(line));
  const [first] = lines;
  if (first === undefined) return [];
  return row.isTable ? insertRecord(row, around, first) : lines.flatMap((line) => insertEntry(line, around));
}

/** A new paragraph of a procedure; text beside the table of a form is no value. */
function insertEntry(line: Line, { previous, next, words: { fields } }: Around): Change[] {
  const before = findIn(previous, entries, 'last');
  const after = findIn(next, entries, 'first');
  if (before !== undefined && after?.list === before.list && after.at === before.at)
    throw new MergeError('no-place', line.place, line.text);
  if (beginsWith(line, fields.doneBy) || beginsWith(line, fields.escalateTo))
    throw new MergeError('no-place', line.place, line.text);
  const place = before === undefined ? after : { ...before, at: before.at + 1 };
  if (place === undefined) {
    if (previous !== undefined && !previous.isTable && next !== undefined)
      throw new MergeError('no-place', line.place, line.text);
    return [];
  }
  return [{ kind: 'insert', path: [...pathOf(place.list), place.at], item: wholeOf(line), place: line.place }];
}

function insertRecord(row: Row, { rows, previous, next, words }: Around, first: Line): Change[] {
  const before = findIn(previous, records, 'first');
  const after = findIn(next, records, 'first');
  const isBand = previous?.cells.length === 1 || (previous !== undefined && namesGroup(previous));
  const place = before === undefined ? after : { ...before, at: isBand ? before.at : before.at + 1 };
  if (place === undefined) throw new MergeError('no-place', first.place, first.text);
  const columns = listColumns(rows, place.list, words.fields, row.cells.length);
  const item: (readonly [string, readonly NewItem[]])[] = [];
  for (const [at, cell] of row.cells.entries()) {
    const lines = cell.filter((line) => !isBlank(line));
    const key = columns.get(at);
    if (key !== undefined && lines.length > 0) item.push(...readColumn(key, lines, words));
    else if (lines[0] !== undefined && !isNumber(lines))
      throw new MergeError('no-place', lines[0].place, lines[0].text);
  }
  if (columns.size === 0) throw new MergeError('no-place', first.place, first.text);
  return [
    { kind: 'insert', path: [...pathOf(place.list), place.at], item, place: first.place } satisfies {
      item: NewItem;
    } & Change,
  ];
}

/** The number that jd prints before a duty. */
function isNumber(lines: readonly Line[]): boolean {
  return lines.length === 1 && /^\s*\d+[.、]?\s*$/.test(lines[0]?.text ?? '');
}

/** A cell of a new row; below a duty are its functions, below a KPI its facts. */
function readColumn(key: string, lines: readonly Line[], words: PrintedWords): Columns {
  if (key === 'kpi') return [[key, readMeasures(lines, words)]];
  const label = words.fields.functions;
  const functions = key === 'duty' ? lines.filter((line) => beginsWith(line, label)) : [];
  const own = lines.filter((line) => !functions.includes(line)).map(wholeOf);
  return [
    ...(own.length === 0 ? [] : [[key, own] as const]),
    ...(functions.length === 0 ? [] : [['functions', functions.map((line) => withoutLabel(line, label))] as const]),
  ];
}

/** Whether a row names a group of duties, and not a duty. */
export function namesGroup(row: Row): boolean {
  const [first] = valuesOf(row);
  return (
    first !== undefined && /^dut(?:ies|yGroups)$/.test(String(first.mark.path[0])) && first.mark.path.at(-1) === 'group'
  );
}

function findIn(row: Row | undefined, shape: RegExp, which: 'first' | 'last') {
  const values = row === undefined ? [] : valuesOf(row);
  const found = shape.exec((which === 'first' ? values[0] : values.at(-1))?.mark.path.join('.') ?? '');
  return found === null ? undefined : { list: found[1] ?? '', at: Number(found[2]) };
}

function pathOf(list: string): ValuePath {
  return list.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** New lines in a cell, one below the other: items of the list of which the lines beside them are items. */
export function insertLines(
  lines: readonly Line[],
  { previous, next, words }: { previous: Line | undefined; next: Line | undefined; words: PrintedWords },
): Change[] {
  const [line] = lines;
  if (line === undefined) return [];
  const before = itemOf(previous?.values.at(-1)?.mark.path);
  const after = itemOf(next?.values[0]?.mark.path, true);
  const isWithin = before !== undefined && after?.at === before.at && after.list.join('.') === before.list.join('.');
  const place = before === undefined ? after : { ...before, at: before.at + 1 };
  if (place === undefined || isWithin) throw new MergeError('no-place', line.place, line.text);
  return readItems(lines, place.list, words).map((item) => ({
    kind: 'insert',
    path: [...place.list, place.at],
    item,
    place: line.place,
  }));
}

/** The items that new lines of a list print. */
export function readItems(lines: readonly Line[], list: ValuePath, words: PrintedWords): NewItem[] {
  if (list.at(-1) === 'kpi') return readMeasures(lines, words);
  if (isInline(list)) return lines.flatMap((line) => cutNames(line, words.comma));
  return lines.map((line) =>
    list.at(-1) === 'functions' ? withoutLabel(line, words.fields.functions) : wholeOf(line),
  );
}

function itemOf(path: ValuePath | undefined, whole = false) {
  if (path === undefined) return undefined;
  const at = path.findLastIndex((step) => typeof step === 'number');
  const key = path[at + 1];
  const alone = key === undefined || key === 'name' || key === 'who' || (!whole && path[at - 1] === 'kpi');
  return at === -1 || !alone ? undefined : { list: path.slice(0, at), at: Number(path[at]) };
}
