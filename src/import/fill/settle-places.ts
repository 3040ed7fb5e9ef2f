import { kindOf } from '../recognise/form/kinds.ts';
import { isInstruction, isPrompt } from '../recognise/words/instruction.ts';
import { visible } from '../visible-text.ts';
import { addPlaces, isEmptyBefore, onlyCleared } from './add-places.ts';
import { addRows } from './add-rows.ts';
import { fitPlace } from './fit-place.ts';
import type { FormParagraph } from './form-blocks.ts';
import type { FormReading } from './form-reading.ts';
import { type Place, textOfPlace } from './place.ts';
import { type FormValue, listParagraphs } from './read-values.ts';
import { withoutOverlaps } from './without-overlaps.ts';

export interface SettledPlaces {
  readonly places: readonly Place[];
  /** Texts of one position, as import reads them, that stay in every file. */
  readonly stays: readonly string[];
}

/** The places that labels gave, checked against what import reads in the form, and those of the values that have no other. */
export function settlePlaces(reading: FormReading, found: readonly Place[]): SettledPlaces {
  if (!reading.isFilled) return { places: withoutOverlaps(found), stays: [] };
  const fitting = withoutOverlaps(found.flatMap((place) => fitPlace(reading, place)));
  const rows = addRows(reading, indexTaken(fitting));
  const others = addPlaces(reading, indexTaken([...fitting, ...rows]));
  const added = [...rows, ...others.flatMap((place) => besideEmpty(reading, place, fitting))];
  const all = [...fitting.filter((place) => !isEmptyBefore(reading, place, added)), ...added];
  const places = inOrder(withoutOverlaps(all));
  return { places: preferLabelled(places, added), stays: listStays(reading, places) };
}

/** A single value goes into the empty cell of its label: what is read elsewhere is cleared, or is a hint in brackets. */
function besideEmpty(reading: FormReading, place: Place, found: readonly Place[]): Place[] {
  if (kindOf(place.path) !== 'one') return [place];
  const hasOther = found.some(
    (other) =>
      other.path === place.path && visible(textOfPlace(other)) === '' && !isEmptyBefore(reading, other, [place]),
  );
  if (!hasOther) return [place];
  return isHint(textOfPlace(place).trim()) ? [] : [{ ...place, path: onlyCleared }];
}

/** Asks whether some place has a text of a paragraph; a form may have thousands of both. */
function indexTaken(places: readonly Place[]): (paragraph: FormParagraph, text: string) => boolean {
  const whole = new Set<FormParagraph>();
  const lines = new Map<FormParagraph, string[]>();
  for (const place of places) {
    for (const each of place.kind === 'line' ? (place.below ?? []) : paragraphsOf(place)) whole.add(each);
    if (place.kind !== 'line') continue;
    const own = visible(place.paragraph.text.slice(place.from, place.to));
    if (own !== '') lines.set(place.paragraph, [...(lines.get(place.paragraph) ?? []), own]);
  }
  return (paragraph, text) => {
    const other = visible(text);
    return (
      whole.has(paragraph) || lines.get(paragraph)?.some((own) => own.includes(other) || other.includes(own)) === true
    );
  };
}

function paragraphsOf(place: Exclude<Place, { kind: 'line' }>): readonly FormParagraph[] {
  if (place.kind === 'list') return place.paragraphs;
  if (place.kind === 'cell') return listParagraphs(place.cell.blocks);
  return place.rows.flatMap(({ cells }) => listParagraphs(cells.flatMap(({ blocks }) => blocks)));
}

/** Values, and texts beside labels, that no place has. */
function listStays(reading: FormReading, places: readonly Place[]): string[] {
  const isTaken = indexTaken(places);
  const staying = reading.values.filter(
    ({ path, label, text, paragraphs }) =>
      (path !== undefined || label !== undefined) &&
      !paragraphs.some((each) => reading.isLabel(each) && !reading.isInColumn(each)) &&
      (paragraphs.length === 0 || paragraphs.some((each) => !isTaken(each, text))),
  );
  // A running line is named whole, and not once more by what it says.
  const isPart = ({ text, paragraphs }: FormValue) =>
    paragraphs.length === 0 && staying.some((other) => other.text !== text && other.text.includes(text));
  const texts = staying.filter((value) => !isPart(value)).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  return [...new Set(texts)].filter((text) => visible(text).length > 1 && !isHint(text));
}

function isHint(text: string): boolean {
  return isPrompt(text) || isInstruction(text) || /^[(（][^()（）]+[)）]$/u.test(text);
}

/** As they are in the form: of several places for one list the first takes it. */
function inOrder(places: readonly Place[]): Place[] {
  return [...places].sort((one, other) => startOf(one) - startOf(other));
}

/** A list goes to the place that a label names, and to one that was only read if there is no other. */
function preferLabelled(places: readonly Place[], added: readonly Place[]): Place[] {
  const isAdded = (place: Place) => added.includes(place);
  return [...places.filter((place) => !isAdded(place)), ...places.filter(isAdded)];
}

function startOf(place: Place): number {
  if (place.kind === 'line') return place.paragraph.element.start + place.from;
  if (place.kind === 'cell') return place.cell.element.start;
  if (place.kind === 'rows') return place.rows[0]?.element.start ?? 0;
  return (place.paragraphs[0] ?? place.label).element.start;
}
