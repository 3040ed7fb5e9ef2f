import type { Compilation } from '../../compile.ts';
import type { Finding } from '../../findings/finding.ts';
import type { HandbookLabels } from '../../languages/labels.ts';
import type { DocumentFault, SourcePlace } from '../../model/imported.ts';
import type { Trouble } from './change.ts';
import type { Clash } from './conflict.ts';

/** A workspace as it is now, and the Word document, or the workbook, that it would build. */
export interface MergeTarget {
  readonly compilation: Compilation;
  readonly printed: Uint8Array;
  readonly words: PrintedWords;
}

/** Words of the book: between the items of a list, for a fact that is so, and the labels of what is printed. */
export type PrintedWords = Pick<HandbookLabels, 'comma' | 'yes' | 'fields'>;

export interface Merged {
  /** Files of the workspace that change. */
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** Forms that were changed on both sides, and so are not written. */
  readonly conflicts: readonly { readonly file: string; readonly clashes: readonly Clash[] }[];
  /** Forms of which something can't be placed, and so are not written; without a file, the workspace has no such form. */
  readonly refused: readonly { readonly file?: string; readonly trouble: Trouble; readonly finding?: Finding }[];
  /** Forms that the workspace no longer has, by their ids or titles, of which the document is as it was built. */
  readonly gone: readonly string[];
  /** What was changed beside the values, or in a chapter, which is not read. */
  readonly unread: readonly Unread[];
  /** Why the document isn't read. */
  readonly fault?: DocumentFault | 'no-marks';
}

/** A change of what is printed beside the values, or of a chapter, which is not read. */
export interface Unread {
  readonly place: SourcePlace;
  /** What was written, or what was cleared. */
  readonly text: string;
  /** It is a row of a sheet that was deleted. */
  readonly kind?: 'row';
  /** The file of the form; absent in a chapter. */
  readonly file?: string;
}

/** While it is gathered. */
export type Gathered = { [Key in 'files' | 'conflicts' | 'refused' | 'gone' | 'unread']: Merged[Key][number][] };

export const nothing = (): Gathered => ({ files: [], conflicts: [], refused: [], gone: [], unread: [] });
