import type { Finding } from '../findings/finding.ts';
import type { Outline } from '../model/outline.ts';
import type { Position } from '../model/position.ts';
import type { Organisation } from '../rules/rule.ts';
import type { Chapter, ChapterFile } from './index.ts';

/** Chapters with their pictures, in the order of the handbook, and how their links are resolved. */
export type ChapterInput = { readonly files: readonly ChapterFile[] } & (
  | { readonly needsBook?: true; readonly resolve: ResolveChapters }
  /** No link may lead to a place in the book. */
  | { readonly needsBook: false; readonly resolve: ResolveChapters<Outline> }
);

/** Resolves the links of chapters against the book, and reports those that lead nowhere. */
export type ResolveChapters<Form extends Outline = Position> = (
  prose: readonly ChapterFile[],
  organisation: Organisation<Form>,
  known: {
    /** All files of the workspace. */
    readonly files: ReadonlySet<string>;
    /** Whether a file is broken, so that the book may lack what is linked to. */
    readonly isBroken: boolean;
  },
) => { readonly chapters: readonly Chapter[]; readonly findings: readonly Finding[] };
