/** The median, and the least and the most. */
export function summarise(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return { median, least: sorted[0], most: sorted.at(-1) };
}

/** `1.42 s (1.39-1.51)` */
export function writeSeconds(numbers) {
  const { median, least, most } = summarise(numbers);
  const [middle, from, to] = [median, least, most].map((time) => (time / 1000).toFixed(2));
  return `${middle} s (${from}-${to})`;
}

export function writeMegabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

/** Columns are as wide as their widest cell; the first row is the heads. */
export function writeTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const writeRow = (row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  ');
  return rows.map((row) => writeRow(row).trimEnd()).join('\n');
}
