import type { Dictionary } from '../../labels/index.ts';
import { kindOf, partOf } from '../form/kinds.ts';
import { labelOfHolder } from '../form/named-holder.ts';
import type { FormReader } from '../form/reader.ts';
import { labelByValue } from '../words/label-by-value.ts';
import type { Line } from '../words/lines.ts';
import { type Pair, splitPairs } from './pairs.ts';
import { withTitleBesideCount } from './title-beside-count.ts';

/** `(Functions essential to attaining job objectives):` */
const explanation = /^\(.{1,300}\)\s*[:：]$/u;

/** Bold words at the beginning that are a label, and what goes on behind them without a colon. */
export function pairsOf({ dictionary, target }: FormReader, { text, lead }: Line, within: string | undefined): Pair[] {
  const isRunIn = lead !== undefined && /[.。]$/u.test(lead);
  // 任务要点　…: bold words and a wide space in place of a colon.
  const isGap =
    lead !== undefined && /^\p{Script=Han}{2,8}$/u.test(lead) && /^[ 　\t]*[　\t]/u.test(text.slice(lead.length));
  const search = within === undefined ? {} : { within };
  const label =
    lead === undefined
      ? undefined
      : (dictionary.find(lead, search) ??
        (explanation.test(text.slice(text.indexOf(lead) + lead.length).trim()) ? dictionary.guess(lead) : undefined) ??
        (isGap ? dictionary.guess(lead) : undefined) ??
        (isRunIn ? dictionary.guess(lead.slice(0, -1)) : undefined));
  const pairs = withTitleBesideCount(
    withoutLead(dictionary, asCondition(dictionary, splitPairs(dictionary, text, within))),
  );
  const beside = target?.tabbed && pairs[0]?.label === undefined ? besideTab(text) : undefined;
  if (beside !== undefined) return [beside];
  // The bold may end within a label that a colon ends.
  if (lead === undefined || pairs[0]?.label !== undefined || (label === undefined && !isRunIn)) return pairs;
  return [
    {
      ...(label === undefined ? {} : { label }),
      written: lead,
      // What explains the label stands in brackets behind it.
      value: text
        .slice(text.indexOf(lead) + lead.length)
        .trim()
        .replace(explanation, ''),
    },
  ];
}

/** `Conditions of service⇥…` below labels that tabs set off from their texts is one of them, though its words are not known. */
function besideTab(text: string): Pair | undefined {
  const [, written, value] = /^([^\t.;:!?]{2,40})\t+(\S[^\t]*)$/.exec(text) ?? [];
  return written === undefined || value === undefined
    ? undefined
    : { written: written.trim(), value: value.trim(), tabbed: true };
}

/** `Organizational relationship: Reports to: Chief Ranger`: an unknown label before the one that says who it is. */
function withoutLead(dictionary: Dictionary, pairs: Pair[]): Pair[] {
  const [first, another] = pairs;
  if (first === undefined || first.label !== undefined || another !== undefined) return pairs;
  const [own, more] = splitPairs(dictionary, first.value, undefined);
  const isPerson = /^(?:reportsTo|directReports|dottedLineTo)$/.test(own?.label?.path ?? '');
  return isPerson && own !== undefined && own.value !== '' && more === undefined ? [own] : pairs;
}

/** `WORK ENVIRONMENT:  Inside: 10%  Outside: 90%` says where the work is done, and of no contacts. */
function asCondition(dictionary: Dictionary, pairs: Pair[]): Pair[] {
  const [first, ...more] = pairs;
  if (first === undefined || first.value !== '' || more.length === 0) return pairs;
  if (dictionary.guess(first.written)?.path !== 'conditions.place') return pairs;
  return [{ ...first, value: more.map(({ written, value }) => `${written}: ${value}`).join('; ') }];
}

/** `Award⇥:⇥Nurses Award`: labels and colons each in a column of their own, whatever the labels say. */
export function isSetInColumns({ written, style }: Line): boolean {
  return style === undefined && /^\p{L}[^\t:：]{1,40}\t+[:：]\s*\S/u.test(written);
}

/** `**Profile.** …`: bold words with a full stop begin a part, whatever they say. */
export function isRunInOf({ lead, style }: Line, { written }: Pair): boolean {
  return style === undefined && lead !== undefined && lead === written && /[.。]$/u.test(lead);
}

/** Among the facts at the head of a form, and where a colon ends a line, what stands before it is a label. */
export function isSurePair(reader: FormReader, { written, value }: Pair, { style }: Line): boolean {
  const { target, draft, dictionary } = reader;
  if (labelOfHolder(reader, written, value) !== undefined) return true;
  if (draft === undefined || written.length > 40 || (style === 'bullet' && value === '')) return false;
  // `Able to do the following if necessary:` right below a label leads its list.
  if (value === '' && target?.filled === false && /\bfollowing\b/i.test(written)) return false;
  const amongFacts = target === undefined || kindOf(target.path) === 'part' || kindOf(target.path) === 'one';
  // 协作的岗位：食堂 below 直接下级：, beside which nobody stands, is the next label; 食堂：厨师 may be who stands below.
  const next =
    target?.filled === false && kindOf(target.path) === 'names' ? dictionary.guess(written)?.path : undefined;
  if (next !== undefined && !/^(?:title|department|location|headcount|directReports)$/.test(next)) return true;
  if (value !== '' && !amongFacts) return false;
  // `Computer skills: spreadsheets` after other lines of what is asked is one more of them.
  if (
    target?.path === 'qualifications' &&
    target.items !== undefined &&
    value !== '' &&
    dictionary.find(written) === undefined
  )
    return false;
  // `FRONT OFFICE: for the room reports` among contacts is one of them, whatever its words speak of.
  if (target !== undefined && value !== '' && partOf(target.path) === 'contacts') {
    const guessed = dictionary.guess(written, { within: 'contacts' });
    if (guessed === undefined || !guessed.path.startsWith('contacts')) return false;
  }
  return dictionary.guess(written) !== undefined || labelByValue(written, value) !== undefined;
}

/** Whether a pair among the items of a list ends the list: `Training: plans …` in a duty doesn't. */
export function takesOver(
  path: string,
  { label, value }: Pair,
  { style, bold, heading, mark }: Line,
  labelled?: string,
  isMarked = false,
): boolean {
  if (label === undefined) return false;
  if (value === '') return style === undefined || style !== 'bullet' || (mark !== undefined && mark === labelled);
  // `Qualification: B.Com` without a mark, below items that each have one.
  const isAfter = style === undefined && isMarked && label.meant === undefined;
  if (style !== undefined && style !== 'part' && style !== 'han' && !bold && heading === undefined) return false;
  return isAfter || partOf(label.path) !== partOf(path) || kindOf(label.path) !== 'part';
}
