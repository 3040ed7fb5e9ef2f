import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { giveCell, labelOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { isSetAsLabel } from '../words/set-as-label.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

interface Spread {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  given: boolean;
}

type Row = readonly Cell[];

/** Longer texts are sentences. */
const longest = 80;

/**
 * A row of labels over cells that each stand in the columns of one of them, however they are merged:
 * `Scope of contact | Authority | Reporting` over `Internal | External`. Reads them, and says how many rows that were.
 */
export function readSpread(reader: FormReader, rows: readonly Row[], at: number): number {
  // Alone it is a list of something.
  if (reader.draft?.isEmpty !== false) return 0;
  const heads = headsIn(reader, rows[at] ?? []);
  if (heads === undefined || !areValues(reader, heads, rows[at + 1] ?? [])) return 0;
  let open: readonly Spread[] = heads;
  let read = 1;
  for (const row of rows.slice(at + 1)) {
    const below = row.filter(({ blocks }) => textOf(blocks) !== '');
    const places = below.map((cell) => placeOf(open, cell));
    if (below.length === 0 || places.some((place) => place === undefined || place.given)) break;
    read++;
    const parts = new Map<Spread, Spread[]>();
    for (const [nth, cell] of below.entries()) {
      const place = places[nth];
      if (place === undefined) continue;
      const [within] = place.label.path.split('.');
      const part = isPartOf(cell, place) ? labelOf(reader, cell, within, false) : undefined;
      if (part !== undefined) parts.set(place, [...(parts.get(place) ?? []), spreadOf(part, cell)]);
      else {
        giveCell(reader, place.label, cell);
        place.given = true;
      }
    }
    for (const { label } of parts.keys()) reader.note(label);
    open = open.flatMap((place) => parts.get(place) ?? [place]);
    if (open.every(({ given }) => given)) break;
  }
  reader.target = undefined;
  return read;
}

function placeOf(open: readonly Spread[], { column, span }: Cell): Spread | undefined {
  return open.find(({ from, to }) => column >= from && column + span <= to);
}

function isPartOf(cell: Cell, { from, to }: Pick<Spread, 'from' | 'to'>): boolean {
  return cell.span < to - from;
}

function spreadOf(label: Label, { column, span }: Cell): Spread {
  return { label, from: column, to: column + span, given: false };
}

function headsIn(reader: FormReader, row: Row): Spread[] | undefined {
  if (row.length < 2) return undefined;
  const found = row.map((cell) => {
    const text = wordsIn(cell);
    const label = labelOf(reader, cell, undefined, false) ?? (isHead(text) ? reader.dictionary.guess(text) : undefined);
    return label === undefined ? undefined : spreadOf(label, cell);
  });
  return found.every((each) => each !== undefined) ? (found as Spread[]) : undefined;
}

function isHead(text: string): boolean {
  return text.length <= longest && !/[.。;；,，!?]$/u.test(text) && isSetAsLabel(text);
}

/** Below labels stand values, or labels of what is a part of one of them. */
function areValues(reader: FormReader, heads: readonly Spread[], below: Row): boolean {
  const filled = below.filter(({ blocks }) => textOf(blocks) !== '');
  // Two labels may as well be one with its value.
  const isSplit = filled.some((cell) => isPartOf(cell, placeOf(heads, cell) ?? { from: 0, to: 0 }));
  if (filled.length < 2 || (heads.length < 3 && !isSplit)) return false;
  return filled.every((cell) => {
    const head = placeOf(heads, cell);
    if (head === undefined) return false;
    return isPartOf(cell, head) || labelOf(reader, cell, undefined, false) === undefined;
  });
}
