import type { Cell, Table } from '../../document.ts';
import type { Dictionary, Label } from '../../labels/index.ts';
import type { FormReader } from '../form/reader.ts';
import { isAsking, pathOfAsking } from '../words/asking.ts';
import { isBracketed } from '../words/bracketed.ts';
import { fieldLabel } from '../words/field-words.ts';
import { isInstruction } from '../words/instruction.ts';
import { allLines, type Line } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import { giveField } from './field-values.ts';

/** Fewer numbers may be those of a list. */
const fewest = 4;
/** A form counts down its columns, so a lower number may follow. */
const mostBack = 12;
const number = /^(\d{1,2})([a-z]?)[.)]\s*(?=\(?\p{Script=Latin})/iu;
const letter = /^(?:[A-H][.)]|\([a-h]\))\s+\p{Lu}/u;

/** `21e. Core competencies | Competency level` heads the rows below it, and is no field with its value. */
const headOfLevels =
  /^(?:(?:required |minimum )?(?:competency|proficiency|skill|mastery) levels?|(?:level|rating) required|proficiency)$/i;

/** The fields of a table, as public forms number them; the labels of a row whose values are in the row below it. */
export interface NumberedFields {
  last: number;
  stacked: ReadonlyMap<number, Label>;
}

/** Whether a table is such a form: numbers that count up before labels, several of which are known. */
export function findNumberedFields({ dictionary, draft }: FormReader, { rows }: Table): NumberedFields | undefined {
  let last = 0;
  let count = 0;
  const paths = new Set<string>();
  for (const cell of rows.flat()) {
    const [first] = allLines(cell.blocks);
    const found = first === undefined ? null : number.exec(first.written);
    if (first === undefined || found === null || Number(found[1]) < last) continue;
    last = Number(found[1]);
    // The form goes on in another table.
    if (count === 0 && draft !== undefined && draft.lastField > 0 && last === draft.lastField + 1)
      return { last: 0, stacked: new Map() };
    count++;
    const label = paths.size < fewest ? fieldLabel(dictionary, first.written) : undefined;
    if (label !== undefined) paths.add(label.path);
  }
  return count >= fewest && paths.size >= 3 ? { last: 0, stacked: new Map() } : undefined;
}

/** Reads a row in which a cell begins with the next number, or the values below such a row; false for any other. */
export function readNumberedFields(reader: FormReader, fields: NumberedFields, row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => textOf(cell.blocks) !== '');
  const { stacked } = fields;
  fields.stacked = new Map();
  const heads = filled.map((cell) => headOf(reader, fields, cell));
  const duties = headOfDuties(reader, filled);
  if (duties !== undefined) {
    reader.open(duties, 20);
    fields.last = Math.max(fields.last, ...heads.map((head) => head ?? 0));
    return false;
  }
  const isLettered = filled.length === 1 && heads[0] === undefined && isLetteredField(reader, filled[0]);
  if (!isLettered && heads.every((head) => head === undefined)) {
    if (stacked.size === 0 || filled.length === 0 || !filled.every(({ column }) => stacked.has(column))) return false;
    for (const cell of filled) giveField(reader, stacked.get(cell.column), allLines(cell.blocks), cell.blocks);
    reader.target = undefined;
    return true;
  }
  if (readBeside(reader, fields, filled, heads)) return true;
  const open = new Map<number, Label>();
  for (const [at, cell] of filled.entries()) {
    const head = heads[at];
    if (head !== undefined) fields.last = Math.max(fields.last, head);
    const left = head === undefined && !isLettered ? undefined : readField(reader, cell);
    if (left !== undefined) open.set(cell.column, left);
    if (head === undefined && !isLettered)
      for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place });
  }
  reader.currentDraft().lastField = fields.last;
  const [only] = open.values();
  if (filled.length > 1) {
    fields.stacked = open;
    reader.target = undefined;
  } else if (only === undefined) reader.target = undefined;
  else if (only.path === 'x') reader.target = { path: 'x', label: only.written, rank: 20, filled: false };
  else reader.open(only, 20);
  return true;
}

/** `A. State any licence …`; `A. Must swim` is a value of the field above. */
function isLetteredField({ dictionary, target }: FormReader, cell: Cell | undefined): boolean {
  const [line, more] = allLines(cell?.blocks ?? []);
  if (line === undefined || !letter.test(line.written)) return false;
  const bare = line.written.replace(/^\S+\s+/, '');
  return target === undefined || more !== undefined || isAsking(bare) || fieldLabel(dictionary, bare) !== undefined;
}

