import type { ContentsEntry } from '../../handbook/contents-entry.ts';
import type { Handbook } from '../../handbook/index.ts';
import { bookAnchors } from '../../handbook/parts/index.ts';
import type { PrintedPages } from './read-pages.ts';

/** How the lists before the forms, the contents and the table of positions, end their pages. */
export interface ListPlan {
  /** Whether the contents begin below the approval and the revisions, which alone would leave half a page empty. */
  readonly flows: boolean;
  /** The entry of the contents, and the row of the table, that begin a page, so that the last of their pages is not nearly empty. */
  readonly entry?: string;
  readonly row?: string;
}

export const firstLists: ListPlan = { flows: false };

/** The least share of a list's last page, a little over half, since the end of a row may be a line below its link. */
const least = 0.55;

/**
 * The plan for the next pass. The first shows how long the contents are; where lists end is known once they and the
 * introductions of departments are where they stay.
 */
export async function planLists(
  lists: ListPlan,
  pages: PrintedPages,
  book: Handbook,
  { isFirst }: { readonly isFirst: boolean },
): Promise<ListPlan> {
  const entries = listEntries(book.contents);
  if (isFirst) return (await isAlone(pages)) ? { ...lists, flows: true } : lists;
  if (lists.entry !== undefined || lists.row !== undefined) return lists;
  const { table } = book.parts;
  const rows = (table?.rows ?? []).flatMap(({ anchor }) => anchor ?? []);
  const order = [...entries.keys()];
  const entry = await findBreak(pages, bookAnchors.contents, order);
  const row = table && (await findBreak(pages, bookAnchors.table, rows));
  const above = entry === undefined ? undefined : order[order.indexOf(entry) - 1];
  return {
    ...lists,
    // A heading isn't parted from its first entry.
    ...(entry !== undefined && { entry: above !== undefined && entries.get(entry) === above ? above : entry }),
    ...(row !== undefined && { row }),
  };
}

/** Whether the page before that on which the contents begin is less than half full, and no cover. */
async function isAlone(pages: PrintedPages): Promise<boolean> {
  const start = pages.spots.get(bookAnchors.contents)?.page ?? 0;
  return start > 2 && (await pages.fill(start - 1)) < 0.5;
}

/** Where the last page of the list at that place should begin: earlier, at an entry of the page before, if too little is on it. */
async function findBreak(pages: PrintedPages, list: string, anchors: readonly string[]): Promise<string | undefined> {
  const order = new Map(anchors.map((anchor, at) => [anchor, at]));
  let [seen, before]: [number, readonly number[]] = [0, []];
  const start = pages.spots.get(list) ?? { page: pages.count + 1, depth: 0 };
  for (let page = start.page; page <= pages.count; page++) {
    const had = seen;
    const depths: number[] = [];
    // In order: a row links to the superior too, and what is above the list, such as a chart, to anything.
    for (const { anchor, depth } of await pages.links(page)) {
      if (order.get(anchor) !== seen || !(page > start.page || depth > start.depth)) continue;
      seen++;
      depths.push(depth);
    }
    if (seen === anchors.length && before.length > 0) {
      const fill = await pages.fill(page);
      if (fill >= 0.5) return undefined;
      const moved = countMoved(before, least - fill, await pages.fill(page - 1));
      return anchors[had - Math.min(moved, Math.floor(before.length / 2))];
    }
    if (seen === had || seen === anchors.length) return undefined;
    before = depths;
  }
  return undefined;
}

/**
 * How many of the last rows of a page are as high as `missing`, by where each ends; of the contents in two columns, at
 * least that share of the entries.
 */
function countMoved(ends: readonly number[], missing: number, filled: number): number {
  const kept = ends.filter((depth) => filled - depth >= missing).length;
  return Math.max(Math.ceil(missing * ends.length), ends.length - kept);
}

/** Each entry of the contents in their order, and the entry that it is below. */
function listEntries(entries: readonly ContentsEntry[], above?: string): Map<string, string | undefined> {
  return new Map(
    entries.flatMap(({ anchor, entries: below }) => [[anchor, above] as const, ...listEntries(below, anchor)]),
  );
}

/** The style of the plan, which follows the style sheets. */
export function styleLists({ flows, entry, row }: ListPlan): string {
  const rules = [
    ...(flows ? ['.contents{break-inside:auto}'] : []),
    ...(entry === undefined ? [] : [`.contents li:has(> a[href="#${entry}"]){break-before:page}`]),
    // Its head only: the rows of its direct reports have a link to it too.
    ...(row === undefined ? [] : [`.positions tr:has(> th a[href="#${row}"]){break-before:page}`]),
  ];
  return rules.map((rule) => `${rule}\n`).join('');
}
