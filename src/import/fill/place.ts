import { textOf } from '../recognise/words/words-in.ts';
import type { FormCell, FormParagraph } from './form-blocks.ts';
import type { XmlElement } from './xml-tree.ts';

/** A place of a form that takes values; its path is that of the label. */
export type Place = CellPlace | LinePlace | ListPlace | RowsPlace;

export interface CellPlace {
  readonly kind: 'cell';
  readonly path: string;
  readonly cell: FormCell;
}

/** A part of a paragraph's text, after `label:`. */
export interface LinePlace {
  readonly kind: 'line';
  readonly path: string;
  readonly paragraph: FormParagraph;
  readonly from: number;
  readonly to: number;
  /** It is the last on its line, and a list may go on below it. */
  readonly below?: FormParagraph[];
}

/** The paragraphs below a label. */
export interface ListPlace {
  readonly kind: 'list';
  readonly path: string;
  readonly label: FormParagraph;
  readonly paragraphs: FormParagraph[];
}

/** Rows of a table that are repeated; the first is the pattern. */
export interface RowsPlace {
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
