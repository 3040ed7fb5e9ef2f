import type { Anchor } from '../findings/anchor.ts';
import type { Finding } from '../findings/finding.ts';
import type { Source } from '../source/source.ts';
import type { CommentRange } from '../text/comments.ts';
import type { Inline } from '../text/sentence/inline.ts';

/** A file with a chapter after it was read; `Image` is the type of its pictures. */
export interface ChapterFile<Image = Picture> {
  readonly source: Source;
  readonly findings: readonly Finding[];
  /** The chapter is read in spite of these. */
  readonly warnings: readonly Finding[];
  /** Undefined if its front matter, or the whole file, can't be read. */
  readonly chapter?: Chapter<Image>;
  /** The pictures that it names, each as often as it does. */
  readonly pictures: readonly NamedPicture[];
  readonly links: readonly WrittenLink[];
  /** Those that may say which findings are ignored. */
  readonly comments: readonly CommentRange[];
}

/** Checked prose, which contains only what a chapter may contain. */
export interface Chapter<Image = Picture> {
  /** Relative to the workspace, with `/` between folders. */
  readonly file: string;
  readonly title: string;
  readonly place: 'before' | 'after';
  readonly blocks: readonly Block<Image>[];
  /** Files of the workspace, or `targetOf` their headings; the chapter's links refer to them by number: `#file:0`. */
  readonly files: readonly string[];
  /**
   * The number of each heading, 0 for the title, by the name that forges (such as GitHub) give it; undefined if the
   * text wasn't read.
   */
  readonly slugs?: ReadonlyMap<string, number>;
}
export type Block<Image = Picture> =
  /** `depth` counts from 1 below the chapter's title, and no depth is skipped. */
  | { readonly kind: 'heading'; readonly depth: number; readonly inlines: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly (readonly Block<Image>[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block<Image>[] }
  | { readonly kind: 'listing'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'image'; readonly image: Image };
export interface Cell {
  readonly align?: 'left' | 'center' | 'right';
  readonly inlines: readonly Inline[];
}
/** A picture that a chapter names, before it is read. */
export interface NamedPicture {
  /** Relative to the workspace. */
  readonly file: string;
  /** The picture in words, for readers who can't see it. */
  readonly alternative: string;
  readonly at: Anchor;
  /** The path as the chapter has it. */
  readonly written: string;
}
/** A picture of the workspace after it was read. */
export interface Picture extends Pick<NamedPicture, 'file' | 'alternative'> {
  /** Only a logo may be an SVG. */
  readonly type: 'png' | 'jpg' | 'gif' | 'webp' | 'svg';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A link of a chapter other than to the web or to a mail address; each address once. */
export interface WrittenLink {
  readonly at: Anchor;
  readonly written: string;
  /** An anchor in the book or a file of the workspace; neither is set if the link leads outside the workspace. */
  readonly place?: string;
  readonly file?: string;
  /** The name that forges (such as GitHub) give the heading in that file. */
  readonly heading?: string;
}

/** The prefix of a link to a file, before the file's number; written by hand it is not an anchor and is reported. */
export const filePrefix = '#file:';

/** Joins a file and one of its headings; no path contains it. */
export const joint = '\0';

/**
 * A heading in a file as one string, which is not a file's path; without a file, its meaning depends on all chapters.
 */
export function targetOf(file: string, heading: string): string {
  return file + joint + heading;
}

/** The headings of the chapter itself; headings in quotes and lists are not included. */
export function listHeadings(blocks: readonly Block[]): Extract<Block, { kind: 'heading' }>[] {
  return blocks.filter((block) => block.kind === 'heading');
}
