import { rightColon } from './colons.ts';
import { isCounted, type Marked, readMark } from './marks.ts';
import { type Attempt, indentOf, isBlank, lineAt, type Scene } from './scene.ts';

interface Entry extends Marked {
  readonly number: number;
}

/** Fixes a list whose entries do not begin with a dash and a space; all its entries share the mistake. */
export function listMarks({ lines, at }: Scene): readonly Attempt[] {
  const group = groupOf(lines, at);
  const [first] = group;
  if (first === undefined) return [];
  const line = lineAt(lines, first.number);
  const lead = indentOf(line);
  const right = group.map(({ text }) => `- ${rightColon(text)}`);
  const asTheyAre = new Map(
    group.map(({ number }, nth): [number, string[]] => [number, [`${' '.repeat(lead)}${right[nth]}`]]),
  );
  const moved = new Map([...asTheyAre, ...group.flatMap(({ number }) => alignChildren(lines, number, lead))]);
  const isSure = isCertain(group);
  return [moved, asTheyAre].map((changed) => ({
    problem: first.mark === '-' ? 'SPACE_AFTER_DASH' : 'LIST_MARK',
    line: first.number,
    start: lead,
    end: line.trimEnd().length,
    lines: changed,
    instead: right,
    mark: first.mark,
    ...(isSure ? { certainty: 'sure' } : {}),
  }));
}

/** A dash before a number may be a minus, and numbers are those of a list if they count up from 1. */
function isCertain(marked: readonly Marked[]): boolean {
  if (marked.every(({ mark }) => /^\P{N}$/u.test(mark))) return marked.every(({ text }) => !/^\d/.test(text));
  return isCounted(marked.map(({ mark }) => mark));
}

function readEntry(lines: readonly string[], number: number): Entry | undefined {
  const marked = readMark(lineAt(lines, number).trim());
  return marked && { ...marked, number };
}

/** The entries of one list: equally indented, with only deeper lines between them. */
function groupOf(lines: readonly string[], at: number): readonly Entry[] {
  const here = readEntry(lines, at);
  if (here === undefined) return [];
  const lead = indentOf(lineAt(lines, at));
  const group = [here];
  for (const step of [-1, 1]) {
    for (let number = at + step; number >= 0 && number < lines.length; number += step) {
      const line = lineAt(lines, number);
      if (isBlank(line) || indentOf(line) > lead) continue;
      const entry = readEntry(lines, number);
      if (indentOf(line) < lead || entry?.kind !== here.kind) break;
      group.push(entry);
    }
  }
  return group.sort((a, b) => a.number - b.number);
}

/** The lines below an entry, indented to where its text begins after a dash and a space. */
function alignChildren(lines: readonly string[], at: number, lead: number): [number, string[]][] {
  const below: number[] = [];
  for (let number = at + 1; number < lines.length; number++) {
    const line = lineAt(lines, number);
    if (!isBlank(line) && indentOf(line) <= lead) break;
    if (!isBlank(line)) below.push(number);
  }
  const least = below.reduce(
    (most, number) => Math.min(most, indentOf(lineAt(lines, number))),
    Number.POSITIVE_INFINITY,
  );
  return below.map((number) => {
    const line = lineAt(lines, number);
    return [number, [`${' '.repeat(indentOf(line) - least + lead + 2)}${line.trimStart()}`]];
  });
}
