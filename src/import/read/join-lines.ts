import { joinBroken } from './hyphens.ts';

export interface TextLine {
  readonly text: string;
  /** The number of the line in its file, from 1. */
  readonly line: number;
  /** The line after which it is, where a page has its right column beside the left one. */
  readonly after?: number;
  /** A page of a printed text ends with it. */
  readonly endsPage?: true;
  /** It was several lines, so that its length says nothing of the margin. */
  readonly isJoined?: true;
  /** Something else than its text says that it begins here, such as an automatic number. */
  readonly begins?: true;
  /** The lines that were joined to it, and how far each was moved to the right. */
  readonly joined?: readonly { readonly line: number; readonly moved: number }[];
  /** Lines were joined within it, so that what its parts looked like can't be told. */
  readonly isWoven?: true;
}

/** Joins each line that goes on with those above it, in one pass over their texts. */
export function joinGroups(lines: readonly TextLine[], goesOn: (at: number) => boolean): TextLine[] {
  const groups: TextLine[][] = [];
  lines.forEach((line, at) => {
    const last = groups.at(-1);
    const isOn = goesOn(at);
    if (last !== undefined && isOn) last.push(line);
    else groups.push([line]);
  });
  return groups.map(joinGroup);
}

function joinGroup([first, ...more]: readonly TextLine[]): TextLine {
  if (first === undefined) throw new Error('a group has a line');
  if (more.length === 0) return first;
  const joined = [...(first.joined ?? [])];
  const done: string[] = [];
  let length = 0;
  let last = first.text.trimEnd();
  for (const { text, line, joined: own = [] } of more) {
    const rest = text.trim();
    const both = joinBroken(last, rest);
    const before = both.slice(0, both.length - rest.length);
    done.push(before);
    length += before.length;
    const moved = length - (text.length - text.trimStart().length);
    joined.push({ line, moved }, ...own.map((each) => ({ ...each, moved: each.moved + moved })));
    last = rest;
  }
  return { ...first, text: done.join('') + last, isJoined: true, joined };
}
