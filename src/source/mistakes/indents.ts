import { nameCharacter } from '../refuse.ts';
import { type Attempt, lineAt, type Scene } from './scene.ts';

/** The beginning of a line: indentation and the dashes of lists. */
const head = /^[\s-]*/u;
const strange = /[^\S ]/u;

/** The width of one such character as editors may show it; a tab has several common widths. */
const widths: readonly ((character: string) => number)[] = [
  (character) => (character === '\t' || character === '\u3000' ? 2 : 1),
  (character) => (character === '\t' ? 4 : 1),
  (character) => (character === '\t' ? 8 : 2),
];

/** Fixes lines indented with tabs, full-width or no-break spaces: one mistake, however many lines have it. */
export function strangeIndents({ lines, at, found }: Scene): readonly Attempt[] {
  if (at !== found.line) return [];
  const numbers = lines.flatMap((line, number) => (strange.test(headOf(line)) && line.trim() !== '' ? [number] : []));
  const [first] = numbers;
  if (first === undefined || first > found.line) return [];
  const line = lineAt(lines, first);
  const start = headOf(line).search(strange);
  const mark = line[start] ?? '';
  const run = /^[^\S ]+/u.exec(line.slice(start))?.[0].length ?? 1;
  return widths.map((width) => ({
    problem: mark === '\t' ? 'TAB_AS_INDENT' : 'SPACE_AS_INDENT',
    line: first,
    start,
    end: start + run,
    lines: new Map(numbers.map((number) => [number, [straighten(lineAt(lines, number), width)]])),
    instead: [],
    mark: nameCharacter(mark),
    more: numbers.length - 1,
    certainty: 'same-value',
  }));
}

function headOf(line: string): string {
  return head.exec(line)?.[0] ?? '';
}

function straighten(line: string, width: (character: string) => number): string {
  const start = headOf(line);
  const spaced = start.replace(/[^\S ]/gu, (character, at: number) =>
    start[at - 1] === '-' ? ' ' : ' '.repeat(width(character)),
  );
  return `${spaced}${line.slice(start.length)}`;
}
