import type { TextEdit } from './text-edit.ts';

/**
 * The groups of edits that can be made together, by their numbers: each whole or not at all, and an earlier one before
 * a later one that it gets in the way of. A group that is the same as an earlier one is made with it.
 */
export function chooseEdits(text: string, groups: readonly (readonly TextEdit[])[]): number[] {
  const taken: TextEdit[] = [];
  const made = new Set<string>();
  return groups.flatMap((group, number) => {
    const key = JSON.stringify(group);
    if (made.has(key)) return [number];
    const places = group.map((edit) => ({ edit, at: placeOf(taken, edit) }));
    if (!places.every(({ edit, at }) => goBeside(text, taken[at - 1], edit) && goBeside(text, edit, taken[at])))
      return [];
    made.add(key);
    for (const edit of group) taken.splice(placeOf(taken, edit), 0, edit);
    return [number];
  });
}

/** The number of edits that begin before one, or where it begins. */
function placeOf(taken: readonly TextEdit[], { start, end }: TextEdit): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = taken[middle];
    const isBefore = other !== undefined && (other.start < start || (other.start === start && other.end <= end));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Edits that touch depend on each other, unless both concern whole lines or add entries to one list. */
function goBeside(text: string, first: TextEdit | undefined, second: TextEdit | undefined): boolean {
  if (first === undefined || second === undefined || first.end < second.start) return true;
  if (first.end > second.start) return false;
  if (first.start === first.end && second.start === second.end && isMore(first) && isMore(second)) return true;
  return text[first.end - 1] === '\n' && (first.text === '' || first.text.endsWith('\n'));
}

function isMore({ text }: TextEdit): boolean {
  return text.startsWith(', ');
}

/** The text after edits that don't overlap; those at one place are made in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, start), written);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
