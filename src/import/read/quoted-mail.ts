import type { TextLine } from './join-lines.ts';

/** Fewer quoted lines are items that `>` marks. */
const fewest = 5;
const quoted = /^\s?(>(?:\s?>){0,7})(?: |$|(?=[^\s>]))/;

interface Quoted {
  /** The lines that the mail quotes, each in its place and without its marks. */
  readonly lines: readonly string[];
  /** What was written round them. */
  readonly round: readonly TextLine[];
}

/** The paper that a mail has within its quotation: most lines begin with `>`, and empty ones too. */
export function takeQuoted(lines: readonly string[]): Quoted | undefined {
  const depths = lines.map((line) => quoted.exec(line)?.[1]?.replace(/\s/g, '').length ?? 0);
  const filled = (line: string): boolean => line.replace(/^[\s>]+/, '') !== '';
  const said = lines.filter(filled).length;
  const deep = depths.filter((depth, at) => depth > 0 && filled(lines[at] ?? '')).length;
  const hasEmpty = depths.some((depth, at) => depth > 0 && !filled(lines[at] ?? ''));
  if (deep < fewest || deep * 2 < said || !(hasEmpty || deep === said)) return undefined;
  const depth = mostOften(depths.filter((each) => each > 0));
  const isQuoted = (at: number): boolean => depths[at] === depth;
  return {
    lines: lines.map((line, at) => (isQuoted(at) ? line.replace(quoted, '') : '')),
    round: lines.flatMap((text, at) =>
      isQuoted(at) || !filled(text) ? [] : [{ text: text.replace(quoted, ''), line: at + 1 }],
    ),
  };
}

function mostOften(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0] as [number, number])[0];
}
