import type { DocumentFault, DocumentNote, SourcePlace } from '../model/imported.ts';

/** A document as its reader saw it, whatever its format: text in its order, with the place of each piece. */
export interface SourceDocument {
  /** As it was named on the command line, with `/` between folders. */
  readonly file: string;
  readonly blocks: readonly Block[];
  /** What is not in the run of the text: headers and footers, notes, comments, drawings. */
  readonly asides: readonly Aside[];
  /** What a reader had to decide, such as tracked changes that it accepted. */
  readonly notes: readonly DocumentNote[];
  /** Properties of its own that jd gave it, by name. */
  readonly properties?: ReadonlyMap<string, string>;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Line breaks as `\n`, tabs as `\t`. */
  readonly text: string;
  readonly place: SourcePlace;
  /** The number that the word processor adds, such as `（一）`; '' for a bullet. Absent outside lists. */
  readonly number?: string;
  /** How many lists it is within another one; absent at the outermost. */
  readonly depth?: number;
  /** 1 for the highest heading; absent for text. */
  readonly heading?: number;
  /** All of its text is bold. */
  readonly bold: boolean;
  /** It belongs to no form. */
  readonly outside?: true;
  /** Its label as it was written, where it was misread. */
  readonly misread?: { readonly written: string; readonly meant: string };
  /** The rows of a table whose borders are gone, below these heads as written. */
  readonly uncut?: string;
  /** It is all that stands in a text box. */
  readonly boxed?: true;
  /** A stroke across the page is right above it. */
  readonly ruled?: true;
  /** A setting at the head of a Markdown page. */
  readonly setting?: true;
  /** A line of a table of contents, which repeats what stands elsewhere. */
  readonly contents?: true;
  /** The bookmarks that jd put round values, where they begin; one that goes on below ends with the paragraph. */
  readonly marks?: readonly BookmarkedText[];
  /** The parts of the text that look or lead otherwise than the rest. */
  readonly looks?: readonly TextLook[];
}

export interface BookmarkedText {
  readonly name: string;
  /** Where it begins in the paragraph's text, and where it ends. */
  readonly from: number;
  readonly to: number;
}

export interface TextLook {
  readonly from: number;
  readonly to: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
  /** The address to which it leads. */
  readonly link?: string;
}

export interface Table {
  readonly kind: 'table';
  /** Each row's cells from left to right; a cell that is merged over rows is in its first row only. */
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: number;
  readonly place: SourcePlace;
}

export interface Cell {
  /** The first column that it covers, from 0, and how many. */
  readonly column: number;
  readonly span: number;
  /** How many rows it covers. */
  readonly height: number;
  readonly blocks: readonly Block[];
}

export interface Aside {
  readonly kind: NonNullable<SourcePlace['aside']>;
  /** The first block of the text that has it at the head of its pages. */
  readonly above?: Block;
  readonly blocks: readonly Block[];
}

/** Thrown where a file is no document that jd reads. */
export class DocumentError extends Error {
  readonly fault: DocumentFault;
  constructor(fault: DocumentFault) {
    super(fault);
    this.fault = fault;
  }
}
