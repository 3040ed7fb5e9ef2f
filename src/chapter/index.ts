import type { Anchor } from '../findings/anchor.ts';
import type { Finding } from '../findings/finding.ts';
import type { Source } from '../source/source.ts';
import type { Inline } from '../text/sentence/inline.ts';

/** A file with a chapter, read; `Image` is what is known of its pictures. */
export interface ChapterFile<Image = Picture> {
  readonly source: Source;
  readonly findings: readonly Finding[];
  /** It is read in spite of these. */
  readonly warnings: readonly Finding[];
  /** Undefined where its front matter, or the whole file, can't be read. */
  readonly chapter?: Chapter<Image>;
  /** Those that it names, each as often as it does. */
  readonly pictures: readonly NamedPicture[];
  readonly links: readonly WrittenLink[];
}

/** Prose, checked: what a chapter may hold, and nothing else. */
export interface Chapter<Image = Picture> {
  /** Relative to the workspace, `/` between folders. */
  readonly file: string;
  readonly title: string;
  readonly place: 'before' | 'after';
  readonly blocks: readonly Block<Image>[];
  /** Of the workspace, or `targetOf` their headings; its links lead to them by number: `#file:0`. */
  readonly files: readonly string[];
  /** By what forges call it, the number of each heading, 0 for the title; undefined where the text wasn't read. */
  readonly slugs?: ReadonlyMap<string, number>;
}
export type Block<Image = Picture> =
  /** `depth` counts from 1 below the chapter's title, and no depth is left out. */
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
/** A picture that a chapter names, before it is looked for. */
export interface NamedPicture {
  /** Relative to the workspace. */
  readonly file: string;
  /** In words, for those who don't see it. */
  readonly alternative: string;
  readonly at: Anchor;
  /** The path as the chapter has it. */
  readonly written: string;
}
/** A picture of the workspace, read. */
export interface Picture extends Pick<NamedPicture, 'file' | 'alternative'> {
  readonly type: 'png' | 'jpg' | 'gif' | 'webp';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A link of a chapter that isn't to the web or to an address of mail; each address once. */
export interface WrittenLink {
  readonly at: Anchor;
  readonly written: string;
  /** The place in the book, or the file of the workspace; neither where it leads nowhere that it may. */
  readonly place?: string;
  readonly file?: string;
  /** What forges call the heading in that file. */
  readonly heading?: string;
}

/** Begins the address of a link to a file, before its number; written by hand it is no place, and told. */
export const filePrefix = '#file:';

/** A heading in a file as one string, which is the path of no file; with no file, what only all chapters together can tell. */
export function targetOf(file: string, heading: string): string {
  return `${file}\0${heading}`;
}
