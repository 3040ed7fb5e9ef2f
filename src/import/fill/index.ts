import type { FormFault } from '../../model/imported.ts';
import { zip } from '../../renderers/zip.ts';
import { DocumentError } from '../document.ts';
import type { Dictionary } from '../labels/index.ts';
import { openArchive } from '../read/archive.ts';
import { mainPart } from '../read/docx/index.ts';
import { endingOf, readDocument } from '../read/index.ts';
import { isPlaceholder } from '../recognise/words/placeholder.ts';
import { placeDates } from '../values/sign-off.ts';
import { assign, type Content } from './assign.ts';
import { findPlaces } from './find-places.ts';
import { type FormParagraph, listBlocks } from './form-blocks.ts';
import { FormReading } from './form-reading.ts';
import { type LinePlace, type ListPlace, type Place, textOfPlace } from './place.ts';
import type { Printed, PrintedLine } from './printed.ts';
import { isName, readValues } from './read-values.ts';
import { settleOpenLabels } from './settle-open-labels.ts';
import { settlePlaces } from './settle-places.ts';
import { type Ticked, takeBoxes } from './tick-boxes.ts';
import { withoutSignatures } from './without-signatures.ts';
import { fillCell, fillRows } from './write-cell.ts';
import { fillLine, type TextRange } from './write-line.ts';
import { type FormSource, prefixOf, writeParagraphs } from './write-text.ts';
import { applyEdits, childOf, type Edit, readTree, replaceElements } from './xml-tree.ts';

/** A company's own form, with the places that its labels name. */
export interface OwnForm {
  readonly source: FormSource;
  /** The name of the part that holds the text, and all parts in their order. */
  readonly main: string;
  readonly parts: readonly (readonly [name: string, content: Uint8Array])[];
  readonly places: readonly Place[];
  /** Texts of one position that no place holds: they stay in every file. */
  readonly stays: readonly string[];
}

export interface FilledForm {
  readonly content: Uint8Array;
  /** The keys with values that the form has no place for. */
  readonly missing: readonly string[];
  /** Duties without a mark are among those that the form says are essential. */
  readonly unmarked: boolean;
}

/** Reads a form with the bounds of import; returns why it is refused otherwise. */
export function openForm(file: string, bytes: Uint8Array, dictionary: Dictionary): OwnForm | FormFault {
  if (endingOf(file) !== 'docx') return 'not-docx';
  try {
    // The reader of import checks every part that it reads, and knows what is a document.
    const document = readDocument(file, bytes, 'docx');
    if (document.notes.some(({ kind }) => kind === 'tracked-changes')) return 'tracked-changes';
    const archive = openArchive(bytes);
    const parts = archive.names.map((name) => [name, archive.read(name) ?? new Uint8Array()] as const);
    const main = mainPart(openArchive(bytes)) ?? 'word/document.xml';
    const tree = readTree(parts.find(([name]) => name === main)?.[1] ?? new Uint8Array());
    const body = childOf(tree.root, 'w:body');
    const blocks = body === undefined ? [] : listBlocks(body);
    const { values, titles } = readValues(document, blocks, dictionary);
    const reading = new FormReading(values, blocks, dictionary);
    const found = withoutSignatures(settleTitle(settleDates(settleOpenLabels(findPlaces(blocks, dictionary)))));
    const { places, stays } = settlePlaces(reading, found);
    const isSeveral = titles.length > 1 || (titles.length === 0 && areSeveral(found));
    const fault = faultOf(places) ?? (isSeveral ? 'several' : undefined);
    if (fault !== undefined) return fault;
    return { source: { ...tree, prefix: prefixOf(tree) }, main, parts, places, stays };
  } catch (error) {
    if (error instanceof DocumentError) return error.fault;
    throw error;
  }
}

function faultOf(places: readonly Place[]): FormFault | undefined {
  const count = (wanted: string) => places.filter(({ path }) => path === wanted).length;
  if (places.length === count('heading')) return 'no-label';
  return count('title') + count('heading') === 0 ? 'no-title' : undefined;
}

/** Whether an empty form asks for a title and its duties more than once; a person specification repeats the title alone. */
function areSeveral(places: readonly Place[]): boolean {
  const paths = places.map(({ path }) => path).filter((path) => path === 'title' || path === 'duties');
  return /title(?:,duties)+(?:,title)+,duties/.test(paths.join());
}

/** `Date` is that of whoever signs beside it or above it. */
function settleDates(places: readonly Place[]): Place[] {
  const placed = placeDates(places.map(({ path }) => ({ path, text: '', place: {} })));
  return places.map((place, at) => ({ ...place, path: placed[at]?.path ?? place.path }));
}

