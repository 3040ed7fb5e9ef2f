import type { PrintedPages } from './read-pages.ts';

/** A page that is filled less is nearly empty. */
export const half = 0.52;

/** The gap above an introduction that is not above a form, as a share of a page. */
const gap = 0.06;

/** The first form of the book, with the introduction of its department above it. */
interface Opening {
  readonly first: number;
  /** The page after its last. */
  readonly end: number;
  readonly introduction: number;
  /** How much of its pages it fills, in pages, with the introduction. */
  readonly filled: number;
}

/** How high the introduction above a form is, as a share of a page. */
export function measureIntroduction({ spots }: PrintedPages, department: string | undefined, form: string): number {
  const [from, to] = [spots.get(department ?? ''), spots.get(form)];
  return from === undefined || to === undefined || from.page !== to.page ? 0 : to.depth - from.depth;
}

/** Whether an introduction fits at the end of a page that is not the cover. */
export async function hasRoom(pages: PrintedPages, page: number, height: number): Promise<boolean> {
  return page > 1 && height > 0 && (await pages.fill(page)) + gap + height <= 1;
}

/** Whether the introduction is to stand on the page before, which is nearly empty, and its form fills its own without it. */
export async function isBetterBefore(pages: PrintedPages, opening: Opening, usable: number): Promise<boolean> {
  const { first, end, introduction, filled } = opening;
  const last = filled - introduction - usable * (end - first - 1);
  return last >= half && (await hasRoom(pages, first - 1, introduction)) && (await pages.fill(first - 1)) < half;
}
