import type { Cell } from '../../document.ts';
import { kindOfRequirement } from '../../values/requirement.ts';
import { labelOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { isNone, isPlaceholder } from '../words/placeholder.ts';
import { wordsIn } from '../words/words-in.ts';
import { isDesirable, isEssential } from './person-specification.ts';

/** The columns of a table of criteria in which marks say what is essential and what is desirable. */
export interface TickedCriteria {
  readonly heads: readonly Cell[];
  readonly criterion: number;
  readonly attribute?: number;
  /** One column may say which it is in words: `Essential or Desirable`. */
  readonly essential: number;
  readonly desirable: number;
  /** A cross stands for no where there are ticks. */
  readonly crosses: boolean;
  /** The heads are there again, each time over another attribute. */
  readonly repeated: boolean;
  /** The path of the attribute that goes on for the rows below it, and its words. */
  own: { readonly path: string; readonly written?: string };
}

/** How many rows below heads are looked at, so that a table of nothing but heads costs no more. */
const mostLooked = 100;

const ticks = /^(?:[✓✔√☑✅●•◆■🗹]|yes|y|是|有)$/iu;
const crosses = /^[xX×☒✗✘]$/u;
/** `A / I`: application form and interview, by which it is found out. */
const methods = /^(?![NXY]$)[A-Z](?:\s*[/,&+ ]\s*[A-Z]){0,4}$/;
const blanks = /^(?:[☐□○◯]|no|n|否)?$/iu;
const either =
  /^(?:(?:essential|required)(?: \(e\))?\s*(?:\/|or|,|&|and)\s*(?:desirable|preferred)(?: \(d\))?|e\s*(?:\/|or)\s*d|(?:必备|必须|必要)\s*[/／或、]\s*(?:优先|期望|理想))\W*$/iu;

/** The columns of `Attribute | Criterion | Essential | Desirable` with nothing but marks below the last two. */
export function findTickedCriteria(rows: readonly (readonly Cell[])[], at: number): TickedCriteria | undefined {
  const heads = rows[at] ?? [];
  const words = heads.map((cell) =>
    wordsIn(cell)
      .toLowerCase()
      .replace(/\s*\([ed]\)$/, ''),
  );
  const both = words.findIndex((word) => either.test(word));
  const essential = both > 0 ? both : words.findIndex((word) => isEssential(word) || word === 'e');
  const desirable = both > 0 ? both : words.findIndex((word) => isDesirable(word) || word === 'd');
  const first = Math.min(essential, desirable);
  const [one, two] = [heads[essential], heads[desirable]];
  if (first < 1 || one === undefined || two === undefined) return undefined;
  const named = heads.slice(0, first).filter((cell) => !isNumber(cell));
  const [criterion, attribute] = named.reverse();
  if (criterion === undefined) return undefined;
  const marks = marksBelow(rows.slice(at + 1, at + 1 + mostLooked), one.column, two.column);
  if (!marks.some((mark) => isMark(mark, true) || (both > 0 && sideOf(mark) !== undefined))) return undefined;
  return {
    heads,
    criterion: criterion.column,
    ...(attribute === undefined ? {} : { attribute: attribute.column }),
    essential: one.column,
    desirable: two.column,
    crosses: !marks.some((mark) => ticks.test(mark)),
    repeated: rows.some((row) => row !== heads && isHeadAgain(heads, row, criterion)),
    own: { path: 'qualifications' },
  };
}

function isHeadAgain(heads: readonly Cell[], row: readonly Cell[], criterion: Cell): boolean {
  if (row.length !== heads.length) return false;
  return row.every((cell, at) => (wordsIn(cell) === wordsIn(heads[at])) !== (cell.column === criterion.column));
}

/** What the cells below two heads say, as far as they hold marks alone; nothing if the first rows hold texts. */
function marksBelow(rows: readonly (readonly Cell[])[], essential: number, desirable: number): readonly string[] {
  const marks: string[] = [];
  for (const row of rows) {
    const cells = row.filter(({ column }) => column === essential || column === desirable).map(wordsIn);
    if (cells.some((mark) => !isMark(mark, true) && !blanks.test(mark) && !isNone(mark) && sideOf(mark) === undefined))
      break;
    marks.push(...cells);
  }
  return marks;
}

/** Reads a row below such heads; false for one that is none, such as the label of the next part. */
export function readTickedCriteria(reader: FormReader, found: TickedCriteria, row: readonly Cell[]): boolean {
  const draft = reader.currentDraft();
  if (row === found.heads) {
    draft.labels += row.length;
    draft.takeCells(...row);
    const head = row.find(({ column }) => column === found.criterion);
    if (found.repeated && head !== undefined) found.own = pathOf(reader, head) ?? found.own;
    reader.target = undefined;
    return true;
  }
  const [only, second] = row.filter((cell) => wordsIn(cell) !== '');
  if (only === undefined) return true;
  const at = (column: number | undefined) => row.find((cell) => cell.column === column);
  const [essential, desirable] = [at(found.essential), at(found.desirable)].map((cell) =>
    cell === undefined ? undefined : wordsIn(cell),
  );
  const says = essential === undefined || found.essential !== found.desirable ? undefined : sideOf(essential);
  const ticked = { essential: isMark(essential, found.crosses), desirable: isMark(desirable, found.crosses) };
  const asks = says === 'essential' || (says === undefined && ticked.essential);
  const wishes = says === 'desirable' || (says === undefined && ticked.desirable);
  const name = at(found.attribute);
  // A row of its own names the attribute of those below it.
  if (!asks && !wishes && second === undefined) {
    const own = pathOf(reader, only);
    if (own === undefined) return false;
    found.own = own;
    draft.takeCells(only);
    return true;
  }
  if (essential === undefined && desirable === undefined) return false;
  if (name !== undefined && wordsIn(name) !== '') {
    found.own = pathOf(reader, name) ?? { path: 'qualifications.other', written: wordsIn(name) };
    draft.takeCells(name);
  }
  for (const cell of row) {
    if (cell === name || isNumber(cell)) continue;
    const isMarked = cell.column === found.essential || cell.column === found.desirable;
    if (cell.column === found.criterion) readCriterion(reader, found, cell, asks, wishes);
    else if (isMarked && methods.test(wordsIn(cell)) && sideOf(wordsIn(cell)) === undefined)
      keepCell(reader, cell, headOver(found, cell));
    else if (isMarked)
      draft.continued.push(...allLines(cell.blocks).map(({ written, place }) => ({ text: written, place })));
    else keepCell(reader, cell, headOver(found, cell));
  }
  return true;
}

function readCriterion(reader: FormReader, { own }: TickedCriteria, cell: Cell, asks: boolean, wishes: boolean): void {
  if (!asks && !wishes) {
    keepCell(reader, cell, own.written);
    return;
  }
  for (const { text: counted, written, place } of allLines(cell.blocks)) {
    if (isPlaceholder(written)) continue;
    const text = counted.replace(/^\d{1,2}(?:\t| {2,})\s*/, '');
    if (asks) reader.add(own.path === 'x-degree' ? taughtBy(text) : own.path, { text, place }, own.written);
    else reader.add('qualifications.preferred', { text, place });
  }
}

/** Below `Qualifications` stand degrees, and certificates. */
function taughtBy(text: string): string {
  return kindOfRequirement(text) === 'certificates' ? 'qualifications.certificates' : 'qualifications.education';
}

/** The path of an attribute; undefined for words that name none. */
function pathOf(reader: FormReader, cell: Cell): TickedCriteria['own'] | undefined {
  const written = wordsIn(cell);
  const label =
    labelOf(reader, cell, 'qualifications') ?? reader.dictionary.guess(written, { within: 'qualifications' });
  if (label?.path === 'qualifications')
    return { path: /qualif|资格/iu.test(written) ? 'x-degree' : label.path, written };
  return label?.path.startsWith('qualifications.') ? { path: label.path, written } : undefined;
}

function keepCell(reader: FormReader, cell: Cell, label: string | undefined): void {
  for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place }, label);
}

function headOver({ heads }: TickedCriteria, { column }: Cell): string | undefined {
  const head = heads.find((each) => each.column === column);
  return head === undefined ? undefined : wordsIn(head);
}

function sideOf(mark: string): 'essential' | 'desirable' | undefined {
  if (isEssential(mark.toLowerCase()) || /^e$/i.test(mark)) return 'essential';
  return isDesirable(mark.toLowerCase()) || /^d$/i.test(mark) ? 'desirable' : undefined;
}

function isMark(mark: string | undefined, withCrosses: boolean): boolean {
  return (
    mark !== undefined &&
    (ticks.test(mark) || methods.test(mark) || (withCrosses && crosses.test(mark)) || sideOf(mark) !== undefined)
  );
}

function isNumber(cell: Cell): boolean {
  return /^(?:\d{1,3}[.、]?|no\.?|#|序号|编号)$/i.test(wordsIn(cell));
}
