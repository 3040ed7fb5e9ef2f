import type { Dictionary, Label } from '../../labels/index.ts';
import { unframe } from '../../labels/written.ts';
import { kindOf } from '../form/kinds.ts';
import { isInLanguages } from './label-in-languages.ts';
import { longestLabel, nextLabel, valueBefore } from './next-label.ts';
import { withoutBrackets } from './pair-in-brackets.ts';
import { splitAtGaps } from './pairs-at-gaps.ts';
import { splitAtBars, withoutLeaders } from './pairs-without-colons.ts';
import { splitAtWrongMark } from './wrong-mark.ts';

/** A label and the text that follows it on the same line; '' if the line ends with the label. */
export interface Pair {
  /** Absent for a label that is not known. */
  readonly label?: Label;
  readonly written: string;
  readonly value: string;
  /** A tab sets the value off. */
  readonly tabbed?: true;
}

/** `FULL PERFORMANCE KNOWLEDGES, SKILLS AND ABILITIES:` is one, too. */
const capitals = /^(\p{Lu}[^\p{Ll}:：]{39,79}):\s+/u;

/**
 * The pairs of a line such as `岗位名称：客服经理   部门：客服部`; empty if the line doesn't begin with a label and a colon.
 * Tabs and wide gaps set pairs apart, and so does a known label with a colon.
 */
export function splitPairs(dictionary: Dictionary, aligned: string, within: string | undefined): Pair[] {
  const bare = withoutBrackets(withoutLeaders(aligned)).replace(/(?<=\S)[ \u3000]*\t+[ \u3000]*(?=[:：])/gu, '');
  const text = closeFirstLabel(dictionary, bare);
  const barred = splitAtBars(dictionary, text, (piece) => splitPiece(dictionary, piece, within)[0]);
  if (barred.length > 0) return barred;
  const gapped = splitAtGaps(dictionary, text, within);
  if (gapped.length > 0) return gapped;
  const apart = splitTabbed(dictionary, text, within);
  if (apart.length > 0) return apart;
  const framed = splitFramed(dictionary, text, within);
  if (framed.length > 0) return framed;
  const [, lead = '', rest = ''] = /^(\S+(?: \S+){0,3})(?: {2,}|[ ]?　+|\t+)([^\s:：].*)$/u.exec(text) ?? [];
  // `岗位名　　称：…` is one label, set apart to fill its column.
  const spread = /^\p{Script=Han}{1,3}[ 　]*[:：]/u.test(rest);
  // `Contract  type: …` is one, too.
  const [, second = ''] = /^([^:：]{2,30})[:：]/u.exec(rest) ?? [];
  const isWhole = second !== '' && dictionary.find(`${lead} ${second}`) !== undefined;
  const leading =
    lead === '' || spread || isWhole || /[:：]/u.test(lead) || /…{3}\s*$|\.{5}\s*$|_{4}\s*$/u.test(rest)
      ? undefined
      : dictionary.find(lead, within === undefined ? {} : { within });
  // `主要职责  Key Responsibilities` is one label, and has no value.
  if (leading !== undefined && isInLanguages(dictionary, text)) return [];
  if (leading !== undefined && splitPiece(dictionary, rest, within)[0]?.label === undefined)
    return [{ label: leading, written: lead, value: rest.trim().replace(/^[/|–—-]\s+/u, '') }];
  const pairs: Pair[] = [];
  for (const piece of closeLabels(text.replace(/(?<=\S)[ \u3000]{2,}(?=[:：])/gu, ''))
    .split(/\t+|\s{3,}|　{2,}/)
    .map((each) => each.trim())) {
    if (piece === '') continue;
    const last = pairs.at(-1);
    const found = splitPiece(dictionary, piece, within);
    if (found.length === 0 && last !== undefined) found.push(...besideGap(dictionary, piece));
    if (found.length > 0) pairs.push(...found);
    else if (last === undefined && isLetterhead(piece)) pairs.push({ written: '', value: piece });
    else if (last === undefined) return wrongly(dictionary, text, within);
    else pairs[pairs.length - 1] = { ...last, value: last.value === '' ? piece : `${last.value} ${piece}` };
  }
  const [first] = pairs;
  return first?.written === '' && !pairs.some(({ label }) => label !== undefined)
    ? wrongly(dictionary, text, within)
    : pairs;
}

