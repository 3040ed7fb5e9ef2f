import { type Attempt, indentOf, isBlank, lineAt, partsOf, type Scene } from './scene.ts';

/** A line is seldom off by more levels than this, and each attempt lists all lines that move. */
const nearest = 8;

/** Fixes a line whose indentation is off by a few columns; the lines below it move with it. */
export function levels({ lines, at, line, found }: Scene): readonly Attempt[] {
  if (found.problem !== 'BAD_INDENT' || at !== found.line) return [];
  const own = indentOf(line);
  const block = blockOf(lines, at);
  return columnsAbove(lines, at)
    .filter(({ column }) => column !== own)
    .sort((a, b) => Math.abs(a.column - own) - Math.abs(b.column - own))
    .slice(0, nearest)
    .map(({ column, word }) => ({
      problem: found.problem,
      line: at,
      start: found.column,
      end: found.end,
      lines: new Map(block.map((number) => [number, [shift(lineAt(lines, number), column - own)]])),
      instead: [],
      like: { column: column + 1, word },
    }));
}

function blockOf(lines: readonly string[], at: number): number[] {
  const own = indentOf(lineAt(lines, at));
  const block = [at];
  for (let number = at + 1; number < lines.length; number++) {
    const line = lineAt(lines, number);
    if (!isBlank(line) && indentOf(line) < own) break;
    if (!isBlank(line)) block.push(number);
  }
  return block;
}

/** The columns where groups begin that are open at a line, with the key or dash that begins each. */
function columnsAbove(lines: readonly string[], at: number): { column: number; word: string }[] {
  const columns = new Map<number, string>();
  let least = Number.POSITIVE_INFINITY;
  for (let number = at - 1; number >= 0 && least > 0; number--) {
    const line = lineAt(lines, number);
    if (isBlank(line)) continue;
    const { lead, dashes, key } = partsOf(line);
    const inner = lead.length + dashes.length;
    if (key !== undefined && inner < least && !columns.has(inner)) columns.set(inner, key);
    if (dashes !== '' && lead.length < least && !columns.has(lead.length)) columns.set(lead.length, '-');
    least = Math.min(least, lead.length + (columns.has(lead.length) ? 0 : 1));
  }
  return [...columns].map(([column, word]) => ({ column, word }));
}

function shift(line: string, by: number): string {
  return `${' '.repeat(Math.max(0, indentOf(line) + by))}${line.trimStart()}`;
}
