import { kindOf } from '../recognise/form/kinds.ts';
import { isSignLine } from '../recognise/words/instruction.ts';
import { visible } from '../visible-text.ts';
import type { FormParagraph } from './form-blocks.ts';
import { type FormReading, isBlank, isOf, pathOf } from './form-reading.ts';
import type { CellPlace, FormRow, LinePlace, ListPlace, Place, RowsPlace } from './place.ts';
import { type FormValue, listParagraphs } from './read-values.ts';

/** A place as import reads the text that it holds now: only values of its path are in it; none if it holds something else. */
export function fitPlace(reading: FormReading, place: Place): Place[] {
  if (place.kind === 'cell') return fitCell(reading, place);
  if (place.kind === 'list') return fitList(reading, place);
  return place.kind === 'line' ? fitLine(reading, place) : fitRows(reading, place);
}

function fitCell(reading: FormReading, place: CellPlace): Place[] {
  const paragraphs = listParagraphs(place.cell.blocks).filter((each) => !isBlank(each));
  const values = paragraphs.flatMap((each) => reading.in(each));
  const read = values.flatMap(({ path }) => (path === undefined ? [] : [path]));
  if (paragraphs.length === 0) return [place];
  // The head of a column of numbers.
  if (paragraphs.every(({ text }) => /^[#№]$/u.test(text.trim()))) return [];
  if (read.length === 0) {
    // What nobody reads is a sample or a hint, unless the values are elsewhere.
    const isOther = paragraphs.some((each) => reading.isFixed(each) || reading.isLabel(each));
    return isOther || values.some(isBesideLabel) || reading.hasValuesOf(place.path) ? [] : [place];
  }
  const isWhole = !paragraphs.some((each) => reading.isFixed(each) || isLabelAlone(reading, each));
  return isWhole && read.every((path) => isOf(place.path, path)) ? [place] : [];
}

/** A label that import reads as a value of a list, though the dictionary knows it; the title of a position may be `Supervisor`. */
export function isLabelAlone(reading: FormReading, paragraph: FormParagraph): boolean {
  const isListed = reading
    .in(paragraph)
    .some(({ path }) => path !== undefined && /^(?:sentences|part)$/.test(kindOf(path)));
  const isLabel = reading.isLabel(paragraph) && !reading.isInColumn(paragraph);
  return isListed && (isLabel || reading.isBand(paragraph));
}

function isBesideLabel({ path, label }: FormValue): boolean {
  return path === undefined && label !== undefined;
}

function fitList(reading: FormReading, place: ListPlace): Place[] {
  const { paragraphs } = place;
  if (paragraphs.every(isBlank)) return [place];
  const { before, own } = cut(reading, place, paragraphs);
  // A hint above the cell that holds the values.
  const isHint = own.every((each) => reading.in(each).every(({ path }) => path === undefined));
  if (isHint && reading.hasValuesOf(place.path)) return [{ ...place, paragraphs: [] }];
  if (own.some((each) => !isBlank(each))) return [{ ...place, label: before.at(-1) ?? place.label, paragraphs: own }];
  const isOther = paragraphs.some((each) => reading.in(each).some(({ path }) => path !== undefined));
  return isOther ? [] : [{ ...place, paragraphs: [] }];
}

/** The first paragraphs that a place may take, and what is fixed before them. */
function cut(reading: FormReading, place: Pick<ListPlace, 'path' | 'label'>, paragraphs: readonly FormParagraph[]) {
  const isOther = (each: FormParagraph) => isOfOther(reading, place, each);
  const first = paragraphs.findIndex((each) => !isOther(each) && !isBlank(each));
  if (first === -1) return { before: paragraphs, own: [] };
  const from = paragraphs.slice(0, first).every(isBlank) ? 0 : first;
  const found = paragraphs.findIndex((each, at) => at > first && isOther(each));
  const end = found === -1 ? paragraphs.length : found;
  const last = paragraphs.findLastIndex((each, at) => at < end && reading.in(each).length > 0);
  // Below the last value only what looks like it is one.
  const like = paragraphs[last];
  const until = paragraphs.findIndex(
    (each, at) => at > last && at < end && like !== undefined && each.bold !== like.bold && !isBlank(each),
  );
  const own = paragraphs.slice(from, until === -1 ? end : until);
  while (own.length < paragraphs.length - from && own.at(-1)?.text.trim() === '') own.pop();
  return { before: paragraphs.slice(0, from), own };
}

function isOfOther(
  reading: FormReading,
  { path, label }: Pick<ListPlace, 'path' | 'label'>,
  paragraph: FormParagraph,
): boolean {
  const values = reading.in(paragraph);
  if (isBlank(paragraph)) return false;
  if (reading.isFixed(paragraph) || isSignLine(paragraph.text)) return true;
  if (values.length === 0) return reading.isLabel(paragraph);
  const own = visible(label.text);
  return values.some((value) =>
    value.path === undefined
      ? !own.includes(visible(value.label ?? '')) || /^\s*[☐☑☒□■✓]/u.test(value.text)
      : !isOf(path, value.path),
  );
}

function fitLine(reading: FormReading, place: LinePlace): Place[] {
  const { paragraph, path, below } = place;
  // What import reads nothing in is not of the list that began on the line.
  const isRead = below?.some((each) => reading.in(each).length > 0 || isBlank(each)) === true;
  const list = below === undefined ? {} : { below: isRead ? cut(reading, { path, label: paragraph }, below).own : [] };
  const { from, to } = { ...place, ...rangeRead(reading, place) };
  const old = visible(paragraph.text.slice(from, to));
  const near = reading.in(paragraph).filter(({ text }) => {
    const own = visible(text);
    return old === '' ? own.includes(visible(paragraph.text)) : own.includes(old) || old.includes(own);
  });
  const fits = near.some((value) => value.path !== undefined && (old === '' || isOf(path, value.path)));
  return near.length === 0 || fits ? [{ ...place, from, to, ...list }] : [];
}

/** The value of the path right behind a label, where a colon in it looks like that of another label. */
function rangeRead(reading: FormReading, { paragraph, path, from, to }: LinePlace): Partial<LinePlace> {
  if (from !== to) return {};
  for (const value of reading.in(paragraph)) {
    const at = paragraph.text.indexOf(value.text, from);
    const isNext = at !== -1 && paragraph.text.slice(from, at).trim() === '';
    const isWhole = /^(?:$|\t|\s{2}|[;；,，。]|\s+$)/u.test(paragraph.text.slice(at + value.text.length));
    if (isNext && isWhole && value.path !== undefined && isOf(path, value.path))
      return { from: at, to: at + value.text.length };
  }
  return {};
}

function fitRows(reading: FormReading, place: RowsPlace): Place[] {
  const paths = (row: FormRow) =>
    row.cells
      .flatMap(({ blocks }) => listParagraphs(blocks))
      .flatMap((each) => reading.in(each).flatMap(({ path }) => (path === undefined ? [] : [path])));
  const fits = (row: FormRow) => paths(row).some((path) => isOf(place.path, path));
  const all = place.rows.flatMap((row) => listParagraphs(row.cells.flatMap(({ blocks }) => blocks)));
  const filled = all.filter((each) => !isBlank(each));
  if (filled.every((each) => reading.in(each).length === 0 && !reading.isLabel(each))) return [place];
  const read = place.rows.findIndex(fits);
  // The name of a group may be above the first of its rows.
  const isBand = (row: FormRow | undefined) => row?.cells.length === 1 && paths(row).length === 0;
  // Labels beside values in a cell stay.
  if (place.rows.some((row) => fits(row) && hasLabels(reading, row))) return [];
  const first = read === 1 && isBand(place.rows[0]) ? 0 : read;
  const isHeaded = place.columns.some(({ path }) => path.includes('.'));
  // Import knows columns in them.
  if (first === -1 || (!isHeaded && place.rows.flatMap(paths).some((path) => /^duties\./.test(path)))) return [];
  const found = place.rows.findIndex((row, at) => at > first && paths(row).length > 0 && !fits(row));
  const end = found === -1 ? place.rows.length : found;
  const last = place.rows.findLastIndex((row, at) => at < end && (fits(row) || isEmpty(row)));
  const rows = place.rows.slice(first, last + 1);
  return [{ ...place, rows, columns: columnsOf(reading, place, rows) }];
}

function isEmpty({ cells }: FormRow): boolean {
  return cells.every(({ blocks }) => listParagraphs(blocks).every(isBlank));
}

function hasLabels(reading: FormReading, { cells }: FormRow): boolean {
  return cells.some(({ blocks }) => {
    const paragraphs = listParagraphs(blocks).filter((each) => !isBlank(each));
    const isRead = (each: FormParagraph) => reading.in(each).some(({ path }) => path !== undefined);
    return paragraphs.some(isRead) && paragraphs.some((each) => !isRead(each) && reading.isLabel(each));
  });
}

/** The columns with the paths of what is in them. */
function columnsOf(reading: FormReading, { path, columns }: RowsPlace, rows: readonly FormRow[]) {
  const isHeaded = columns.some((column) => column.path.includes('.'));
  const read = columns.map(({ from, to }) => {
    const apart = rows.filter(({ cells }) => cells.length > 1);
    const cells = apart.flatMap((row) => row.cells.filter(({ column }) => column >= from && column < to));
    return pathOf(cells.flatMap(({ blocks }) => listParagraphs(blocks)).flatMap((each) => reading.in(each)));
  });
  const items = read.map((each) => each !== undefined && isOf(path, each));
  return columns.map((column, at) => {
    const own = read[at];
    const isColumn =
      own !== undefined && /^(?:(?:duties|authority|revisions)\.|contacts\.(?:with|purpose|frequency)$)/.test(own);
    if (isHeaded) return isColumn ? { ...column, path: own } : column;
    if (!items.includes(true) || column.path === 'number') return column;
    return { ...column, path: items.indexOf(true) === at ? 'item' : 'x' };
  });
}
