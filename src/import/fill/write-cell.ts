import type { FormCell, FormParagraph } from './form-blocks.ts';
import type { FormRow, RowsPlace } from './place.ts';
import { isOfGroup, type PrintedLine, type PrintedRow } from './printed.ts';
import { type FormSource, hasPicture, tag, writeParagraphs } from './write-text.ts';
import { applyEdits, childOf, type Edit, findElements, replaceElements, type XmlElement } from './xml-tree.ts';

/** A cell with other paragraphs; its own properties and pictures stay. */
export function fillCell(form: FormSource, cell: FormCell, lines: readonly PrintedLine[]): Edit {
  const { element } = cell;
  const paragraphs = cell.blocks.filter((block) => block.kind === 'paragraph');
  const pattern = paragraphs.find(({ text }) => text.trim() !== '') ?? paragraphs[0];
  const pictures = paragraphs.filter((each) => hasPicture(each.element));
  const kept = pictures.map((each) => form.source.slice(each.element.start, each.element.end)).join('');
  const written = lines.length === 0 && kept !== '' ? '' : writeParagraphs(form, pattern, lines);
  return { start: contentStart(element), end: element.innerEnd, text: written + kept };
}

function contentStart(cell: XmlElement): number {
  return childOf(cell, 'w:tcPr')?.end ?? cell.inner;
}

/** Rows with the values, each a copy of the first row of the form; one empty row if there is none. */
export function fillRows(form: FormSource, place: RowsPlace, rows: readonly PrintedRow[]): Edit[] {
  const { rows: old, columns } = place;
  const pattern = old.find(({ cells }) => cells.length > 1) ?? old[0];
  if (pattern === undefined) return [];
  const band = columns.length > 1 ? old.find(({ cells }) => cells.length === 1) : undefined;
  const written: string[] = [];
  let group: string | undefined;
  let count = 0;
  const has = (path: string) => columns.some((column) => column.path === path);
  for (const given of rows.length === 0 ? [new Map()] : rows) {
    const isGroup = has('duties.duty') && isOfGroup(given);
    // Where no column or row has the name of a group, it is where its duties are.
    const isNamed = band !== undefined || has('duties.group') || !isGroup;
    const values = isNamed ? given : new Map([...given, ['duties.duty', given.get('duties.group') ?? []]]);
    const name = values.get('duties.group')?.[0]?.text;
    if (band !== undefined && name !== undefined && name !== group)
      written.push(copyRow(form, band, (cell) => fillCell(form, cell, [{ text: name }]), written.length > 0));
    group = name;
    if (!isGroup) count += 1;
    const number = rows.length === 0 || isGroup ? undefined : count;
    const fill = (cell: FormCell) => fillColumn(form, place, cell, values, number);
    written.push(copyRow(form, pattern, fill, written.length > 0));
  }
  return replaceElements(
    form.source,
    old.map(({ element }) => element),
    written.join(''),
  );
}

function fillColumn(
  form: FormSource,
  { columns }: RowsPlace,
  cell: FormCell,
  values: PrintedRow,
  number: number | undefined,
): Edit | undefined {
  const column = columns.find(({ from, to }) => cell.column >= from && cell.column < to);
  if (column?.path !== 'number') return fillCell(form, cell, values.get(column?.path ?? '') ?? []);
  const [paragraph] = cell.blocks.filter((block): block is FormParagraph => block.kind === 'paragraph');
  if (paragraph?.numbered && paragraph.text.trim() === '') return undefined;
  const mark = paragraph?.text.trim() ?? '';
  const shown = /\d/.test(mark) && mark.length < 8 ? mark.replace(/\d+/, `${number}`) : `${number}`;
  return fillCell(form, cell, number === undefined ? [] : [{ text: shown }]);
}

const cellNames = new Set(['w:tc']);

/** A copy of a row; what is merged with the rows above it goes on, and nothing in it is named twice. */
function copyRow(
  form: FormSource,
  { element, cells }: FormRow,
  fill: (cell: FormCell) => Edit | undefined,
  again: boolean,
): string {
  const { source } = form;
  const edits: Edit[] = [];
  for (const each of findElements(element, cellNames)) {
    const merge = childOf(childOf(each, 'w:tcPr'), 'w:vMerge');
    const own = cells.find((cell) => cell.element === each);
    const edit = own && fill(own);
    if (edit !== undefined) edits.push(edit);
    if (own !== undefined && merge !== undefined) edits.push({ start: merge.start, end: merge.end, text: '' });
    if (own !== undefined || !again || merge === undefined) continue;
    edits.push(
      { start: merge.start, end: merge.end, text: `<${tag(form, 'vMerge')}/>` },
      { start: contentStart(each), end: each.innerEnd, text: `<${tag(form, 'p')}/>` },
    );
  }
  const copy = applyEdits(source, edits, element.start, element.end);
  if (!again) return copy;
  return copy.replace(/ [\w-]+:(?:paraId|textId)="[^"]*"/g, '').replace(/<[\w-]+:bookmark(?:Start|End)\b[^>]*\/>/g, '');
}
