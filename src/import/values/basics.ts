import { guessPath } from '../labels/guess.ts';
import { toSimplified } from '../labels/traditional.ts';
import type { Entry } from '../recognise/form/draft.ts';
import { isHeadWord } from '../recognise/words/head-word.ts';
import { isEmployment } from '../recognise/words/label-by-value.ts';
import { isPlaceholder } from '../recognise/words/placeholder.ts';
import { countBefore, readHeadcount } from './amounts.ts';
import { readCountersigner } from './countersigners.ts';
import type { Form } from './form.ts';
import { readNames } from './name-lists.ts';
import { isPay, readPayEnd, readRange } from './pay.ts';
import { put } from './put.ts';
import { saysNoName } from './says-no-name.ts';
import { readSigner } from './signers.ts';
import { clausesOf, isRole, nameOf, readTicks } from './words.ts';

const names = ['aliases', 'formerTitles', 'dottedLineTo', 'directReports', 'incumbents'];
const dates = new Set([
  'effective',
  'reviewBy',
  'approval.prepared.date',
  'approval.reviewed.date',
  'approval.approved.date',
]);
const sentences = new Set([
  'qualifications.education',
  'qualifications.experience',
  'conditions.place',
  'conditions.hours',
  'conditions.travel',
]);

/** Of what kind a condition of work is by its words; where they say nothing it is of the place. */
function conditionIn(text: string): string {
  if (/\b(?:hours|shifts?|roster(?:ed|s)?|overtime|week(?:end|day)s?|evenings?)\b|\d ?[ap]\.?m\b/i.test(text))
    return 'conditions.hours';
  return /\btravel/i.test(text) ? 'conditions.travel' : 'conditions.place';
}

/** 福利：年假14天 among conditions: an unknown label says that it is of something else. */
function isLabelled(text: string): boolean {
  return /^(?!.*(?:环境|環境|地点|地點|场所|場所)(?:\s*[:：]|[ \u3000]{2}))(?:[一二三四五六七八九十]{1,3}[、.．])?\p{Script=Han}{2,6}(?:\s*[:：]\s*|[ \u3000]{2,})\S/u.test(
    text,
  );
}

/** `The Editor is a grade 8.` */
const gradeSaid = /^(?:the|this) [^.;:]{3,80} is (?:an? |at )?(?:job )?((?:grade|level|band) [\w.]{1,4}?)\.?$/i;

/** `Status: Non-Exempt` and `Classification: Exempt` say who is paid for overtime, 职位类型：实习 how somebody is employed. */
function byValue(entry: Entry): Entry {
  const isExemption = /^(?:employmentType|grade)$/.test(entry.path) && /^(?:non-?\s?)?exempt$/i.test(entry.text.trim());
  if (isExemption) return { ...entry, path: 'compliance.flsa' };
  const graded = entry.path === 'grade' ? gradeSaid.exec(entry.text.trim())?.[1] : undefined;
  if (graded !== undefined) return { ...entry, text: graded, written: entry.text };
  return entry.path === 'family' && isEmployment(entry.text) ? { ...entry, path: 'employmentType' } : entry;
}

/** What stands beside the number is kept with it. */
function readCount(form: Form, entry: Entry): void {
  const count = readHeadcount(entry.text);
  const bare = count === undefined ? countBefore(entry.text) : undefined;
  put(form, entry, count ?? bare);
  if (bare !== undefined) form.keep(entry, entry.label);
}

/** Puts one value in its place, or keeps it as written where it isn't what the key takes. */
export function readBasic(form: Form, given: Entry): void {
  const entry = byValue(asDescribed(asTeam(withoutOwnLabel(given))));
  const { path, label } = entry;
  if (form.isNone(entry) || (path === 'directReports' && /^(?:no|n|否)[.。]?$/iu.test(entry.text.trim())))
    readNone(form, entry);
  else if (isHeadWord(entry.text) || answersAQuestion(entry) || saysNoName(entry)) form.keep(entry, label);
  // `Cost Centre: 41250` names no department.
  else if (path === 'department' && !/\p{L}/u.test(entry.text)) form.keep(entry, label);
  else if (names.includes(path) || path.startsWith('career.')) readNames(form, entry);
  else if (path === 'approval.date') form.keep(entry, label);
  else if (dates.has(path)) put(form, entry, form.dateIn(entry.text, entry.label));
  else if (path.startsWith('approval.countersigned.')) readCountersigner(form, entry);
  else if (/^approval\.\w+\.by$/.test(path)) readSigner(form, entry);
  else if (path === 'headcount') readCount(form, entry);
  else if (path === 'pay' || (/^(?:pay\.)?grade$/.test(path) && isPay(entry.text))) readRange(form, entry);
  else if (path === 'conditions' && isLabelled(entry.text)) form.keep(entry, label);
  else if (path === 'conditions') readSentence(form, { ...entry, path: conditionIn(entry.text) });
  else if (path === 'pay.min' || path === 'pay.max') readPayEnd(form, entry);
  else if (path === 'reportsTo') {
    const title = /^(?:直接)?(?:向|对)(.{2,20}?)(?:汇报|报告|负责)(?:工作)?[。.]?$/u.exec(entry.text.trim())?.[1];
    putName(form, title === undefined ? entry : { ...entry, text: title, written: entry.text });
  } else if (path === 'code' && (isOfPaper(label) || isWords(entry.text))) form.keep(entry, label);
  else if (path === 'code') put(form, entry, nameOf(entry.text).replace(/^[:：,，、.\s]+|[。；]+$/gu, ''));
  else if (path === 'qualifications.experience' && isPreferred(entry.text))
    form.push(['qualifications', 'preferred'], clausesOf(entry.text), entry);
  else if (sentences.has(path)) readSentence(form, entry);
  else if (/^(?:config|x-|form|basic|number)/.test(path)) form.keep(entry, label);
  else {
    const ticks = readTicks(entry.text);
    if (ticks?.length === 0) form.keep(entry, label);
    else if (ticks === undefined) putName(form, entry);
    // The options that nobody ticked are the form's and not the position's.
    else put(form, { ...entry, written: entry.text }, ticks.join('、'));
  }
}

