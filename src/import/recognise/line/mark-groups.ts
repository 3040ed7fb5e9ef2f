import type { Line } from '../words/lines.ts';

/** Whether a line is a heading or in bold. */
export function isSetApart(line: Line | undefined): boolean {
  return line?.heading !== undefined || line?.bold === true;
}

/** Sets lines that are found to name groups of duties in place of those that only look so. */
export function markAsGroups(lines: (readonly Line[])[], heads: ReadonlySet<Line>): void {
  if (heads.size === 0) return;
  for (const [at, own] of lines.entries())
    if (own.some((line) => heads.has(line)))
      lines[at] = own.map((line) => (heads.has(line) ? { ...line, group: true } : line));
}
