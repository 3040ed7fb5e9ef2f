/** Levels of the parser: a quote is one, a list with its items two. */
export const deepestLevel = 41;
/** Cells of all tables of a chapter: the parser fills up short rows, so that a small file may ask for millions. */
export const mostCells = 200_000;
/** Characters of all addresses of a chapter, each written out wherever a reference names it. */
export const mostAddress = 4 * 1024 * 1024;
/** Bytes of one picture, which goes into the page whole. */
export const pictureLimit = 5 * 1024 * 1024;
/** Bytes of all pictures of the book, each as often as it is shown. */
export const mostPictures = 64 * 1024 * 1024;

/** Of the line between a table's heads and rows; none where a table can't grow. */
function countColumns(line: string): number {
  const written = line.replace(/^[\s>]+/, '').trimEnd();
  if (!/^[|:\-\s]+$/.test(written)) return 0;
  const bars = written.split('|').length - 1;
  const columns = bars + 1 - Number(written.startsWith('|')) - Number(written.endsWith('|'));
  return columns > 1 ? columns : 0;
}

/** Where the tables of a text may come to too many cells, so that it is better not read; never too few are counted. */
export function findFlood(text: string): { readonly start: number; readonly end: number } | undefined {
  let cells = 0;
  let widest = 0;
  let lines = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.replace(/^[\s>]+/, '') === '') [widest, lines] = [0, 0];
    else {
      const columns = countColumns(line);
      // The lines so far may be rows of the wider table too.
      if (columns > widest) [cells, widest] = [cells + (columns - widest) * lines, columns];
      lines += 1;
      cells += widest;
      if (cells > mostCells) return { start, end };
    }
    start = end + 1;
  }
  return undefined;
}