/** `部门  前厅部` after `岗位名称：…` and a wider gap: a label whose colon is missing. */
function besideGap(dictionary: Dictionary, piece: string): Pair[] {
  const [, written = '', value = ''] = /^(\p{Script=Han}{2,8})[ 　]{1,2}(\S.{0,40})$/u.exec(piece) ?? [];
  const label = written === '' ? undefined : dictionary.find(written);
  return label === undefined || kindOf(label.path) === 'part' ? [] : [{ label, written, value: value.trim() }];
}

function wrongly(dictionary: Dictionary, text: string, within: string | undefined): Pair[] {
  // `工作时间 Working Hours` is one label.
  if (dictionary.find(text, within === undefined ? {} : { within }) !== undefined) return [];
  const pair = splitAtWrongMark(dictionary, text, within);
  return pair === undefined ? [] : [pair];
}

/** What may stand before a gap and a label: the name of an organisation, and no sentence. */
function isLetterhead(piece: string): boolean {
  return piece.length <= 60 && !/[。；;，,.!?！？:：]$/u.test(piece);
}

/** `【岗位】会计 【部门】财务部`: labels in frames, each with what follows it. */
function splitFramed(dictionary: Dictionary, text: string, within: string | undefined): Pair[] {
  const framed = unframe(text);
  if (framed === undefined) return [];
  const label = dictionary.find(framed.label, { ...(within === undefined ? {} : { within }), near: !framed.plain });
  if (label === undefined && !framed.plain && framed.rest !== '')
    return [{ written: framed.label, value: framed.rest }];
  if (label === undefined || (framed.rest === '' && framed.plain && kindOf(label.path) === 'one')) return [];
  const next = [...framed.rest.matchAll(/(?<=\s)[【「『〖《〔［〈＜[<*]/gu)].find(
    ({ index }) => splitFramed(dictionary, framed.rest.slice(index), within).length > 0,
  )?.index;
  if (next === undefined) return [{ label, written: framed.label, value: framed.rest }];
  const value = framed.rest.slice(0, next).trim();
  return [{ label, written: framed.label, value }, ...splitFramed(dictionary, framed.rest.slice(next), within)];
}

/** `职　　级：七级`: characters set apart to fill the width of a column are one label. */
function closeLabels(text: string): string {
  return text.replace(
    /(?<![\p{Script=Han}])\p{Script=Han}(?:[ 　]{1,8}\p{Script=Han}){1,5}(?=[ 　]{0,4}[:：])/gu,
    // A much wider gap stands before the label: the end of a value, as in `48人　　　　岗　级：`.
    (label) => {
      const gaps = [...label.matchAll(/[ 　]+/g)];
      const least = Math.min(...gaps.map(([gap]) => gap.length));
      const wide = gaps.findLast(([gap]) => gap.length > 2 * least)?.index;
      return `${label.slice(0, wide ?? 0)}${label.slice(wide ?? 0).replace(/(?<=\S)[ 　]+/g, '')}`;
    },
  );
}

/** `职　　等　七等`: the same where no colon is behind them. */
function closeFirstLabel(dictionary: Dictionary, text: string): string {
  return text.replace(/^\p{Script=Han}(?:[ 　]{1,8}\p{Script=Han}){1,5}(?=[ 　]+[^\s:：])/u, (written) => {
    const label = written.replace(/[ 　]+/g, '');
    return dictionary.find(label) === undefined ? written : label;
  });
}

/** `岗位名称⇥客服经理⇥部门⇥客服部`: labels and values in turn, apart by tabs alone, or by gaps where there are several. */
function splitTabbed(dictionary: Dictionary, text: string, within: string | undefined): Pair[] {
  const columns = text.split(/\t+/).map((piece) => piece.trim());
  const tabbed = withBlanks(columns);
  const gapped = text.trim().split(/\t+| {2,}|[ 　]*　[ 　]*/u);
  const split = tabbed.length < 2 && gapped.length > 3 ? gapped : tabbed;
  // The last label of a row may have no value.
  const isCut =
    split.length > 2 && split.length % 2 === 1 && find(dictionary, split.at(-1) ?? '', within) !== undefined;
  const pieces = isCut ? [...split, ''] : split;
  if (pieces.length < 2 || pieces.length % 2 !== 0 || /[:：]/u.test(pieces[0] ?? '')) return [];
  const labels = pieces.map((piece, at) => (at % 2 === 0 ? find(dictionary, piece, within) : undefined));
  const heads = pieces.filter((_, at) => at % 2 === 0);
  const known = labels.filter((label) => label !== undefined).length;
  // Beside labels that are known a few words in the place of one are one, too.
  if (
    (labels[0] === undefined && tabbed === columns) ||
    known * 2 < heads.length ||
    !heads.every((head, nth) => labels[nth * 2] !== undefined || isHead(head))
  )
    return [];
  if (known < heads.length && (split !== tabbed || known < 1)) return [];
  return heads.map((head, nth) => {
    const label = labels[nth * 2];
    return {
      ...(label === undefined ? {} : { label }),
      written: label?.written ?? head,
      value: pieces[nth * 2 + 1] ?? '',
      ...(split === tabbed ? { tabbed: true as const } : {}),
    };
  });
}

/** `5.辖员人数⇥6.定员人数⇥2`: where each label has a number, one right behind another has no value. */
function withBlanks(pieces: readonly string[]): readonly string[] {
  const isNumbered = (piece = '') => /^\d{1,2}[.、．]\s*\p{Script=Han}{2,8}$/u.test(piece);
  // The number of the first is that of the line.
  if (!/^(?:\d{1,2}[.、．]\s*)?\p{Script=Han}{2,8}$/u.test(pieces[0] ?? '') || !pieces.slice(1).some(isNumbered))
    return pieces;
  return pieces.flatMap((piece, at) =>
    (at === 0 || isNumbered(piece)) && (isNumbered(pieces[at + 1]) || at + 1 === pieces.length) ? [piece, ''] : [piece],
  );
}

function isHead(text: string): boolean {
  return text.length <= 30 && /\p{L}/u.test(text) && !/[\d。；;，,.!?！？]/u.test(text);
}

function splitPiece(dictionary: Dictionary, piece: string, within: string | undefined): Pair[] {
  const head =
    capitals.exec(piece) ?? /^((?:[^:：]|(?<=\d)[:：](?=\d)){1,40}?)\s*(?:(?<!\d)[:：]|[:：](?!\d))\s*/u.exec(piece);
  const written = head?.[1]?.trim() ?? '';
  if (head === null || written === '' || (written.length > longestLabel && !capitals.test(piece))) return [];
  const label = find(dictionary, written, within);
  // `SUMMARY:. Does …`
  const rest = piece.slice(head[0].length).replace(/^\.\s+(?=\S)/, '');
  const next = nextLabel(dictionary, rest, within);
  if (next === undefined) return [{ ...(label ? { label } : {}), written, value: rest.trim() }];
  return [
    {
      ...(label ? { label } : {}),
      written,
      value: valueBefore(rest, next),
    },
    ...splitPiece(dictionary, rest.slice(next).trim(), within),
  ];
}

function find(dictionary: Dictionary, written: string, within: string | undefined): Label | undefined {
  return dictionary.find(written, { ...(within === undefined ? {} : { within }), near: true });
}
