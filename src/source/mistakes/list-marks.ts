import { rightColon } from './colons.ts';
import { isCounted, type Marked, readMark } from './marks.ts';
import { type Attempt, indentOf, isBlank, type Scene } from './scene.ts';

/** Fixes a list whose entries do not begin with a dash and a space; all its entries share the mistake. */
export function listMarks({ lines, at }: Scene): readonly Attempt[] {
  const here = markOf(lines, at);
  if (here === undefined) return [];
  const group = groupOf(lines, at, here.kind);
  const [first = at] = group;
  const lead = indentOf(lines[first] ?? '');
  const right = new Map(group.map((number) => [number, `- ${rightColon(markOf(lines, number)?.text ?? '')}`]));
  const asTheyAre = new Map(
    [...right].map(([number, text]): [number, string[]] => [number, [`${' '.repeat(lead)}${text}`]]),
  );
  const moved = new Map([...asTheyAre, ...group.flatMap((number) => alignChildren(lines, number, lead))]);
  const { mark } = markOf(lines, first) ?? here;
  const isSure = isCertain(group.flatMap((number) => markOf(lines, number) ?? []));
  return [moved, asTheyAre].map((changed) => ({
    problem: mark === '-' ? 'SPACE_AFTER_DASH' : 'LIST_MARK',
    line: first,
    start: lead,
    end: (lines[first] ?? '').trimEnd().length,
    lines: changed,
    instead: [...right.values()],
    mark,
    ...(isSure ? { certainty: 'sure' } : {}),
  }));
}

/** A dash before a number may be a minus, and numbers are those of a list if they count up from 1. */
function isCertain(marked: readonly Marked[]): boolean {
  if (marked.every(({ mark }) => /^\P{N}$/u.test(mark))) return marked.every(({ text }) => !/^\d/.test(text));
  return isCounted(marked.map(({ mark }) => mark));
}

function markOf(lines: readonly string[], number: number): Marked | undefined {
  return readMark((lines[number] ?? '').trim());
}

/** The lines of one list: equally indented, with only deeper lines between them. */
function groupOf(lines: readonly string[], at: number, kind: number): number[] {
  const lead = indentOf(lines[at] ?? '');
  const belongs = (number: number): boolean =>
    indentOf(lines[number] ?? '') === lead && markOf(lines, number)?.kind === kind;
  const group = [at];
  for (const step of [-1, 1]) {
    for (let number = at + step; number >= 0 && number < lines.length; number += step) {
      const line = lines[number] ?? '';
      if (isBlank(line) || indentOf(line) > lead) continue;
      if (!belongs(number)) break;
      group.push(number);
    }
  }
  return group.sort((a, b) => a - b);
}

/** The lines below an entry, indented to where its text begins after a dash and a space. */
function alignChildren(lines: readonly string[], at: number, lead: number): [number, string[]][] {
  const below: number[] = [];
  for (let number = at + 1; number < lines.length; number++) {
    const line = lines[number] ?? '';
    if (!isBlank(line) && indentOf(line) <= lead) break;
    if (!isBlank(line)) below.push(number);
  }
  const least = below.reduce((most, number) => Math.min(most, indentOf(lines[number] ?? '')), Number.POSITIVE_INFINITY);
  return below.map((number) => {
    const line = lines[number] ?? '';
    return [number, [`${' '.repeat(indentOf(line) - least + lead + 2)}${line.trimStart()}`]];
  });
}