/** `14. Minimum education | High school diploma`: the value of a field right of it. */
function readBeside(
  reader: FormReader,
  fields: NumberedFields,
  [cell, value, another]: readonly Cell[],
  [head, beside]: readonly (number | undefined)[],
): boolean {
  if (cell === undefined || value === undefined || another !== undefined || head === undefined || beside !== undefined)
    return false;
  const [line, ...remarks] = allLines(cell.blocks);
  const part = firstPart(reader.dictionary, remarks);
  // `(permanent / fixed term)` below the label says what belongs beside it.
  if (line === undefined || !(part !== undefined || remarks.every(({ written }) => isBracketed(written)))) return false;
  fields.last = Math.max(fields.last, head);
  reader.currentDraft().lastField = fields.last;
  reader.currentDraft().takeCells(cell);
  const label = part ??
    fieldLabel(reader.dictionary, line.written) ??
    fieldLabel(reader.dictionary, wordsIn(cell)) ?? { path: 'x', written: line.written };
  if (headOfLevels.test(wordsIn(value))) {
    reader.currentDraft().takeCells(value);
    reader.open(label, 20);
    return true;
  }
  giveField(reader, label, allLines(value.blocks), value.blocks);
  reader.target = undefined;
  return true;
}

/** `a) is deputised by:` below `7. Deputies`: the first of what the number is over. */
function firstPart(dictionary: Dictionary, [only, more]: readonly Line[]): Label | undefined {
  const isFirst = more === undefined && /^\(?a[).]\s*\S.{1,60}$/i.test(only?.written ?? '');
  return isFirst && only !== undefined ? fieldLabel(dictionary, only.written) : undefined;
}

/** `11. Duties of the post | % of time`: a field whose rows are a table. */
function headOfDuties({ dictionary }: FormReader, [field, ...others]: readonly Cell[]): Label | undefined {
  const label = field === undefined || others.length === 0 ? undefined : fieldLabel(dictionary, wordsIn(field));
  const search = { within: 'duties', asColumn: true };
  const areColumns = others.every((cell) =>
    /^duties\.(?!duty)/.test(dictionary.find(wordsIn(cell), search)?.path ?? ''),
  );
  return label?.path === 'duties' && areColumns ? label : undefined;
}

/** The number of a field: a form in two columns counts down one and then the other, so a lower number may stand before a known label. */
function headOf({ dictionary }: FormReader, { last }: NumberedFields, cell: Cell): number | undefined {
  const written = allLines(cell.blocks)[0]?.written ?? '';
  const [, digits = '0', part] = number.exec(written) ?? [];
  const count = Number(digits);
  if (count === 0 || count > last || (count === last && part !== '')) return count || undefined;
  const isLabel = /\((?:check|tick)\b/i.test(written) || fieldLabel(dictionary, written) !== undefined;
  const isKnown = count >= last - mostBack && !/[.;]$/.test(written) && isLabel;
  return isKnown ? count : undefined;
}

/** `(if more than seven (7), list their titles only)` is one, too. */
function asks(written: string): boolean {
  return isAsking(written) || (isBracketed(written) && isInstruction(written));
}

/** Gives the label at the beginning of a cell what is below it; the label itself where nothing is. */
function readField(reader: FormReader, cell: Cell): Label | undefined {
  const lines = allLines(cell.blocks);
  let at = 1;
  let head = lines[0]?.written ?? '';
  // `A. State any …` right below `28. SPECIAL REQUIREMENTS` says more exactly what is asked.
  while (lines[at] !== undefined && letter.test(lines[at]?.written ?? '') && at < 3)
    head = lines[at++]?.written ?? head;
  // So does what the form asks.
  const from = at;
  while (lines[at] !== undefined && asks(lines[at]?.written ?? '')) at++;
  const value = lines.slice(at);
  const asked = lines[from];
  const path = (at > from && asked !== undefined ? pathOfAsking(asked.written) : undefined) ?? 'x';
  const label = fieldLabel(reader.dictionary, head) ?? { path, written: head };
  for (const { written, place } of lines.slice(0, at)) reader.currentDraft().takeHeads(place, written);
  // `(Technical competencies)` below the label of the duties says more of the label, and is none of them.
  const isHint = label.path === 'duties' && value.every(({ written }) => isBracketed(written));
  if (isHint) for (const { written, place } of value) reader.keep({ text: written, place }, label.written);
  if (value.length === 0 || isHint) return label;
  giveField(reader, label, value, [
    {
      kind: 'paragraph',
      text: value.map(({ written }) => written).join('\n'),
      bold: false,
      place: value[0]?.place ?? {},
    },
  ]);
  return undefined;
}
