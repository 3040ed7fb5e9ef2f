import { listHeadings } from '../../chapter/index.ts';
import { plainText } from '../../text/sentence/plain.ts';
import { type ChapterPage, composeChapters, placeFiles } from '../chapter.ts';
import type { ContentsEntry } from '../contents-entry.ts';
import type { Part } from './part.ts';

/** The chapters before the positions, and the chapters after them. */
export const preface: Part<readonly ChapterPage[]> = chaptersOf('before');
export const closing: Part<readonly ChapterPage[]> = chaptersOf('after');

function chaptersOf(place: 'before' | 'after'): Part<readonly ChapterPage[]> {
  return {
    place: 'body',
    compose({ compilation: { chapters, workspace } }) {
      const pages = composeChapters(chapters, place, placeFiles(chapters, workspace));
      return pages.length === 0 ? undefined : pages;
    },
    entries: (pages) => pages.map(listChapter),
    anchors: (pages) => pages.flatMap(({ anchor, headings }) => [anchor, ...headings]),
  };
}

/** A chapter and its top headings; deeper headings are not in the contents. */
function listChapter({ anchor, title, blocks, headings }: ChapterPage): ContentsEntry {
  const sections = listHeadings(blocks).flatMap(({ depth, inlines }, at) =>
    depth === 1 ? [{ title: plainText(inlines), anchor: headings[at] ?? anchor, entries: [] }] : [],
  );
  return { title, anchor, entries: sections };
}
