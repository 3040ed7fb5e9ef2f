import type { FormReader } from '../form/reader.ts';
import { headcountIn } from '../words/headcount-in-heading.ts';
import type { Line } from '../words/lines.ts';
import type { Next } from './read-heading.ts';

/** `5.6 Records` after `5.5 Clerk`: numbered as the headings of the forms, and none of them. */
function isBeside({ draft, dictionary }: FormReader, { levels, text }: Line): boolean {
  const own = draft?.headLevels;
  if (own === undefined || own.length < 2 || levels?.length !== own.length) return false;
  const parent = own.slice(0, -1).every((number, at) => levels[at] === number);
  return parent && (levels.at(-1) ?? 0) === (own.at(-1) ?? 0) + 1 && dictionary.find(text) === undefined;
}

/** `3.3 Records` after `3.2.8 Cook`: the next part of the paper, of which no form is. */
function isNextPart(
  { draft, dictionary, target }: FormReader,
  { levels = [], text, bold, heading, style }: Line,
): boolean {
  const own = draft?.headLevels ?? [];
  const at = levels.length - 1;
  const isRest = rest.test(text);
  const isSet = bold || heading !== undefined || (isRest && target?.items !== style);
  if (at < 0 || levels.length >= own.length || !isSet) return false;
  const isAfter = levels.slice(0, at).every((level, nth) => level === own[nth]) && (levels[at] ?? 0) > (own[at] ?? 0);
  return isAfter && !/[:：]/u.test(text) && (dictionary.find(text) === undefined || isRest);
}

/** 工作要求 above 1、全体人员按时到岗, in a paper on several: what all of them are asked is nothing of the last of them. */
function isOfAll({ drafts }: FormReader, { text, bold, heading, style }: Line, next: Next): boolean {
  if (drafts.length < 2 || next === undefined || next === 'table' || text.length > 12) return false;
  const isSet = bold || heading !== undefined || /[:：]$/u.test(text) || style === 'han';
  return isSet && next.style !== undefined && next.style !== style && everybody.test(next.text);
}

const everybody =
  /^请?(?:全体|所有|大家|各(?:位|岗位|责任人|成员|班组|小组|部门)|每[位名个])|^(?:all|everyone|everybody)\b/iu;

/** What a paper says last, which is a label of a form elsewhere. */
const rest = /^(?:其[他它](?:事项|规定|要求|说明)?|附则|附注|备注|other(?: matters)?|miscellaneous|notes?)[。.]?$/iu;

/** Begins a form at such a heading, in the department that the lines above the first of them name. */
export function readRepeatedHead(reader: FormReader, line: Line, next: Next): boolean {
  const { text, heading, place } = line;
  const { draft, heads } = reader;
  if (heads.departments?.has(place)) {
    reader.chapter = { department: text, level: heading ?? 1, piece: { text, place } };
    reader.target = undefined;
    reader.draft = undefined;
    return true;
  }
  const lead = heads.leads?.get(place);
  // Right below the label of the same part it names a group of that.
  const isGroup = lead !== undefined && lead === reader.target?.path && line.group === true;
  if (lead !== undefined && next !== 'table' && !isGroup) {
    reader.open({ path: lead, written: text }, 20);
    reader.currentDraft().takeHeads(line.place, line.written);
    // 秘书由会长任命，职责如下： says more than what follows.
    if (/\p{Script=Han}[，,]/u.test(text)) reader.keep({ text: line.written, place });
    return true;
  }
  if (heads.firsts?.has(place) && draft?.repeated && draft.heading !== undefined) {
    draft.labels++;
    const path = heads.asked?.has(draft.heading.place) ? 'qualifications' : 'duties';
    reader.target = { path, label: draft.heading.text, rank: draft.heading.level, filled: false };
    return false;
  }
  if (!heads.places.has(place)) {
    if (draft?.repeated && isNextPart(reader, line)) {
      reader.draft = undefined;
      reader.target = undefined;
      reader.prose.push(line);
      return true;
    }
    if (draft?.repeated && isOfAll(reader, line, next)) {
      reader.target = { path: 'x', label: text.replace(/[\s:：]+$/u, ''), rank: heading ?? 20, filled: false };
      return true;
    }
    // What stands under a higher heading after them is of all of them, and of none.
    const above = heading !== undefined && heads.level !== undefined && heading < heads.level;
    if (draft?.repeated !== true || !(above || heads.ends?.has(place) || isBeside(reader, line))) return false;
    reader.target = { path: 'x', label: text, rank: heading ?? 20, filled: false };
    return true;
  }
  const department =
    draft?.repeated === false && !draft.hasBody ? draft.entries.find(({ path }) => path === 'department') : undefined;
  if (department !== undefined) reader.chapter = { department: department.text, level: 0, piece: department };
  const named = heads.titles?.get(place);
  reader.startForm({ text: named ?? text, place, level: heading ?? 10 });
  reader.currentDraft().repeated = true;
  reader.currentDraft().asked = heads.asked?.has(place) === true;
  if (line.levels !== undefined) reader.currentDraft().headLevels = line.levels;
  if (named !== undefined)
    reader.currentDraft().takeHeads(line.place, line.written, ...line.written.split(named).map((each) => each.trim()));
  const headcount = named === undefined ? undefined : headcountIn(text);
  if (headcount !== undefined) reader.add('headcount', { text: headcount, place });
  for (const fact of heads.facts?.get(place) ?? []) {
    if (fact.path === 'x') reader.keep(fact);
    else reader.currentDraft().entries.push(fact);
  }
  if (heads.told?.has(place)) {
    reader.currentDraft().labels++;
    reader.target = { path: 'summary', label: text, rank: heading ?? 10, filled: false };
    return true;
  }
  if (
    next !== undefined &&
    next !== 'table' &&
    // `5.2.1 职责` below `5.2 质量部经理` is a label and no item.
    reader.dictionary.find(next.text) === undefined &&
    ((named && !heads.labelled ? !heads.leads : next.count === 1 || next.style === 'brackets') ||
      heads.lists?.has(place))
  ) {
    reader.currentDraft().labels++;
    const path = heads.asked?.has(place) ? 'qualifications' : 'duties';
    reader.target = { path, label: text, rank: heading ?? 10, filled: false };
    if (named !== undefined && next.style?.startsWith('han')) reader.target.items = next.style;
  }
  return true;
}