/** What a heading names beside a title with a label is the position only if both say the same. */
function settleTitle(places: readonly Place[]): Place[] {
  const named = places.filter(({ path }) => path === 'title');
  const isOfPerson = (place: Place) => 'written' in place && isName(place.written);
  const own = named.every(isOfPerson) ? places : places.filter((each) => each.path !== 'title' || !isOfPerson(each));
  const texts = own.filter(({ path }) => path === 'title').map(textOfPlace);
  return own.filter((place) => place.path !== 'heading' || texts.every((text) => text === textOfPlace(place)));
}

/** The form with a position's values: old ones are replaced, and all that is no value stays byte for byte. */
export function fillForm(form: OwnForm, printed: Printed): FilledForm {
  const { contents: all, missing, unmarked } = assign(form.places, printed);
  const { contents, ticked, unticked } = takeBoxes(all.filter((content) => !staysBlank(content)));
  const edits = contents.flatMap((content): Edit[] => {
    if ('rows' in content) return fillRows(form.source, content.place, content.rows);
    const { place, lines } = content;
    if (place.kind === 'cell') return [fillCell(form.source, place.cell, lines)];
    if (place.kind === 'list') return fillList(form.source, place, lines);
    return place.below === undefined ? [] : fillBelow(form.source, place, lines);
  });
  for (const [paragraph, ranges] of rangesOf(contents, ticked, printed))
    edits.push(...fillLine(form.source, paragraph, ranges));
  const text = applyEdits(form.source.source, edits);
  const written = new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16[^"']*/i, '$1UTF-8'));
  return {
    content: zip(form.parts.map(([name, content]) => [name, name === form.main ? written : content] as const)),
    missing: [...missing, ...unticked],
    unmarked,
  };
}

/** Lines to write on and `____年__月__日` stay where there is nothing to write. */
function staysBlank(content: Content): boolean {
  if ('rows' in content || content.lines.length > 0) return false;
  const text = textOfPlace(content.place);
  return /[_＿…]{2}|年[\s\u3000]+月/u.test(text) && isPlaceholder(text);
}

/** The values inside paragraphs, by paragraph. */
function rangesOf(
  contents: readonly Content[],
  ticked: readonly Ticked[],
  { labels }: Printed,
): Map<FormParagraph, TextRange[]> {
  const ranges = new Map<FormParagraph, TextRange[]>();
  for (const { paragraph, ranges: own } of ticked) ranges.set(paragraph, [...(ranges.get(paragraph) ?? []), ...own]);
  for (const content of contents) {
    if ('rows' in content || content.place.kind !== 'line') continue;
    const { paragraph, path, from, to, below } = content.place;
    const isBelow = below !== undefined && content.lines.length > 1;
    const text = isBelow ? '' : content.lines.map((line) => line.text).join(labels.semicolon);
    // The next label on the line is kept apart.
    const isTight = path !== 'heading' && text !== '' && /^[\p{L}\p{N}（(]/u.test(paragraph.text.slice(to));
    const isClose = text !== '' && paragraph.text.slice(0, from).endsWith(':');
    const written = `${isClose ? ' ' : ''}${text}${isTight ? '  ' : ''}`;
    ranges.set(paragraph, [...(ranges.get(paragraph) ?? []), { from, to, text: written }]);
  }
  return ranges;
}

/** The paragraphs below a label; where the form has none, they are made plain. */
function fillList(form: FormSource, { label, paragraphs }: ListPlace, lines: readonly PrintedLine[]): Edit[] {
  const { end } = label.element;
  if (paragraphs.length === 0)
    return lines.length === 0 ? [] : [{ start: end, end, text: writeParagraphs(form, undefined, lines) }];
  const pattern = paragraphs.find(({ text }) => text.trim() !== '') ?? paragraphs[0];
  return replaceParagraphs(form, paragraphs, writeParagraphs(form, pattern, lines));
}

/** A list that began on the line of its label: one item stays there, several go below. */
function fillBelow(form: FormSource, place: LinePlace, lines: readonly PrintedLine[]): Edit[] {
  const { paragraph, path, below = [] } = place;
  if (lines.length > 1) return fillList(form, { kind: 'list', path, label: paragraph, paragraphs: below }, lines);
  return replaceParagraphs(form, below, '');
}

function replaceParagraphs(form: FormSource, paragraphs: readonly FormParagraph[], text: string): Edit[] {
  const elements = paragraphs.map(({ element }) => element);
  return replaceElements(form.source, elements, text);
}