/** `Titles of positions supervised: Grants Assistant`, below a label that says the same. */
function withoutOwnLabel(entry: Entry): Entry {
  const [, label = '', text = ''] = /^([^:：\n]{3,60})[:：]\s*(\S.*)$/su.exec(entry.text) ?? [];
  const isSame = /^(?:directReports|reportsTo)$/.test(entry.path) && text !== '' && guessPath(label) === entry.path;
  return isSame ? { ...entry, text, written: entry.text } : entry;
}

/** 岗位性质：全面主持本部门的工作 says what the position is for, and not how somebody is employed. */
function asDescribed(entry: Entry): Entry {
  const isSentence = entry.path === 'employmentType' && /^(?:全面)?(?:负责|主持|带领|协助|组织|管理)/u.test(entry.text);
  return isSentence ? { ...entry, path: 'summary' } : entry;
}

/** `Your team: Customer Care` is a department, `Your team: Host, Server` are reports, if most are named as jobs are. */
function asTeam(entry: Entry): Entry {
  const names = entry.text.split(/,|\band\b/);
  const isPeople =
    entry.path === 'department' &&
    /\byour (?:team|crew)\W*$/i.test(entry.label ?? '') &&
    names.length > 1 &&
    names.filter((name) => isRole(name.trim()) && !/\bteam\W*$/i.test(name)).length * 2 >= names.length;
  return isPeople ? { ...entry, path: 'directReports' } : entry;
}

/** 无 is an answer for superiors and reports; elsewhere there is nothing to say. */
function readNone(form: Form, entry: Entry): void {
  if (entry.path === 'reportsTo' && form.value['reportsTo'] === undefined)
    form.set(['reportsTo'], null, { ...entry, written: entry.text });
  else if (entry.path === 'directReports' && form.value['directReports'] === undefined)
    form.set(['directReports'], [], { ...entry, written: entry.text });
  else form.keepNone(entry, entry.label);
}

/** A name may end the sentence that its label began. */
function putName(form: Form, entry: Entry): void {
  const name = nameOf(entry.text);
  const bare = name.replace(/[。；;，,]+$/u, '');
  put(form, bare === name ? entry : { ...entry, written: entry.written ?? entry.text }, bare);
}

/** 文件编号 is the number of the paper. */
function isOfPaper(label = ''): boolean {
  return /^(?:受控)?(?:文件|文档|表单|表格|记录|体系文件)(?:编号|编码|代码|号)[:：]?$/u.test(
    toSimplified(label).trim(),
  );
}

/** `☐Yes ☒No` beside `Eligible for Flexible Schedule?` says nothing of the hours but with the question. */
function answersAQuestion({ label = '', text }: Entry): boolean {
  return /[?？]\s*$/u.test(label) && readTicks(text)?.every((option) => /^(?:yes|no|是|否)$/i.test(option)) === true;
}

/** `Retention Period` beside `Ref. No.` is the head of the next column. */
function isWords(code: string): boolean {
  // `(applicable for recruitment only)` is said to whoever fills the form in.
  return /^\p{Lu}\p{Ll}{2,}(?: \p{L}\p{Ll}{2,})+$|^[(（][^()（）\d]{6,}[)）]$/u.test(code.trim());
}

/** `1、财务工作1年以上` without `2、      年以上` below it. */
function withoutBlanks(text: string): string {
  const lines = text.split('\n');
  const written = lines.filter((line) => !isPlaceholder(line));
  return written.length < lines.length && written.length === 1 ? (written[0] ?? '').replace(/^1[、.．]\s*/u, '') : text;
}

/** 有客服经验者优先 beside 经验要求 or among skills asks for none. */
export function isPreferred(text: string): boolean {
  return /^[^，,。；;\n]{2,40}优先(?:考虑|录[用取]|聘用)?[。；;]?$/u.test(toSimplified(text));
}

/** A key of one sentence, to which another is joined. */
export function readSentence(form: Form, given: Entry): void {
  const ticks = readTicks(given.text);
  if (ticks?.length === 0) {
    form.keep(given, given.label);
    return;
  }
  const entry = ticks === undefined ? given : { ...given, text: ticks.join('、'), written: given.text };
  const path = entry.path.split('.');
  const [part = '', key = ''] = path;
  const before = (form.value[part] as Record<string, unknown> | undefined)?.[key];
  const text = clausesOf(withoutBlanks(entry.text));
  if (typeof before !== 'string') form.set(path, text, entry);
  else if (before !== text) form.set(path, joinClauses(before, text, isField(given.label)), entry);
}

/** 专业 says of which kind the education is: 大专以上，机电专业. */
function isField(label = ''): boolean {
  return /专业|科系|系所|主修/u.test(toSimplified(label)) && !/学历|教育|程度/u.test(toSimplified(label));
}

/** Two lines of one value, as one sentence. */
function joinClauses(before: string, after: string, goesOn: boolean): string {
  if (/[。；;，,、.!！?？:：]$/u.test(before))
    return `${before}${/[\p{Script=Han}。；，、]$/u.test(before) ? '' : ' '}${after}`;
  return /\p{Script=Han}/u.test(before) ? `${before}${goesOn ? '，' : '；'}${after}` : `${before}; ${after}`;
}
