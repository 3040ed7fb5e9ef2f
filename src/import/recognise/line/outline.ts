import type { Label } from '../../labels/index.ts';
import { kindOf, partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Target } from '../form/target.ts';
import { beginsWithWork } from '../words/duty-verbs.ts';
import type { Line } from '../words/lines.ts';
import { aboveFacts } from './above-facts.ts';
import { breaksDuties } from './duty-group.ts';
import { readOutlineHead } from './outline-heads.ts';
import { openNumberedPart } from './outline-parts.ts';
import { splitPairs } from './pairs.ts';
import { type Next, rankOf } from './read-heading.ts';
import { addItem } from './read-item.ts';

/** `1、组织关系`, `3.1、每日`, `3.1.2、…`: what has lower numbers below it is a part or a group, all else an item of it. */
export function readOutline(reader: FormReader, line: Line, next: Next): boolean {
  const levels = line.levels ?? bareLevels(line);
  if (openNumberedPart(reader, line, levels, next) || readOutlineHead(reader, line, levels, next)) return true;
  if (isAbove(line, levels, next) || namesBullets(reader, line, levels, next))
    return openLevel(reader, line, levels.length, next);
  leaveLevel(reader, levels.length);
  const { target, draft, dictionary } = reader;
  if (levels.length < 2 || target === undefined || draft === undefined) return false;
  if (leavesList(reader, line)) {
    reader.target = { path: 'basic', rank: 20, filled: true };
    return false;
  }
  const [pair] = splitPairs(reader.dictionary, line.text, reader.within);
  const takesItems = kindOf(target.path) === 'sentences' || target.path === 'qualifications';
  const known =
    pair?.label ?? (isBesideText(target) && pair !== undefined ? dictionary.guess(pair.written) : undefined);
  const within = known === undefined ? undefined : partOf(known.path);
  // `7.4 培训：…` after `7.3 证书：…`, which has its text beside it.
  const isBeside = isBesideText(target) && pair?.value !== '';
  const asked =
    ((target.path === 'qualifications' ||
      (partOf(target.path) === 'qualifications' && pair?.value !== '' && pair?.label?.path !== target.path) ||
      (isBeside && partOf(target.path) === 'qualifications')) &&
      within === 'qualifications') ||
    (within === 'contacts' && partOf(target.path) === within && pair?.label?.path !== target.path);
  // `6.1 Hours of work: …` below conditions of employment is a fact of its own.
  const stated =
    target.path.startsWith('qualifications') &&
    pair !== undefined &&
    pair.value !== '' &&
    /^(?:conditions\.|location$|grade$|pay$|employmentType$|reportsTo$)/.test(pair.label?.path ?? '');
  // `4.1 内部协作：…` below 协作与权限 is no power.
  const isContact = target.path === 'authority' && within === 'contacts' && pair?.value !== '';
  // `1.2 所属部门：…` after `1.1 岗位概述：…`: labels with their texts beside them, one after the other.
  const isNext = isBeside && pair?.label !== undefined;
  if (known !== undefined && (!takesItems || target.path === 'x' || asked || stated || isContact || isNext))
    return false;
  if (!takesItems || isHeadingAbove(line, next)) return false;
  // `3.1 教育与培训` below 任职要求 is the label of a part of it.
  const label = next === undefined ? undefined : reader.dictionary.find(line.text);
  if (label !== undefined && (isSubLabel(target, label) || leadsList(target, label, line, next))) {
    reader.open(label.path === 'form' ? { ...label, path: 'basic' } : label, rankOf(line));
    if (reader.target !== undefined) reader.target.level = levels.length;
    return true;
  }
  // Whatever numbers the items before it have, its own say that it is one.
  delete target.items;
  addItem(reader, line);
  return true;
}

/** `5.1.3 Experience: …` after bullets or letters below `5.1.2 The Keeper shall:` is a fact beside that list. */
function leavesList({ target, dictionary }: FormReader, { text }: Line): boolean {
  if (target?.path !== 'duties' || !/^(?:bullet|letter|roman|brackets)$/.test(target.items ?? '')) return false;
  const [pair] = splitPairs(dictionary, text, undefined);
  return pair?.label !== undefined && pair.value !== '' && partOf(pair.label.path) !== 'duties';
}

/** `3.1 Planning` as a heading above what is below it heads a group or a part, whatever its number is. */
function isHeadingAbove({ heading, text }: Line, next: Next): boolean {
  if (heading === undefined || next === undefined) return false;
  const isBelow = next === 'table' || (next.heading === undefined && (next.levels?.length ?? 0) < 2);
  return isBelow && text.length <= 60 && !/[.;,:!?。；，：！？]$/u.test(text);
}

