import { isIntroduction } from '../../labels/written.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Target } from '../form/target.ts';
import { isAboutEmployer } from '../words/company.ts';
import type { Line } from '../words/lines.ts';
import { readPeerGroup } from './peer-groups.ts';
import { longestHeading, type Next, rankOf } from './read-heading.ts';
import { asTheJob } from './the-job.ts';
import { keepTitleBelowLabel } from './title-below-label.ts';

const longestInCapitals = 100;

/** A heading that is no known label: a group of duties, or a part that no key takes. */
export function readHeading(reader: FormReader, line: Line, next: Next, isItem: boolean): boolean {
  const { target, draft } = reader;
  if (draft === undefined || isItem) return false;
  if (openAside(reader, line) || keepTitleBelowLabel(reader, line)) return true;
  if (target === undefined) return openGuessed(reader, line, next);
  const { text, heading, bold, style } = line;
  const colon = /[:：]$/u.test(text) && text.length <= 30;
  // `五、…` after `四、…` is the next part, though its words are not known.
  const isSibling = (style === 'han' || style === 'part') && style === target.style && text.length <= 20;
  const prominent =
    heading !== undefined ||
    (bold && (text.length <= longestHeading || isInCapitals(line))) ||
    (colon && style !== 'bullet') ||
    isSibling;
  if (!prominent && !isPlainHeading(reader, line, next))
    return !isItem && readPeerGroup(reader, line, next, reader.dictionary.guess(text));
  if (/[。；;，,.!?！？]$/u.test(text)) return false;
  if (!target.filled && (/\bfollowing\b.*:$/i.test(text) || isIntroduction(text))) return false;
  const words = text.replace(/[:：]\s*$/u, '');
  const groups = target.path === 'duties' || target.path === 'summary';
  // Bold words above items below a heading are a group of them, whatever they speak of.
  const leads =
    groups &&
    bold &&
    heading === undefined &&
    target.rank < 10 &&
    next !== undefined &&
    next !== 'table' &&
    next.style !== undefined;
  const { within } = reader;
  if (readPeerGroup(reader, line, next, reader.dictionary.guess(words))) return true;
  const guessed = leads
    ? undefined
    : asTheJob(reader.dictionary.guess(words, within === undefined ? {} : { within }), line, next);
  if (guessed !== undefined && (!prominent || rankOf(line) <= target.rank || !target.filled || target.path === 'x')) {
    reader.open(guessed, rankOf(line));
    return true;
  }
  if (groups && (colon ? !bold : rankOf(line) > target.rank || isInCell(line, target))) {
    target.group = words;
    target.groupRank = rankOf(line);
    // So are those of its look above lists, whatever else they speak of.
    if (line.bold && heading === undefined && style === undefined && next !== undefined && next !== 'table')
      if (next.style !== undefined) target.peers = true;
    // With an item below it, its words are in the values, and its number is no more than that.
    if (next !== undefined && next !== 'table' && next.style !== undefined) draft.takeHeads(line.place, line.written);
    if (style !== undefined && style !== 'bullet') target.groups = style;
  } else if (kindOf(target.path) === 'one' && !target.filled) return false;
  else reader.target = { path: 'x', label: words, rank: rankOf(line), filled: false };
  return true;
}

/** `2. JOB ACCOUNTABILITIES LINKED TO OBJECTIVE AREAS (MAXIMUM OF 10)` is a heading, however long it is. */
function isInCapitals({ text, style }: Line): boolean {
  return style === 'decimal' && text.length <= longestInCapitals && /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** `Why Brightwell?`, `How to apply`: what is below such a heading is none of the part above it, however deep it stands. */
function openAside(reader: FormReader, line: Line): boolean {
  const { text, heading, bold, style } = line;
  if (heading === undefined && !(bold && style === undefined)) return false;
  // Among groups of duties in its look `Health & Safety` is one.
  if (reader.target?.group !== undefined && rankOf(line) >= (reader.target.groupRank ?? 0)) return false;
  if (!isAboutEmployer(text)) return false;
  reader.target = { path: 'x', label: text.replace(/[\s:：?？]+$/u, ''), rank: rankOf(line), filled: false };
  return true;
}

/** Bold words in the cell beside a label are below it, however the label looks. */
function isInCell({ place, bold, heading }: Line, { rank }: Target): boolean {
  return place.table !== undefined && rank === 20 && bold && heading === undefined;
}

/** A heading below a table or a value that speaks of a part; bold words do where a list or a table follows them. */
function openGuessed(reader: FormReader, line: Line, next: Next): boolean {
  if (line.text.length > longestHeading) return false;
  const leads = next === 'table' || next?.style !== undefined;
  // （一）安全职责 goes on with the parts of a form below its table.
  const isPart = line.style === undefined || line.style === 'han' || line.style === 'han-brackets';
  if (line.heading === undefined && !(line.bold && isPart && leads)) return false;
  const guessed = asTheJob(reader.dictionary.guess(line.text), line, next);
  if (guessed === undefined || (line.heading === undefined && kindOf(guessed.path) === 'one')) return false;
  reader.open(guessed, rankOf(line));
  return true;
}

/** A text file has no bold: a few words above the first item of a list, or after a list, that speak of a part. */
function isPlainHeading({ target, dictionary }: FormReader, { text, style }: Line, next: Next): boolean {
  if (style !== undefined || text.length > 40 || /[\p{P}]$/u.test(text) || next === undefined || next === 'table')
    return false;
  const above = next.count === 1 || (next.style === 'bullet' && target?.items !== 'bullet');
  const after = target?.items !== undefined && target.items !== 'none' && /^\p{Lu}/u.test(text);
  return (above || after) && text.split(/\s+/).length <= 5 && dictionary.guess(text) !== undefined;
}
