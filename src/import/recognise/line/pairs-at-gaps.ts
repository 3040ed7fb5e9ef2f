import type { Dictionary, Label } from '../../labels/index.ts';
import { splitNumber } from '../../labels/numbers.ts';
import { kindOf, partOf } from '../form/kinds.ts';

/** A label and what stands behind it. */
interface Piece {
  readonly label?: Label;
  readonly written: string;
  readonly value: string;
}

const longest = 240;
/** Between pairs: a tab, a wide gap, or the number of the next label. */
const between = /\t\s*| {4,}|　{2,}|\s+(?=\d{1,2}[.、．]\s?\p{Script=Han})/u;
/** Between a label and its value: a narrower gap; one space is enough behind Han characters. */
const han = /^(\p{Script=Han}{2,8})(?: {1,3}|　)(\S.*)$/u;
const words = /^([\p{L}/]+(?: [\p{L}/]+){0,3}) {2,3}(\S.*)$/u;

/**
 * `职位名称  成本员⇥⇥2.直接上级  会计主管`: labels whose values are behind narrow gaps, the pairs behind wider ones or
 * numbers. A label may have no value.
 */
export function splitAtGaps(dictionary: Dictionary, text: string, within: string | undefined): Piece[] {
  if (text.length > longest || /[:：]/u.test(text)) return [];
  const pieces = text.split(between).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2 || pieces.length > 8) return [];
  const numbers = pieces.slice(1).filter((piece) => splitNumber(piece).style === 'decimal').length;
  const pairs = pieces.map((piece) => pairIn(dictionary, piece.trim(), within, numbers === pieces.length - 1));
  const sure = pairs.flatMap((pair) => pair ?? []);
  const valued = sure.filter(({ value }) => value !== '');
  const isPair = sure.length === pairs.length && sure.some(({ label }) => label !== undefined) && valued.length > 0;
  // Heads of columns have no values, and a value that is a label is a head of one.
  return isPair &&
    (numbers > 0 || valued.length > 1) &&
    valued.every(({ value }) => dictionary.find(value) === undefined)
    ? sure
    : [];
}

function pairIn(
  dictionary: Dictionary,
  piece: string,
  within: string | undefined,
  areNumbered: boolean,
): Piece | undefined {
  const { text } = splitNumber(piece);
  const search = within === undefined ? {} : { within };
  const alone = dictionary.find(text, search);
  if (alone !== undefined) return { label: alone, written: text, value: '' };
  const [, written = '', value = ''] = han.exec(text) ?? words.exec(text) ?? [];
  const label = written === '' ? undefined : dictionary.find(written, search);
  if (label === undefined)
    return areNumbered && /^\p{Script=Han}{2,8}(?:\s|$)/u.test(text)
      ? { written: written || text, value: value.trim() }
      : undefined;
  const kind = kindOf(label.path);
  const isFact = kind === 'one' || kind === 'names' || partOf(label.path) === 'pay';
  return isFact ? { label, written, value: value.trim() } : undefined;
}
