import type { Handbook } from '../../handbook/index.ts';
import { derivePalette } from '../accent.ts';
import type { FindPlace } from '../places.ts';
import { type Bookmarks, nameBookmark, openBookmarks } from './bookmarks.ts';
import { openLists } from './lists.ts';
import { measurePage, type PageSize } from './page-size.ts';
import { openRelations, type Relations } from './relations.ts';

/** A Word document that is being written. */
export interface Draft {
  readonly book: Handbook;
  readonly page: PageSize;
  readonly palette: { readonly accent: string; readonly tint: string; readonly pale: string };
  readonly bookmarks: Bookmarks;
  readonly relations: Relations;
  readonly lists: ReturnType<typeof openLists>;
  /** The attributes of a link to an anchor; undefined if no document has it. */
  findTarget(anchor: string): string | undefined;
  /** The attributes of a link to an address; undefined if Word would refuse it. */
  addTarget(address: string): string | undefined;
  /** The number of the next drawing, from 1. */
  countDrawing(): number;
}

export function openDraft(book: Handbook, find: FindPlace): Draft {
  const relations = openRelations();
  const { accent, tint, pale } = derivePalette(book.accent, 'light');
  const colour = (given: string): string => given.slice(1).toUpperCase();
  let drawings = 0;
  const addTarget = (address: string, anchor?: string): string | undefined => {
    const id = relations.addLink(address);
    if (id === undefined) return undefined;
    return `r:id="${id}"${anchor === undefined ? '' : ` w:anchor="${nameBookmark(anchor)}"`}`;
  };
  return {
    book,
    page: measurePage(book.paper, book.control.binding),
    palette: { accent: colour(accent), tint: colour(tint), pale: colour(pale) },
    bookmarks: openBookmarks(),
    relations,
    lists: openLists(),
    findTarget(anchor) {
      const way = find(anchor);
      if (way === undefined) return undefined;
      if (way.startsWith('#')) return `w:anchor="${nameBookmark(way.slice(1))}"`;
      const [file = '', place] = way.split('#');
      return addTarget(file, place);
    },
    addTarget: (address) => addTarget(address),
    countDrawing: () => ++drawings,
  };
}
