import {
  type Block,
  type Cell,
  type Chapter,
  filePrefix,
  joint,
  listHeadings,
  type Picture,
  targetOf,
} from '../chapter/index.ts';
import type { Workspace } from '../org/workspace.ts';
import { anchorOf } from '../text/anchors.ts';
import type { Inline } from '../text/sentence/inline.ts';
import type { Sheet } from './form.ts';

/** A chapter with its anchors. */
export interface ChapterPage {
  readonly anchor: string;
  readonly title: string;
  readonly sheet?: Sheet;
  readonly blocks: readonly Block[];
  /** The anchors of its headings, in order. */
  readonly headings: readonly string[];
}

/** Numbers chapters by their order, whatever their titles: `chapter-2`, and its headings `section-2-1`. */
export function composeChapters(
  chapters: readonly Chapter[],
  place: Chapter['place'],
  anchors: ReadonlyMap<string, string>,
): ChapterPage[] {
  return chapters.flatMap((chapter, at) => {
    if (chapter.place !== place) return [];
    const count = listHeadings(chapter.blocks).length;
    return [
      {
        anchor: anchorOf.chapter(at + 1),
        title: chapter.title,
        blocks: leadLinks(chapter, anchors),
        headings: Array.from({ length: count }, (_, nth) => anchorOf.section(at + 1, nth + 1)),
      },
    ];
  });
}

/** The anchors in the book of the workspace's files and of its chapters' headings. */
export function placeFiles(chapters: readonly Chapter[], { byId, procedures }: Workspace): Map<string, string> {
  return new Map([
    ...chapters.flatMap(({ file, files, slugs = [] }, at) => [
      [file, anchorOf.chapter(at + 1)] as const,
      ...[...slugs].map(
        ([slug, number]) =>
          [targetOf(file, slug), number === 0 ? anchorOf.chapter(at + 1) : anchorOf.section(at + 1, number)] as const,
      ),
      ...files.flatMap((target) => (target.startsWith(joint) ? [[target, target.slice(joint.length)] as const] : [])),
    ]),
    ...[...byId.values()].map(({ file, id }) => [file, anchorOf.position(id)] as const),
    ...procedures.map(({ file, id }) => [file, anchorOf.procedure(id)] as const),
  ]);
}

/**
 * The blocks, with links to files leading to their anchors in the book; a link to a file that is not in the book is
 * written as its text alone.
 */
function leadLinks({ blocks, files }: Chapter, anchors: ReadonlyMap<string, string>): readonly Block[] {
  if (files.length === 0) return blocks;
  const lead = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.map((inline): Inline => {
      if (!('children' in inline)) return inline;
      const children = lead(inline.children);
      if (inline.kind !== 'link' || !inline.href.startsWith(filePrefix)) return { ...inline, children };
      const file = files[Number(inline.href.slice(filePrefix.length))];
      return { ...inline, children, href: `#${anchors.get(file ?? '') ?? ''}` };
    });
  const row = (cells: readonly Cell[]): readonly Cell[] =>
    cells.map((cell) => ({ ...cell, inlines: lead(cell.inlines) }));
  const follow = (list: readonly Block[]): readonly Block[] =>
    list.map((block): Block => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          return { ...block, inlines: lead(block.inlines) };
        case 'quote':
          return { ...block, blocks: follow(block.blocks) };
        case 'list':
          return { ...block, items: block.items.map(follow) };
        case 'table':
          return { ...block, head: row(block.head), rows: block.rows.map(row) };
        default:
          return block;
      }
    });
  return follow(blocks);
}

/** Every picture once, in order. */
export function listPictures(parts: readonly ChapterPage[]): Picture[] {
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
