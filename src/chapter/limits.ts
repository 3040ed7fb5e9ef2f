/** In levels of the parser: a quote is one, a list with its entries two. */
export const deepestLevel = 41;
/** The cells of all tables of a chapter: the parser fills short rows, so a small file could need millions. */
export const mostCells = 200_000;
/** The characters of all addresses of a chapter, because each is written out wherever a reference uses it. */
export const mostAddress = 4 * 1024 * 1024;
/** The bytes of one picture, which is embedded whole. */
export const pictureLimit = 5 * 1024 * 1024;
/** The bytes of all pictures of the book, each as often as it is shown. */
export const mostPictures = 64 * 1024 * 1024;

/** The columns of the line between a table's header and rows; 0 if the line can't begin a table that grows. */
function countColumns(line: string): number {
  const written = line.replace(/^[\s>]+/, '').trimEnd();
  if (!/^[|:\-\s]+$/.test(written)) return 0;
  const bars = written.split('|').length - 1;
  const columns = bars + 1 - Number(written.startsWith('|')) - Number(written.endsWith('|'));
  return columns > 1 ? columns : 0;
}

/** Finds where the tables of a text may need too many cells, so that it is not parsed; the count is never too low. */
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
      // The lines so far may also be rows of the wider table.
      if (columns > widest) [cells, widest] = [cells + (columns - widest) * lines, columns];
      lines += 1;
      cells += widest;
      if (cells > mostCells) return { start, end };
    }
    start = end + 1;
  }
  return undefined;
}
