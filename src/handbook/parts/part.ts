import type { Compilation } from '../../compile.ts';
import type { HandbookLabels } from '../../languages/labels.ts';
import type { Language } from '../../languages/language.ts';
import type { HandbookSettings } from '../../model/config.ts';
import type { Keep } from '../../model/keep.ts';
import type { Outline } from '../../model/outline.ts';
import type { Position } from '../../model/position.ts';
import type { Procedure } from '../../model/procedure.ts';
import type { OutlineGroup } from '../../org/graph/outline.ts';
import type { ContentsEntry } from '../contents-entry.ts';
import type { Context, NameContext } from '../context.ts';
import type { DepartmentScope } from '../scope.ts';
import type { Keys, TemplateFormat } from '../values.ts';

/** The positions of a department, in the order of the tree. */
export interface DepartmentGroup {
  readonly name: string;
  readonly anchor: string;
  readonly positions: readonly Position[];
}

/** What the parts of a book are composed from. */
export interface PartInput {
  readonly compilation: BookSource;
  readonly context: Context;
  readonly language: Language;
  /** The reporting lines that are in the book. */
  readonly outline: readonly OutlineGroup[];
  /** The departments that have positions in the book, in its order. */
  readonly departments: readonly DepartmentGroup[];
  /** The positions in the book, in its order. */
  readonly positions: readonly Position[];
  /** The procedures in the book, each id once. */
  readonly procedures: readonly Procedure[];
  /** Whether the book lists the errors that are still there. */
  readonly draft: boolean;
  /** Gives what was composed before of the same. */
  readonly keep: Keep;
  /** All that is in an `OutlineInput`; the same object as before if that is the same. */
  readonly outlines: unknown;
  /** All that a form asks of others; the same object as before if that is the same. */
  readonly others: object;
  /** The department that the book is of; absent if it is of the whole organisation. */
  readonly scope?: DepartmentScope;
}

/** The places that are in a document. */
export type Places = Pick<ReadonlySet<string>, 'has'>;

/** What a part is composed from for which the outlines of positions are enough. */
export interface OutlineInput {
  readonly compilation: { readonly config: { readonly handbook: HandbookSettings } };
  readonly context: NameContext & Pick<Context, 'labels' | 'form'>;
  readonly departments: readonly Omit<DepartmentGroup, 'positions'>[];
  readonly positions: readonly Outline[];
}

/** What a handbook is composed from. */
export type BookSource = Pick<
  Compilation,
  'config' | 'workspace' | 'graph' | 'links' | 'chapters' | 'logo' | 'diagnostics'
>;

/**
 * A part of the book. Its key in the list of parts is its anchor, the name of its template and the name of its page in
 * print.
 */
export interface Part<Content> {
  /** `front` is before the contents, `body` after them. */
  readonly place: 'front' | 'body';
  /** The heading, also in the contents and the running title; absent for a part whose content has its own headings. */
  title?(labels: HandbookLabels): string;
  /** Whether it begins a page in print and has its title at the head of each of its pages. */
  readonly ownPage?: true;
  /** Whether outlines are enough, so that what was composed of the same outlines is kept. */
  readonly ofOutlines?: true;
  /** The content, or nothing if the book has no such part. */
  compose(input: PartInput): Content | undefined;
  /** The entries in the contents, below the part's title if it has one. */
  entries?(content: Content): readonly ContentsEntry[];
  /** The anchors in the content, except the part's own; in Markdown, parts of a form or a procedure have none. */
  anchors?(content: Content, format: TemplateFormat): readonly string[];
  /** The content without links to places that are not in the document. */
  limit?(content: Content, places: Places): Content;
  /** The values that its template gets; absent for a part that is rendered by the templates of its pages. */
  values?(format: TemplateFormat): Keys;
}

/** A part that is composed of outlines; its type says that it asks for nothing else. */
export interface OutlinePart<Content> extends Part<Content> {
  readonly ofOutlines: true;
  compose(input: OutlineInput): Content | undefined;
}
