import type { Inline } from '../sentence.ts';

/** Prose, checked: what a chapter may hold, and nothing else. */
export interface Chapter {
  /** Relative to the workspace, `/` between folders. */
  readonly file: string;
  readonly title: string;
  readonly place: 'before' | 'after';
  readonly blocks: readonly Block[];
  /** Of the workspace, to which its links lead by number: `#file:0`. */
  readonly files: readonly string[];
}
export type Block =
  /** `depth` counts from 1 below the chapter's title, and no depth is left out. */
  | { readonly kind: 'heading'; readonly depth: number; readonly inlines: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'listing'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'image'; readonly image: Picture };
export interface Cell {
  readonly align?: 'left' | 'center' | 'right';
  readonly inlines: readonly Inline[];
}
/** A picture of the workspace, read. */
export interface Picture {
  /** Relative to the workspace. */
  readonly file: string;
  /** In words, for those who don't see it. */
  readonly alternative: string;
  readonly type: 'png' | 'jpg' | 'gif' | 'webp';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
