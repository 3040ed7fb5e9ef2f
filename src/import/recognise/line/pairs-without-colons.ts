import type { Dictionary, Label } from '../../labels/index.ts';
import { kindOf } from '../form/kinds.ts';

/** A label and what stands behind it. */
interface Piece {
  readonly label?: Label;
  readonly written: string;
  readonly value: string;
}

/** `Grade ............ RS2`: dots that lead from a label to its value stand for a colon; those before the number of a page don't. */
export function withoutLeaders(text: string): string {
  const [whole, label = '', value = ''] =
    /^([^.:：…\t]{2,45}?)\s*(?:\.{4,}|…{2,}|(?<=\s)\.{2,3}(?=\s))\s*(.*)$/u.exec(text) ?? [];
  // `Name ……… Signature ……… Date ………` are places to sign.
  return whole === undefined || /^\d{1,3}$|(?:\.{4,}|…{2,})\s*$/u.test(value) ? text : `${label}: ${value}`;
}

/** `Department Sea Operations | Grade M1 | Base Loch Ruadh`: known labels with their values, apart by bars. */
export function splitAtBars(
  dictionary: Dictionary,
  text: string,
  atColon: (piece: string) => Piece | undefined,
): Piece[] {
  const pieces = text.split(/\s+[|｜]\s+/u);
  if (pieces.length < 2 || pieces.length > 8 || text.length > 400) return [];
  const pairs = pieces.map((piece) => atColon(piece) ?? atWords(dictionary, piece));
  const known = pairs.filter((pair) => pair?.label !== undefined && pair.value !== '');
  return known.length === pieces.length ? known.flatMap((pair) => pair ?? []) : [];
}

/** `Reports to Area Manager`: as many words at the beginning as are the label of a fact; `Bureau of Mines` is a name. */
function atWords(dictionary: Dictionary, piece: string): Piece | undefined {
  const words = piece.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const written = words.slice(0, count).join(' ');
    const label = dictionary.find(written);
    const kind = label === undefined ? undefined : kindOf(label.path);
    if (/^(?:of|and|for|or|&)$/i.test(words[count] ?? '')) continue;
    if (label !== undefined && (kind === 'one' || kind === 'names' || label.path === 'pay'))
      return { label, written, value: words.slice(count).join(' ') };
  }
  return undefined;
}
