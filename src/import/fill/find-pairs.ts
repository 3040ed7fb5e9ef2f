import type { Dictionary, Label } from '../labels/index.ts';

/** A label in a line, with the range of the text that is its value. */
export interface PairRange {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  /** Nothing follows it on its line. */
  readonly last: boolean;
}

/** Longer texts before a colon are sentences. */
const longestLabel = 40;

/** The pairs `label: value` of a line, and those set apart by tabs alone; empty if it doesn't begin with a known label. */
export function findPairs(dictionary: Dictionary, text: string, within: string | undefined): PairRange[] {
  const search = { ...(within === undefined ? {} : { within }), near: true };
  const found: Found[] = [];
  for (const { index } of text.matchAll(/[:：]/gu)) {
    const least = Math.max(found.at(-1)?.after ?? 0, index - longestLabel);
    const before = text.slice(least, index);
    // Strokes to write on begin no label.
    for (const first of before.matchAll(/(?<=^|[\s；;。，,、）)])[^\s_＿.…]/gu)) {
      const label = dictionary.find(before.slice(first.index), { ...search, near: first.index === 0 });
      if (label === undefined) continue;
      found.push({ label, start: least + first.index, after: index + 1 });
      break;
    }
  }
  const [first] = found;
  if (first === undefined || text.slice(0, first.start).trim() !== '') return findTabbed(dictionary, text, search);
  return found.map((each, at) => rangeOf(text, each, found[at + 1]?.start));
}

interface Found {
  readonly label: Label;
  readonly start: number;
  /** Where its colon ends. */
  readonly after: number;
}

function rangeOf(text: string, { label, after }: Found, next: number | undefined): PairRange {
  const value = text.slice(after, next);
  const lead = /^\s*/u.exec(value)?.[0].length ?? 0;
  // An unknown label after a gap is not part of the value.
  const gap = /(?<=^|\S)(?:\s*\t|\s{3,})\s*(?=\p{L}[^:：]{0,20}[:：](?!\d))/u.exec(value)?.index;
  const isLast = next === undefined && gap === undefined;
  const own = value.slice(0, gap).replace(isLast ? /\s+$/u : /[\s；;，,、。]+$/u, '');
  if (own.trim() !== '') return { label, from: after + lead, to: after + own.length, last: isLast };
  // What is set in goes on behind the first space or tab of the gap before the next label.
  const from = after + (isLast ? lead : Math.min(lead, 1));
  return { label, from, to: from, last: isLast };
}

/** `Job title⇥⇥Department⇥`: two tabs between labels are the place of a value. */
function findTabbed(dictionary: Dictionary, text: string, search: { within?: string; near: boolean }): PairRange[] {
  const pieces = [...text.matchAll(/[^\t]+/g)];
  if (!text.includes('\t') || pieces.length === 0) return [];
  const found: PairRange[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    const label = piece && dictionary.find(piece[0], search);
    if (piece === undefined || label === undefined) return [];
    const end = piece.index + piece[0].length;
    const next = pieces[at + 1];
    const isEmpty = next === undefined || (next.index - end > 1 && dictionary.find(next[0], search) !== undefined);
    const from = isEmpty ? Math.min(end + 1, text.length) : next.index;
    if (!isEmpty) at++;
    found.push({ label, from, to: isEmpty ? from : from + next[0].trimEnd().length, last: at + 1 >= pieces.length });
  }
  return found;
}
