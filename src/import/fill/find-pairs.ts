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
  const found: { label: Label; start: number; from: number }[] = [];
  for (const colon of text.matchAll(/[:：]\s*/gu)) {
    const least = Math.max(found.at(-1)?.from ?? 0, colon.index - longestLabel);
    const before = text.slice(least, colon.index);
    for (const { index } of before.matchAll(/(?<=^|[\s；;。，,、）)])\S/gu)) {
      const label = dictionary.find(before.slice(index), { ...search, near: index === 0 });
      if (label === undefined) continue;
      found.push({ label, start: least + index, from: colon.index + colon[0].length });
      break;
    }
  }
  const [first] = found;
  if (first === undefined || text.slice(0, first.start).trim() !== '') return findTabbed(dictionary, text, search);
  return found.map(({ label, from }, at): PairRange => {
    const end = found[at + 1]?.start ?? text.length;
    const value = text.slice(from, end);
    // An unknown label after a gap is not part of the value.
    const gap = /(?<=\S)(?:\t|\s{3,})(?=\S[^:：]{0,20}[:：])/u.exec(value)?.index ?? value.length;
    const length = value.slice(0, gap).trimEnd().length;
    return { label, from: Math.min(from, end), to: from + length, last: from + gap >= text.trimEnd().length };
  });
}

function findTabbed(dictionary: Dictionary, text: string, search: { within?: string; near: boolean }): PairRange[] {
  const pieces = [...text.matchAll(/[^\t]+/g)];
  if (!text.includes('\t') || pieces.length === 0) return [];
  const labels = pieces.map(([piece]) => dictionary.find(piece, search));
  if (labels.some((label, at) => at % 2 === 0 && label === undefined)) return [];
  return pieces.flatMap(([piece], at): PairRange[] => {
    const label = labels[at];
    if (at % 2 === 1 || label === undefined) return [];
    const value = pieces[at + 1];
    const end = (pieces[at]?.index ?? 0) + piece.length;
    const from = value?.index ?? Math.min(end + 1, text.length);
    return [{ label, from, to: from + (value?.[0].trimEnd().length ?? 0), last: at + 2 >= pieces.length }];
  });
}
