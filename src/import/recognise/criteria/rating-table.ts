import type { Cell, Table } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { labelOf, placeOf } from '../cell/cells.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

/** What heads a column in which each item is ticked or rated: `E`, `3`, `Met`, `Rating`, `Needs improvement`. */
const rating =
  /^(?:[A-Z]{1,3}|\d|✓|☑|(?:self |manager )?(?:rating|score|assessment|evaluation)s?|points|yes|no|n\/a|comments?|initials?|observed|demonstrated|(?:(?:not|does not|partially|fully) )?me(?:et|ets|t)(?: (?:expectations|standards?|requirements))?|(?:exceeds|below|above)(?: (?:expectations|standards?|requirements))?|needs (?:impr\w*|work|development)|(?:un)?satisfactory|(?:in)?competent|proficient|outstanding|exceptional|excellent|good|fair|poor)\.?$/i;
/** A box that nobody ticked; one that somebody did. */
const box = /^[☐□○◯❏❑\s]*$/u;
const tick = /^[xX×✓✔√☑☒■●🗹]$/u;
/** `E | N` above ticks says which duties are essential, and rates nobody. */
const letters = /^[A-Z]{1,3}$/i;
const legend = /^(?:[A-Z]{1,3}|\d)\s*=\s*(?=\p{L})/u;
const total = /^(?:sub-?|grand )?(?:total|overall|average)\b.{0,30}$/i;
const fewest = 3;

/**
 * Items beside columns that nobody ticked, as a description that is an appraisal too has them: `Checks the work | | |`
 * below `… | E | G | S`. They belong to what is open; the row of heads and what explains its letters are kept.
 */
export function readRatingTable(reader: FormReader, table: Table): boolean {
  return readLegend(reader, table) || readItems(reader, table);
}

/** `E = Excellent | clearly outstanding`, a row each. */
function readLegend(reader: FormReader, { rows }: Table): boolean {
  if (reader.draft === undefined || rows.length < fewest) return false;
  if (!rows.every(([first]) => first !== undefined && legend.test(textOf(first.blocks)))) return false;
  const { target } = reader;
  reader.target = undefined;
  for (const { written, place } of rows.flatMap((row) => row.flatMap(({ blocks }) => allLines(blocks))))
    reader.keep({ text: written, place });
  reader.target = target;
  return true;
}

function readItems(reader: FormReader, { rows }: Table): boolean {
  const [heads, ...items] = rows;
  const [head, ...columns] = heads ?? [];
  const { target } = reader;
  if (head === undefined || columns.length === 0 || items.length < fewest) return false;
  if (!columns.every((cell) => rating.test(wordsIn(cell)))) return false;
  const marks = items
    .flatMap((row) => row.filter(({ column }) => column > head.column))
    .map(({ blocks }) => textOf(blocks));
  const areRated = marks.some((mark) => !box.test(mark));
  if (areRated && !marks.every((mark) => box.test(mark) || tick.test(mark))) return false;
  if (areRated && columns.some(({ blocks }) => letters.test(textOf(blocks)))) return false;
  const written = wordsIn(head);
  const own = reader.dictionary.guess(written);
  if (areRated && own?.path !== 'duties') return false;
  const isOpen = target !== undefined && !target.filled && target.path !== 'x' && takesItems(target.path);
  if (!isOpen) {
    if (own === undefined || !takesItems(own.path)) return false;
    reader.open(own, 20);
  }
  const draft = reader.currentDraft();
  draft.takeCells(head, ...columns);
  const { path, label, essential } = isOpen
    ? target
    : { path: own?.path ?? '', label: own?.written, essential: own?.essential };
  let open = { path, label, essential };
  for (const row of items) {
    const [first, ...boxes] = row;
    const band = first === undefined || boxes.length > 0 ? undefined : bandOf(reader, first, columns.length);
    if (band !== undefined && first !== undefined) {
      draft.takeCells(first);
      open = { path: band.path, label: band.written, essential: band.essential };
      continue;
    }
    for (const cell of boxes) readMark(reader, cell, columns);
    for (const { text, written: all, place } of allLines(first?.blocks ?? []))
      if (isPlaceholder(all)) continue;
      else if (total.test(all)) reader.keep({ text: all, place });
      else reader.add(open.path, { text, place }, open.label, open.essential);
  }
  reader.target = undefined;
  return true;
}

/** How well somebody does it is kept with the head above it. */
function readMark(reader: FormReader, cell: Cell, columns: readonly Cell[]): void {
  const head = columns.find(({ column }) => column === cell.column);
  if (head === undefined || box.test(textOf(cell.blocks))) reader.currentDraft().takeCells(cell);
  else reader.keep({ text: textOf(cell.blocks), place: placeOf(cell) }, wordsIn(head));
}

/** `NON-ESSENTIAL FUNCTIONS` over all columns is the label of the items below it. */
function bandOf(reader: FormReader, cell: Cell, columns: number): Label | undefined {
  const label = cell.span > columns ? labelOf(reader, cell, undefined) : undefined;
  return label !== undefined && takesItems(label.path) ? label : undefined;
}

function takesItems(path: string): boolean {
  return kindOf(path) === 'sentences' || path === 'qualifications';
}
