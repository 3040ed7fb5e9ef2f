import type { Table } from '../../document.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines, joinLines, textOf } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';

/** What heads a column in which each item is ticked or rated: `E`, `3`, `Met`, `Rating`. */
const rating =
  /^(?:[A-Z]{1,3}|\d|✓|☑|(?:self |manager )?(?:rating|score|assessment|evaluation)s?|points|(?:not )?met|yes|no|n\/a|comments?|initials?|observed|demonstrated|meets|exceeds|below)\.?$/i;
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
  if (!columns.every(({ blocks }) => rating.test(joinLines(textOf(blocks).split('\n'))))) return false;
  if (items.some((row) => row.some(({ column, blocks }) => column > head.column && textOf(blocks) !== '')))
    return false;
  const written = joinLines(textOf(head.blocks).split('\n'));
  const own = reader.dictionary.guess(written);
  const isOpen = target !== undefined && !target.filled && target.path !== 'x' && takesItems(target.path);
  if (!isOpen) {
    if (own === undefined || !takesItems(own.path)) return false;
    reader.open(own, 20);
  }
  const { path, label, essential } = isOpen
    ? target
    : { path: own?.path ?? '', label: own?.written, essential: undefined };
  const draft = reader.currentDraft();
  draft.takeCells(head, ...columns);
  for (const { text, written: all, place } of items.flatMap((row) => row.flatMap(({ blocks }) => allLines(blocks))))
    if (isPlaceholder(all)) continue;
    else if (total.test(all)) reader.keep({ text: all, place });
    else reader.add(path, { text, place }, label, essential);
  reader.target = undefined;
  return true;
}

function takesItems(path: string): boolean {
  return kindOf(path) === 'sentences' || path === 'qualifications';
}
