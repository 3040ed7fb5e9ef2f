import type { Label } from '../labels/index.ts';
import { labelOf } from '../recognise/cell/cells.ts';
import { kindOf, partOf } from '../recognise/form/kinds.ts';
import { isValueInPlace } from '../recognise/line/value-in-place.ts';
import { textOf, wordsIn } from '../recognise/words/words-in.ts';
import type { FormCell } from './form-blocks.ts';
import { type FormRow, markOf, type PlaceColumn } from './place.ts';
import { isFillable, type PlaceFinder } from './place-finder.ts';

/** A row outside columns: a label and its cell, a band, or the rows below one. */
export function findInRow(finder: PlaceFinder, row: FormRow, side: Label | undefined): void {
  const { reader } = finder;
  const { cells } = row;
  const within = side === undefined ? reader.within : partOf(side.path);
  const labels = cells.map((cell) => labelOf(reader, cell, within));
  const [only] = cells;
  if (cells.length === 1 && only !== undefined && labels[0] !== undefined) finder.openBand(labels[0]);
  else if (labels.some((label) => label !== undefined)) findInPairs(finder, cells, labels, within);
  else if (!guessPairs(finder, cells, within)) giveLoose(finder, row);
}

function findInPairs(
  finder: PlaceFinder,
  cells: readonly FormCell[],
  labels: readonly (Label | undefined)[],
  within: string | undefined,
): void {
  let pending: Label | undefined;
  let given = false;
  finder.band = undefined;
  finder.rows = undefined;
  cells.forEach((cell, at) => {
    const label = isValueInPlace(labels, at, pending, given, textOf(cell.blocks)) ? undefined : labels[at];
    const free = given || pending === undefined;
    if (label !== undefined) {
      pending = label;
      given = false;
    } else if (free && isUnknownLabel(labels, at, cells)) {
      pending = guessLabel(finder, cell, within) ?? { path: 'x', written: '' };
      given = pending.path === 'x';
    } else if (pending === undefined) finder.scan(cell.blocks);
    else if (isShare(pending, cells, labels, at) && !given) {
      finder.places.push({ kind: 'cell', path: `${pending.path}.share`, cell });
    } else if (!given) {
      finder.give(pending, cell);
      given = true;
    } else if (kindOf(pending.path) === 'sentences' && isFillable(pending.path)) {
      finder.places.push({ kind: 'cell', path: 'more', cell });
    }
  });
  if (pending !== undefined && !given) finder.openBand(pending);
}

function isUnknownLabel(labels: readonly (Label | undefined)[], at: number, cells: readonly FormCell[]): boolean {
  const text = textOf(cells[at]?.blocks ?? []);
  if (at % 2 !== 0 || at + 1 >= cells.length || cells.length % 2 !== 0) return false;
  if (text === '' || text.length > 20 || /[。；;，,.]$/u.test(text)) return false;
  return labels.every((label, other) => label === undefined || other % 2 === 0);
}

/** `内部联系 | 60% | …`: a cell between the label and its text. */
function isShare(
  { path }: Label,
  cells: readonly FormCell[],
  labels: readonly (Label | undefined)[],
  at: number,
): boolean {
  if (!/^contacts\.(?:in|ex)ternal$/.test(path) || cells[at + 1] === undefined || labels[at + 1] !== undefined)
    return false;
  return /^(?:\d{0,3}\s*[%％]?)$/.test(textOf(cells[at]?.blocks ?? []));
}

function guessLabel(finder: PlaceFinder, cell: FormCell, within: string | undefined): Label | undefined {
  const text = wordsIn(cell);
  return finder.dictionary.guess(text, within === undefined ? {} : { within });
}

/** Labels that no dictionary has, beside values: what their words speak of. */
function guessPairs(finder: PlaceFinder, cells: readonly FormCell[], within: string | undefined): boolean {
  const heads = cells.filter((_, at) => at % 2 === 0).map((cell) => textOf(cell.blocks));
  if (cells.length % 2 !== 0 || within === 'duties') return false;
  if (heads.some((text) => text === '' || text.length > 12 || /^\d+|[。；;，,]/u.test(text))) return false;
  cells.forEach((cell, at) => {
    const value = cells[at + 1];
    const label = at % 2 === 0 ? guessLabel(finder, cell, within) : undefined;
    if (label !== undefined && value !== undefined) finder.give(label, value);
  });
  return true;
}

/** Rows below a label: one cell for all of it, or a row for each of its items. */
function giveLoose(finder: PlaceFinder, row: FormRow): void {
  const { band, places } = finder;
  const last = places.at(-1);
  const [only] = row.cells;
  if (finder.rows !== undefined && finder.rows.columns.length === row.cells.length) finder.rows.rows.push(row);
  else if (band === undefined || !isFillable(band.path)) for (const { blocks } of row.cells) finder.scan(blocks);
  else if (row.cells.length === 1 && only !== undefined) {
    finder.give(band, only);
    const given = places.at(-1);
    // If more rows of one cell follow, each is an item.
    if (given !== last && given?.kind === 'cell' && given.cell === only && kindOf(band.path) !== 'one') {
      const rows = { kind: 'rows' as const, path: band.path, columns: itemColumns(row), rows: [row] };
      places[places.length - 1] = rows;
      finder.rows = rows;
    } else {
      finder.band = undefined;
      finder.rows = undefined;
    }
  } else {
    finder.rows = { kind: 'rows', path: band.path, ...markOf(band), columns: itemColumns(row), rows: [row] };
    places.push(finder.rows);
  }
}

/** The column of the items is the first that holds more than a number. */
function itemColumns({ cells }: FormRow): PlaceColumn[] {
  const [first] = cells;
  const numbered = cells.length > 1 && first !== undefined && /^(?:\d{1,3}[.、]?)?$/.test(textOf(first.blocks)) ? 1 : 0;
  return cells.map(({ column, span }, at) => ({
    path: at < numbered ? 'number' : at === numbered ? 'item' : 'x',
    from: column,
    to: column + span,
  }));
}
