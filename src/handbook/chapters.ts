import type { Block, Chapter, Picture } from '../chapter/index.ts';
import { plainText } from '../sentence.ts';
import type { ContentsEntry, Sheet } from './index.ts';

/** A chapter with its places. */
export interface ChapterPart {
  readonly anchor: string;
  readonly title: string;
  readonly sheet?: Sheet;
  readonly blocks: readonly Block[];
  /** The anchors of its headings, in their order. */
  readonly headings: readonly string[];
}

/** Counted through, whatever they are called: `chapter-2`, and its headings `section-2-1`. */
export function composeChapters(chapters: readonly Chapter[], place: Chapter['place']): ChapterPart[] {
  return chapters.flatMap((chapter, at) => {
    if (chapter.place !== place) return [];
    const count = listHeadings(chapter.blocks).length;
    return [
      {
        anchor: `chapter-${at + 1}`,
        title: chapter.title,
        blocks: chapter.blocks,
        headings: Array.from({ length: count }, (_, nth) => `section-${at + 1}-${nth + 1}`),
      },
    ];
  });
}

/** A chapter and its first level of headings; deeper ones stay in the text. */
export function listChapter({ anchor, title, blocks, headings }: ChapterPart): ContentsEntry {
  const sections = listHeadings(blocks).flatMap(({ depth, inlines }, at) =>
    depth === 1 ? [{ title: plainText(inlines), anchor: headings[at] ?? anchor, entries: [] }] : [],
  );
  return { title, anchor, entries: sections };
}

/** Those of the chapter itself; a heading in a quote or a list is somebody else's. */
function listHeadings(blocks: readonly Block[]): Extract<Block, { kind: 'heading' }>[] {
  return blocks.filter((block) => block.kind === 'heading');
}

/** Every picture, each once, in order. */
export function listPictures(parts: readonly ChapterPart[]): Picture[] {
  const found = new Map<string, Picture>();
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'image') found.set(block.image.file, block.image);
      else if (block.kind === 'quote') visit(block.blocks);
      else if (block.kind === 'list') block.items.forEach(visit);
    }
  };
  for (const { blocks } of parts) visit(blocks);
  return [...found.values()];
}
