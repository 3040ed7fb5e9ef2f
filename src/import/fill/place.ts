import { textOf } from '../recognise/words/words-in.ts';
import type { FormCell, FormParagraph } from './form-blocks.ts';
import type { XmlElement } from './xml-tree.ts';

/** A place of a form that takes values; its path is that of the label. */
export type Place = CellPlace | LinePlace | ListPlace | RowsPlace;

/** Duties in the place are all essential, or all not, as its label says. */
interface MarkedPlace {
  readonly essential?: boolean;
}

export interface CellPlace extends MarkedPlace {
  readonly kind: 'cell';
  readonly path: string;
  /** As the form writes it. */
  readonly written?: string;
  readonly cell: FormCell;
}

/** A part of a paragraph's text, after `label:`. */
export interface LinePlace extends MarkedPlace {
  readonly kind: 'line';
  readonly path: string;
  /** The label as the form writes it. */
  readonly written?: string;
  readonly paragraph: FormParagraph;
  readonly from: number;
  readonly to: number;
  /** It is the last on its line, and a list may go on below it. */
  readonly below?: FormParagraph[];
}

/** The paragraphs below a label. */
export interface ListPlace extends MarkedPlace {
  readonly kind: 'list';
  readonly path: string;
  readonly label: FormParagraph;
  readonly paragraphs: FormParagraph[];
}

/** Rows of a table that are repeated; the first is the pattern. */
export interface RowsPlace extends MarkedPlace {
  readonly kind: 'rows';
  /** `duties`, `contacts`, `authority` or `revisions` below heads; any list otherwise. */
  readonly path: string;
  readonly columns: readonly PlaceColumn[];
  readonly rows: FormRow[];
}

export interface PlaceColumn {
  /** `number`, `item` for a list without heads, or the path of the head; `x` for an unknown one. */
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

export interface FormRow {
  readonly element: XmlElement;
  readonly cells: readonly FormCell[];
}

/** What the form has in a place now. */
export function textOfPlace(place: Place): string {
  if (place.kind === 'line') return place.paragraph.text.slice(place.from, place.to);
  if (place.kind === 'list') return textOf(place.paragraphs);
  return textOf(place.kind === 'cell' ? place.cell.blocks : place.rows.flatMap(({ cells }) => cells[0]?.blocks ?? []));
}

/** The parts of the form's XML that a place writes over; what is put behind a label is inside neither. */
export function rangesOfPlace(place: Place): (readonly [start: number, end: number])[] {
  if (place.kind === 'cell') return [[place.cell.element.start, place.cell.element.end]];
  if (place.kind === 'rows') return spanOf(place.rows.map(({ element }) => element));
  if (place.kind === 'list') {
    const { end } = place.label.element;
    return place.paragraphs.length === 0 ? [[end - 1, end]] : spanOf(place.paragraphs.map(({ element }) => element));
  }
  const { paragraph, from, to, below = [] } = place;
  const { start, end } = paragraph.element;
  // A paragraph has more characters in XML than in text.
  const own = [start + Math.min(from, end - start - 1), start + Math.max(to, from + 1)] as const;
  return [own, ...spanOf(below.map(({ element }) => element))];
}

function spanOf(elements: readonly XmlElement[]): (readonly [start: number, end: number])[] {
  const [first, last] = [elements[0], elements.at(-1)];
  return first === undefined || last === undefined ? [] : [[first.start, last.end]];
}

/** What a label says of the duties in its place. */
export function markOf({ essential }: MarkedPlace): MarkedPlace {
  return essential === undefined ? {} : { essential };
}
