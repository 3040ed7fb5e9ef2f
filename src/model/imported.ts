/** Where a text stands in a document; counted from 1, as people count. */
export interface SourcePlace {
  readonly sheet?: string;
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
  /** Of a text file. */
  readonly line?: number;
  readonly paragraph?: number;
  readonly aside?: 'header' | 'footer' | 'note' | 'comment' | 'drawing';
}

/** What a reader had to decide. */
export type DocumentNote =
  | { readonly kind: 'tracked-changes'; readonly inserted: number; readonly deleted: number }
  | { readonly kind: 'hidden-text'; readonly text: string }
  /** It is byte for byte as another document of the import, and was not read again. */
  | { readonly kind: 'copy'; readonly of: string }
  /** Words in brackets that were left out as places which nobody filled in. */
  | { readonly kind: 'blanks'; readonly texts: readonly KeptText[] }
  /** Its head is that of a form, and no position was found in it. */
  | { readonly kind: 'no-position'; readonly head: string }
  /** Columns of a list of people that say what nobody else should read, by their heads. */
  | { readonly kind: 'personal'; readonly heads: readonly string[] }
  /** A spreadsheet with a row a position or a person, and the key that each column was read as. */
  | {
      readonly kind: 'rows';
      readonly of: 'positions' | 'people';
      readonly sheet: string;
      readonly columns: readonly { readonly head: string; readonly path?: string }[];
    };

/** Why a file can't be read as a document; each is one sentence. */
export const documentFaults = [
  'old-or-encrypted',
  'encrypted',
  'pdf',
  'needs-libreoffice',
  'not-a-document',
  'damaged',
  'too-large',
  'unsafe',
  'not-utf8',
  'unknown-kind',
] as const;
export type DocumentFault = (typeof documentFaults)[number];

/** Why a document can't be filled as the company's own form. */
export type FormFault = DocumentFault | 'not-docx' | 'tracked-changes' | 'several' | 'no-label' | 'no-title';

/** A path into a position's value. */
export type ValuePath = readonly (string | number)[];

/** Something to look at beside a value. */
export type ImportRemark =
  | { readonly kind: 'misread-label'; readonly written: string; readonly meant: string }
  | { readonly kind: 'guessed-label'; readonly written: string; readonly path: string }
  | { readonly kind: 'looks-like-label'; readonly written: string }
  | { readonly kind: 'title-from-heading' | 'title-from-file' | 'department-from-heading'; readonly written: string }
  | { readonly kind: 'summary-from-introduction' }
  | { readonly kind: 'guessed-side' | 'sorted-requirements' }
  | { readonly kind: 'no-department' }
  | { readonly kind: 'uncut-table' };

/** What an import found, as data; a language makes sentences of it. */
export interface ImportReport {
  readonly version: 1;
  readonly documents: readonly DocumentReport[];
  readonly positions: readonly PositionReport[];
}

export interface DocumentReport {
  readonly file: string;
  /** Absent if the document was read. */
  readonly fault?: DocumentFault;
  readonly notes: readonly DocumentNote[];
  /** Paths of the files that were made of it. */
  readonly made: readonly string[];
  /** Visible characters: in values, kept under `x-imported`, in labels; together all of the document's. */
  readonly characters: number;
  readonly inValues: number;
  readonly kept: number;
  readonly labels: number;
}

export interface PositionReport {
  readonly id: string;
  readonly title: string;
  /** The document that it comes from, and the file that holds it. */
  readonly document: string;
  readonly file: string;
  /** What no key takes. */
  readonly kept: readonly KeptText[];
  readonly remarks: readonly { readonly path: ValuePath; readonly remark: ImportRemark }[];
  /** Where each value was found. */
  readonly sources: readonly { readonly path: ValuePath; readonly place: SourcePlace }[];
}

export interface KeptText {
  /** As written beside it. */
  readonly label?: string;
  readonly text: string;
  readonly place: SourcePlace;
}
