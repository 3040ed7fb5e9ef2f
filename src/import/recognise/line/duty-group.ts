import type { Dictionary, Label } from '../../labels/index.ts';
import { isIntroduction, unframe } from '../../labels/written.ts';
import { kindOf, partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Target } from '../form/target.ts';
import { nameOfArea } from '../words/counted-area.ts';
import { leadsOn } from '../words/leads-on.ts';
import type { Line } from '../words/lines.ts';
import { titleIn } from '../words/title.ts';
import { readNestedHead } from './nested-list.ts';
import { readSameLook } from './peer-groups.ts';
import { readPlainGroup } from './plain-group.ts';
import { type Next, rankOf } from './read-heading.ts';
import { readRunningGroup } from './running-numbers.ts';
import { readRangeGroup, readShareGroup, readShareHead } from './share-group.ts';

/** `（一）日常工作` below 岗位职责 and above `1、…`: a number of its own between the label and the items names a group. */
export function readGroup(reader: FormReader, line: Line, next: Next): boolean {
  // `The Adviser shall:` leads the items and names no group of them.
  if (isIntroduction(line.text)) return false;
  if (readRunningGroup(reader, line, next)) return true;
  if (readRangeGroup(reader, line, next)) return true;
  if (readSameLook(reader, line, next) || readShareGroup(reader, line, next) || readShareHead(reader, line, next))
    return true;
  if (readFramedGroup(reader, line, next) || readPlainGroup(reader, line, next) || readNestedHead(reader, line, next))
    return true;
  if (readNextGroup(reader, line, next) || readArea(reader, line)) return true;
  const { target, dictionary } = reader;
  const { style } = line;
  const isLed = next !== undefined && next !== 'table' && (next.style === 'bullet' || isUnknown(dictionary, line.text));
  const text = isLed ? line.text.replace(/[:：]$/u, '') : line.text;
  if (target?.path !== 'duties' || style === undefined || line.heading !== undefined) return false;
  // `◆ 班前` above `1) …` leads them, and `• …` above bullets doesn't.
  if (style === 'bullet' && (next === undefined || next === 'table' || next.style === 'bullet')) return false;
  if ([target.style, target.items, target.pair, reader.formStyle].includes(style)) return false;
  if (next === undefined || next === 'table' || next.style === undefined || next.style === style) return false;
  if (
    !(
      next.count === 1 ||
      isFirstBelow(line, next) ||
      (next.style === 'bullet' && (text !== line.text || isNumberedGroup(line))) ||
      /^(?:[（(]?[1a一]|[①⑴•·*-]|[（(]?[iI][.)）])/u.test(next.written)
    )
  )
    return false;
  if (
    text.length > (/\p{Script=Han}/u.test(text) ? 40 : 60) ||
    /[。；;，,.!?！？:：](?:\s*(?:and|or|以及|及))?$|(?:包括|包含|如下|下列|including|includes?|following)\s*[─—–-]{1,2}$/iu.test(
      text,
    ) ||
    titleIn(text) !== undefined
  )
    return false;
  const label = dictionary.find(text, { within: 'duties' });
  if (label !== undefined && partOf(label.path) !== 'duties') return false;
  reader.currentDraft().takeHeads(line.place, line.written, text);
  reader.target = { ...target, group: text, filled: true };
  if (style !== 'bullet') reader.target.groups = style;
  return true;
}

/** `A.1 …` below `A. Finance`. */
function isFirstBelow({ style, written }: Line, next: Line): boolean {
  return style === 'letter' && next.style === 'outline' && next.written.startsWith(`${written.slice(0, 1)}.1 `);
}

/** `KPA 2: Court and administration`, below the label of the duties. */
function readArea(reader: FormReader, line: Line): boolean {
  const { target } = reader;
  const group = nameOfArea(line.written);
  if (target?.path !== 'duties' || group === undefined) return false;
  reader.currentDraft().takeHeads(line.place, line.written);
  reader.target = { ...target, group, filled: true };
  delete reader.target.items;
  return true;
}

/** `（二）培训工作：` after `（一）招聘工作：` and its items: numbered as the group before, though its words speak of another part. */
function readNextGroup({ target, dictionary, draft }: FormReader, line: Line, next: Next): boolean {
  const { style, text, heading } = line;
  if (target?.path !== 'duties' || target.group === undefined || style === undefined || style !== target.groups)
    return false;
  if (next === undefined || next === 'table' || next.style === undefined || next.style === style) return false;
  const words = text.replace(/[\s:：]+$/u, '');
  if (heading !== undefined || words.length > 30 || /[。；;，,:：]/u.test(words)) return false;
  if (breaksDuties(dictionary, words, true)) return false;
  draft?.takeHeads(line.place, line.written, words);
  target.group = words;
  target.filled = true;
  delete target.items;
  return true;
}

/** `一、思想教育：` above `1.…`, whose words no dictionary has. */
function isUnknown(dictionary: Dictionary, text: string): boolean {
  return /^\p{Script=Han}[\p{Script=Han}、]{1,11}[:：]$/u.test(text) && dictionary.find(text) === undefined;
}

/** `1. Departmental administration` above bullets: a number, and a few words without the mark that ends a sentence. */
function isNumberedGroup({ bold, style, text }: Line): boolean {
  if (style !== 'decimal' && style !== 'letter' && style !== 'roman') return false;
  return (
    bold ||
    (/^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 7) ||
    /^\p{Script=Han}[\p{Script=Han}、]{1,13}$/u.test(text)
  );
}

/** `【物资采购】` below 岗位职责, which has no frame itself. */
function readFramedGroup(reader: FormReader, line: Line, next: Next): boolean {
  const { target, dictionary } = reader;
  const framed = line.style === undefined ? unframe(line.text) : undefined;
  if (target?.path !== 'duties' || framed === undefined || framed.plain || framed.rest !== '') return false;
  if (next === undefined || next === 'table' || target.framed) return false;
  if (breaksDuties(dictionary, framed.label, target.group !== undefined)) return false;
  reader.currentDraft().takeHeads(line.place, line.written, framed.label);
  reader.target = { ...target, group: framed.label, filled: true };
  delete reader.target.items;
  return true;
}

/** Whether words below 岗位职责 are the label of another part; 培训 and 其他 among groups are groups. */
export function breaksDuties(dictionary: Dictionary, text: string, amongGroups: boolean): boolean {
  const label = dictionary.find(text);
  if (label === undefined) return false;
  if (kindOf(label.path) === 'part' || /^(?:summary|kpis|authority|duties)/.test(label.path)) return true;
  return !amongGroups && !/^qualifications\.(?:training|other|knowledge)$/.test(label.path);
}

/** `3.6 其他` after the headings `3.1 …` to `3.5 …`, which name groups, is the next of them, though it is a label elsewhere. */
function isAmongHeadings({ group, groupRank, groups }: Target, path: string, line: Line): boolean {
  if (group === undefined || line.heading === undefined || line.style === undefined || line.style !== groups)
    return false;
  return groupRank === rankOf(line) && /^(?:qualifications\.(?:training|other|knowledge)|contacts|career)$/.test(path);
}

/** Words of any label of duties; another one, as in `Clinical duties`, says of which. */
const generic =
  /^(?:a|an|and|the|of|for|this|your|main|key|primary|principal|core|essential|basic|specific|typical|major|other|additional|secondary|marginal|job|position|role|post|work|duty|duties|responsibility|responsibilities|tasks?|functions?|accountabilit(?:y|ies)|activities|summary|list|day|to|daily|detailed|overview|areas?|scope|include|includes|including|following|non|nonessential|minor|critical|fundamental|occasional|periodic|peripheral)$/;

/**
 * `General duties` and `Specific duties` below `III. Duties and responsibilities`, which has a number and they don't, or
 * `Clinical duties` right below `Main duties`: groups.
 */
export function readSubLabel(reader: FormReader, { path, essential }: Label, line: Line): boolean {
  const { target } = reader;
  if (target?.path !== 'duties') return false;
  const isLead = isIntroduction(line.text) || (target.group !== undefined && leadsOn(line.text));
  if (path === 'duties' && !line.bold && isLead) {
    // `The post holder will:` leads what is done in the group above it, and `Duties will entail:` all of it.
    reader.currentDraft().takeHeads(line.place, line.written);
    return true;
  }
  if (isAmongHeadings(target, path, line)) {
    reader.currentDraft().takeHeads(line.place, line.written, line.text);
    reader.target = { ...target, group: line.text.replace(/[\s:：]+$/u, ''), filled: true };
    delete reader.target.items;
    return true;
  }
  if (path !== 'duties') return false;
  const named =
    line.text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.some((word) => !generic.test(word)) === true;
  const isAmong = target.group !== undefined || (!target.filled && essential === undefined);
  const isOfOthers = named && isAmong && !/\p{Script=Han}/u.test(line.text);
  if (!isOfOthers && (essential !== undefined || target.style === undefined)) return false;
  if (line.style !== undefined || line.heading !== undefined) return false;
  // The label right below its own list begins another.
  if (target.filled && target.group === undefined) return false;
  const words = line.text.replace(/[\s:：]+$/u, '');
  reader.currentDraft().takeHeads(line.place, line.written, words);
  const rank = rankOf(line);
  const peers = isOfOthers ? { peers: true, groupRank: rank, ...(rank === 20 ? { plainPeers: true } : {}) } : {};
  reader.target = { ...target, group: words, filled: true, ...peers };
  delete reader.target.items;
  return true;
}
