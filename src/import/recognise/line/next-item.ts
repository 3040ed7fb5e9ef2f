import { toSimplified } from '../../labels/traditional.ts';
import { kindOf, partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { type Pair, splitPairs } from './pairs.ts';
import type { Next } from './read-heading.ts';

const headsTable = /^\p{Script=Han}{2,10}(?:等级|评分|评价|评估|定级)?(?:标准|要素|表)(?:[（(][^（）()]{1,20}[)）])?$/u;

/** Numbered as the items before it: an item, whatever words it begins with, unless it leads what follows. */
export function isNextItem(reader: FormReader, line: Line, next: Next): boolean {
  return (
    isNumberedItem(reader, line) &&
    !isNextHeading(reader, line) &&
    !leadsOthers(reader, line, next) &&
    !beginsPairs(reader, line, next)
  );
}

/** `1.基本素质：…` right below 技能要求 and above `2.学历：…`: what is asked has a label in each line, and is more than skills. */
function beginsPairs({ target, dictionary }: FormReader, line: Line, next: Next): boolean {
  if (target === undefined || target.filled || !target.path.startsWith('qualifications.')) return false;
  if (next === undefined || next === 'table' || line.style === undefined || next.style !== line.style) return false;
  const [own] = splitPairs(dictionary, line.text, 'qualifications');
  const [other] = splitPairs(dictionary, next.text, 'qualifications');
  if (own === undefined || own.value === '' || other?.label === undefined || other.value === '') return false;
  if ((own.label ?? dictionary.guess(own.written)) === undefined) return false;
  return other.label.path !== target.path && partOf(other.label.path) === 'qualifications';
}

function isNumberedItem({ target, dictionary }: FormReader, { style, text, mark }: Line): boolean {
  if (target === undefined || kindOf(target.path) !== 'sentences' || style === undefined) return false;
  const isMarkedAlike = mark !== undefined && mark === target.mark;
  const isPairedAlike = style === target.pair && target.items === undefined && /[:：]$/u.test(text);
  if ((isMarkedAlike || isPairedAlike) && dictionary.find(text) !== undefined) return false;
  const part = partOf(target.path);
  // `2、外部联系：…` after `1、内部联系：…` is the next label and not the next item.
  const [pair] = part === 'contacts' || part === 'qualifications' ? splitPairs(dictionary, text, part) : [];
  if (pair?.label !== undefined && pair.label.path !== target.path && partOf(pair.label.path) === part) return false;
  // `1、工作概要：…` before the first duty below 工作内容.
  if (
    target.path === 'duties' &&
    !target.filled &&
    splitPairs(dictionary, text, undefined)[0]?.label?.path === 'summary'
  )
    return false;
  if (part === 'duties' && target.filled && endsDuties(text)) return false;
  // `（1）工作摘要　…` below 工作概要 says the same again.
  const [own] = target.path === 'summary' ? splitPairs(dictionary, text, part) : [];
  if (own?.label?.path === 'summary' && own.value !== '') return false;
  // Below words that nobody knows a number may stand before each label.
  if (target.path === 'x' && (splitPairs(dictionary, text, undefined)[0]?.label ?? dictionary.find(text)) !== undefined)
    return false;
  if (target.items === style) return true;
  return (
    !target.filled &&
    target.items === undefined &&
    ['decimal', 'bullet', 'brackets', 'circled', 'letter'].includes(style)
  );
}

/** `5.任职要求：…` after the duties numbered 1 to 4: no duty begins so. */
export function endsDuties(text: string): boolean {
  return /^(?:任职|应聘|任用|录用|入职)(?:基本)?(?:要求|资格|条件)\s*[:：]\s*\S/u.test(toSimplified(text));
}

/** `3. Education` after items 1 to 5 below `2. Duties`: a known label whose number goes on from that of the last label. */
function isNextHeading({ target, dictionary }: FormReader, line: Line): boolean {
  const { text, count, style, bold, levels = [] } = line;
  // `D. KEY PERFORMANCE INDICATORS` in bold after items from (a) to (e).
  const isOther = style === 'letter' || (style === 'outline' && levels.length === 1);
  // So is `5.0 QUALIFICATION` after items from 4.1 to 4.6.
  if (isOther && bold && target?.filled === true && dictionary.find(text) !== undefined) return true;
  if (target === undefined || style !== 'decimal' || count === undefined || target.last === undefined) return false;
  const breaks = count !== target.last + 1;
  const follows = target.count !== undefined && count === target.count + 1;
  return (breaks || follows) && !/[。；;，,.]$/u.test(text) && dictionary.find(text) !== undefined;
}

/** `培训：组织新员工培训` after `招聘：发布职位` among duties without numbers is one of them. */
export function isDutyAmongOthers(
  { target, draft }: FormReader,
  { label, value }: Pair,
  { style, bold }: Line,
): boolean {
  if (target?.path !== 'duties' || !target.filled || value === '' || style !== undefined || bold) return false;
  if (label === undefined || !/^(?:qualifications\.(?:training|other|knowledge)|contacts)/.test(label.path))
    return false;
  const last = draft?.entries.at(-1);
  return last?.path === 'duties' && /^\p{Script=Han}{2,6}[:：]\s*\S/u.test(last.text);
}

/** `4.职位等级标准` right above a table heads it, and is no item of the list before. */
export function opensTable(reader: FormReader, { text, style }: Line, next: Next): boolean {
  if (reader.target === undefined || next !== 'table' || style === undefined || !headsTable.test(text)) return false;
  reader.target = { path: 'x', label: text, rank: 20, filled: false };
  return true;
}

/** `考核采用百分制，由车间主任评分。` between a label and its table says how the table is used. */
export function leadsTable(reader: FormReader, { text, style, written, place }: Line, next: Next): boolean {
  const { target } = reader;
  if (next !== 'table' || target === undefined || target.filled || style !== undefined) return false;
  const leads =
    /(?:如下|见下|下表|下列)[^。]{0,10}[。：:]?$/u.test(text) ||
    (target.path === 'kpis' && /\p{Script=Han}.{10,}。$/u.test(text));
  if (!leads) return false;
  reader.keep({ text: written, place }, target.label);
  target.filled = false;
  return true;
}

/**
 * `1.职责摘要` above a sentence and `2.职责说明` above `(1)…`, below `二、职位职责`: numbered as items, and a label each, since what
 * follows is numbered otherwise.
 */
function leadsOthers({ dictionary }: FormReader, line: Line, next: Next): boolean {
  const { text, style } = line;
  if (next === undefined || style === 'bullet' || !/^\p{Script=Han}[^，,。；;：:]{1,24}$/u.test(text)) return false;
  if (next === 'table') return false;
  if (next.style === style || next.levels !== undefined) return false;
  const label = dictionary.find(text);
  return (
    label !== undefined && /^(?:summary|duties|authority|kpis|qualifications|contacts|conditions)$/.test(label.path)
  );
}
