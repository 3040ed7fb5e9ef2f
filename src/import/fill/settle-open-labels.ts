import { splitNumber } from '../labels/numbers.ts';
import { isPlaceholder } from '../recognise/words/placeholder.ts';
import { isPay } from '../values/pay.ts';
import { isHeadcount } from '../values/signers.ts';
import { type Place, textOfPlace } from './place.ts';

/** A label that may ask for one thing or another, as the value beside it says, or the form around it where there is none. */
interface OpenLabel {
  readonly path: string;
  readonly written: RegExp;
  readonly other: string;
  /** Whether a value is of the other kind. */
  readonly isOther: (text: string, written: string) => boolean;
  readonly mayBeOther: (places: readonly Place[], at: number) => boolean;
}

const openLabels: readonly OpenLabel[] = [
  // 编制 is how many people a position is for, unless it is beside others who sign or has a name in it.
  {
    path: 'approval.prepared.by',
    written: /^编\s*制[^\p{L}\p{N}]*$/u,
    other: 'headcount',
    isOther: (text, written) => isHeadcount(written, text),
    mayBeOther: (places, at) => {
      if (places.some(({ path }) => path === 'headcount')) return false;
      if (places.some((place) => place.path === 'approval.prepared.by' && find(place) === undefined)) return true;
      return ![places[at - 1], places[at + 1]].some(
        (beside) => beside?.path.startsWith('approval.') && find(beside) === undefined,
      );
    },
  },
  // `Salary range: 5-7` are grades; nothing in a range of salaries is money to come.
  {
    path: 'grade',
    written: /^(?:annual |monthly |hourly )?(?:salary|pay|wage|compensation|remuneration) ranges?[^\p{L}\p{N}]*$/iu,
    other: 'pay',
    isOther: isPay,
    mayBeOther: (places) => !places.some(({ path }) => /^pay(?:\.m|$)/.test(path)),
  },
];

export function settleOpenLabels(places: readonly Place[]): Place[] {
  return places.map((place, at) => {
    const open = find(place);
    if (place.kind === 'rows' || open === undefined) return place;
    const text = textOfPlace(place).trim();
    const isOther = isBlank(text) ? open.mayBeOther(places, at) : open.isOther(text, writtenOf(place));
    return isOther ? { ...place, path: open.other } : place;
  });
}

/** The path of a text that was read beside such a label. */
export function readOpenLabel(path: string, label: string, text: string): string {
  const open = findOpen(path, label);
  const isOther = open !== undefined && (open.isOther(text, label) || (path === 'grade' && isBlank(text)));
  return isOther ? open.other : path;
}

function find(place: Place): OpenLabel | undefined {
  return findOpen(place.path, writtenOf(place));
}

function findOpen(path: string, label: string): OpenLabel | undefined {
  const { text } = splitNumber(label);
  return openLabels.find((each) => each.path === path && each.written.test(text));
}

function writtenOf(place: Place): string {
  return 'written' in place ? (place.written ?? '') : '';
}

/** `from ______ to ______` is blank, too. */
function isBlank(text: string): boolean {
  return text === '' || isPlaceholder(text) || /[_＿…]{2}/u.test(text);
}