/** What has no more numbers than the group or the label above the items before it is beside that. */
function leaveLevel(reader: FormReader, depth: number): void {
  const { target } = reader;
  if (target === undefined || depth === 0) return;
  // A number of the group's own kind without lower ones below it is a duty beside the group.
  if (target.depth !== undefined && depth <= target.depth) {
    delete target.group;
    delete target.depth;
    delete target.items;
  }
  // `5.5 职业资格：…` after the items of `5.4 应会` is asked beside it.
  const isBeside = target.level !== undefined && target.level > 1 && depth <= target.level;
  if (isBeside && partOf(target.path) === 'qualifications')
    reader.target = { path: 'qualifications', rank: target.rank, filled: true };
}

function isSubLabel({ path }: Target, label: Label): boolean {
  if (/[。；;，,]$/u.test(label.written) || kindOf(label.path) === 'one' || path === 'duties') return false;
  return label.path === 'form' || partOf(label.path) === partOf(path);
}

/** `6.1 Education` above `(a) Degree …`, which is set in further, is the label of that, though of one fact. */
function leadsList({ path }: Target, label: Label, { depth = 0 }: Line, next: Next): boolean {
  if (path !== 'qualifications' || next === undefined || next === 'table' || next.style === undefined) return false;
  return (next.depth ?? 0) > depth && partOf(label.path) === path;
}

function isBesideText({ beside, items }: Target): boolean {
  return beside === true && items === undefined;
}

/** `2 岗位职责` above `2.1 …`: a number with a space alone after it. */
function bareLevels({ text }: Line): readonly number[] {
  const [, number = ''] = /^(\d{1,2})\s+(?=[\p{L}])/u.exec(text) ?? [];
  return number === '' ? [] : [Number(number)];
}

function isAbove({ heading, text }: Line, levels: readonly number[], next: Next): boolean {
  if (next === undefined || next === 'table' || levels.length === 0) return false;
  const { levels: below = [] } = next;
  // The fourth item of a list stands above the heading `4.7 …` by chance.
  const isItem = heading === undefined && (next.heading !== undefined || /[。；;]$/u.test(text));
  if (isItem && (below.at(-1) ?? 0) > 1) return false;
  return below.length === levels.length + 1 && levels.every((level, at) => below[at] === level);
}

/** `2.1 Work Orders` above `• Receives requests`, below `2. Duties`: a few words that are a name, and no work. */
function namesBullets({ target }: FormReader, { text }: Line, levels: readonly number[], next: Next): boolean {
  if (target?.path !== 'duties' || levels.length < 2 || next === undefined || next === 'table') return false;
  const isName = text.split(/\s+/).length <= 6 && text.length <= 40 && !/[.。;；,，!?]$/u.test(text);
  // `Maintain Records` is read as a name as well, `Maintain records` as work.
  const isCapital = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|of|and|the|to|for|in|with|on|&))*$/u.test(text);
  return next.style === 'bullet' && isName && (isCapital || !beginsWithWork(text));
}

function openLevel(reader: FormReader, line: Line, depth: number, next: Next): boolean {
  const { target, dictionary } = reader;
  const text = line.text.replace(/^\d{1,2}\s+|[\s:：；;。，,]+$/gu, '');
  if (text.length > 40 || /[:：]/u.test(text)) return false;
  const first = depth > (target?.level ?? 0) && !breaksDuties(dictionary, text, target?.group !== undefined);
  // `1.6 任职条件` is beside `1.5 主要职责` and its items, and no group of them.
  const isBeside = target?.level !== undefined && depth <= target.level;
  const inDuties = target?.path === 'duties' && ((depth > 1 && !isBeside) || first);
  const label = inDuties
    ? undefined
    : (dictionary.find(text, { near: true }) ?? (depth === 1 ? dictionary.guess(text) : undefined));
  if (label !== undefined && kindOf(label.path) !== 'one') {
    reader.open(aboveFacts(dictionary, label, next), rankOf(line));
    if (reader.target !== undefined) reader.target.level = depth;
    reader.currentDraft().takeHeads(line.place, line.written);
    return true;
  }
  if (reader.draft === undefined) return false;
  if (inDuties) {
    reader.draft.takeHeads(line.place, line.written, text);
    reader.target = { ...target, group: text, depth, filled: true };
  } else reader.target = { path: 'x', label: text, rank: rankOf(line), filled: false };
  return true;
}
