import { markSafe } from './templates/index.ts';

/** Marks the end of a line that `tidy` must keep; the user's text can't contain it. */
export const keptLineEnd = '\0';

/** What a text is joined from, in its order: a large book is copied no more often than necessary. */
export type Pieces = readonly string[];

/**
 * Renders a template around pages that are tidied already. It gets marks instead, which the pages then replace, so that
 * no page is copied, tidied or searched again with everything that it is in. Texts `beside` the pages have line ends that
 * are kept.
 */
export function setAround(
  pages: readonly Pieces[],
  render: (marks: readonly unknown[]) => string,
  beside: readonly string[] = [],
): Pieces {
  const mark = chooseMark(beside);
  // A template may leave out what is empty.
  const marks = pages.map((page, at) => (page.every((piece) => piece === '') ? '' : markSafe(`${mark}${at}${mark}`)));
  // Every second piece is the number of a page.
  return render(marks)
    .split(mark)
    .flatMap((piece, at) => (at % 2 === 0 ? [endLines(piece)] : (pages[Number(piece)] ?? [])));
}

/** What is finished has its own line ends. */
export function endLines(finished: string): string {
  return finished.replaceAll(keptLineEnd, '\n');
}

/** A text that is in none of these; nothing else can have what begins it. */
function chooseMark(texts: readonly string[]): string {
  for (let nth = 0; ; nth++) {
    const mark = `${keptLineEnd}${nth}:`;
    if (!texts.some((text) => text.includes(mark))) return mark;
  }
}
