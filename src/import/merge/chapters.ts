import { nameBookmark } from '../../renderers/docx/bookmarks.ts';
import { anchorOf } from '../../text/anchors.ts';
import type { Block, SourceDocument } from '../document.ts';

export interface BuiltChapter {
  readonly title: string;
  readonly place: 'before' | 'after';
  readonly blocks: readonly Block[];
}

/** The prose between the headings of chapters and of other parts. */
export function findChapters({ blocks }: SourceDocument): BuiltChapter[] {
  const places = new Set(Array.from({ length: 1000 }, (_, at) => nameBookmark(anchorOf.chapter(at + 1))));
  const chapters: { title: string; place: 'before' | 'after'; blocks: Block[] }[] = [];
  let open: Block[] | undefined;
  let place: 'before' | 'after' = 'before';
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.heading === 1) {
      const isChapter = block.marks?.some(({ name }) => places.has(name)) ?? false;
      open = isChapter ? [] : undefined;
      if (open !== undefined) chapters.push({ title: block.text.trim(), place, blocks: open });
      else place = 'after';
    } else open?.push(block);
  }
  return chapters;
}
