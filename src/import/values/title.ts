import { namesTitleWithFact } from '../labels/title-with-fact.ts';
import type { Draft, Entry, Piece } from '../recognise/form/draft.ts';
import { titlesIn } from '../recognise/form/titles-of-one.ts';
import { type AdvertisedTitle, apartFromAdvert, employmentIn } from '../recognise/words/advertised-title.ts';
import { codeIn, withoutAnnex } from '../recognise/words/beside-title.ts';
import { apartFromEmployer } from '../recognise/words/employer-before-title.ts';
import { isEnglishJob } from '../recognise/words/english-job.ts';
import { jobNamedIn, jobSoughtIn } from '../recognise/words/job-in-sentence.ts';
import { isJobName, isNamedLeader } from '../recognise/words/job-name.ts';
import { namesFunction } from '../recognise/words/names-function.ts';
import { namesPaper } from '../recognise/words/paper-label.ts';
import { closeUp, titleIn } from '../recognise/words/title.ts';
import { titleBehindPaper } from '../recognise/words/title-behind-paper.ts';
import { endOfTrail } from '../recognise/words/trail.ts';
import { readHeadcount } from './amounts.ts';
import { countedWithMore } from './counted-with-more.ts';
import type { Form } from './form.ts';
import { withoutPicture } from './picture.ts';
import { remarkIn } from './remark-in-title.ts';
import { titleInFile } from './title-in-file.ts';
import { departmentIn, gradeIn, postsIn } from './title-parts.ts';
import { nameOf } from './words.ts';

/** Sets the title by its label, else by the heading above the form, else by the name of the file. */
export function readTitle(form: Form, file: string): void {
  const { draft } = form;
  const heading =
    draft.heading !== undefined && endOfTrail(draft.heading.text) !== undefined
      ? undefined
      : withoutPicture(draft.heading);
  if (heading === undefined && draft.heading !== undefined) form.keep(draft.heading);
  const [whole, ...others] = titlesIn(draft).map(withoutPicture);
  const first = whole === undefined ? undefined : apartFromFact(form, whole);
  for (const other of others) {
    if (other.text !== first?.text) form.keep(other, other.label);
    else form.sources.push({ path: ['title'], piece: other });
  }
  const advert = heading === undefined ? undefined : apartFromAdvert(heading.text);
  const own =
    heading === undefined ? undefined : (advert?.title ?? titleIn(heading.text) ?? withoutAnnex(heading.text));
  const behind = own === undefined ? undefined : apartFromEmployer(own);
  const inHeading = own === undefined ? undefined : nameOf(behind?.title ?? own);
  if (heading !== undefined && behind?.department !== undefined && !draft.has('department'))
    draft.entries.push({ path: 'department', text: behind.department, place: heading.place });
  if (heading !== undefined) takeAsides(form, heading, advert);
  if (first !== undefined) {
    const [paper, named] = titleBehindPaper(first.text) ?? [];
    const piece = paper === undefined ? first : { ...first, written: paper };
    setTitle(form, named ?? first.text.replace(/(?<=\p{Script=Han})[。；;]$/u, ''), piece);
    if (heading !== undefined && inHeading !== form.value['title']) form.keep(heading);
  } else if (heading !== undefined && inHeading !== undefined) {
    setTitle(form, inHeading, inHeading === heading.text ? heading : { ...heading, written: heading.text });
    if (inHeading !== heading.text)
      form.remarks.push({ path: ['title'], remark: { kind: 'title-from-heading', written: heading.text } });
  } else if (!setFromSentence(form) && !setFromPaper(form)) {
    const stem = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
    setTitle(form, titleInFile(stem));
    form.remarks.push({ path: ['title'], remark: { kind: 'title-from-file', written: stem } });
  }
}

/** Below `Job Title and Grade` the first line is the title, and the others say its grade or name it in another language. */
function apartFromFact(form: Form, piece: Entry): Entry {
  const [title = '', ...more] = piece.text.split('\n').map((line) => line.trim());
  if (more.length === 0 || !namesTitleWithFact(piece.label ?? '')) return piece;
  for (const text of more) form.keep({ ...piece, text });
  return { ...piece, text: title };
}

/** What an advertisement has beside the title in its heading, unless the form says it itself. */
function takeAsides(form: Form, { place }: Piece, advert: AdvertisedTitle | undefined): void {
  for (const { path, text } of advert?.asides ?? []) {
    if (path === undefined || form.draft.has(path)) form.keep({ text, place });
    else form.draft.entries.push({ path, text, place });
  }
}

/**
 * `Functional title` is another name beside the title; in a form that has no other, it is the title itself. So is what
 * stands beside `Function`, where another label names the department.
 */
export function takeOnlyTitle(draft: Draft): void {
  const { entries, heading } = draft;
  if (draft.has('title') || (heading !== undefined && isEnglishJob(heading.text))) return;
  const units = entries.filter(({ path }) => path === 'department');
  const [named, another] = units.filter(({ label = '' }) => namesFunction(label));
  if (named !== undefined && another === undefined && units.length > 1) {
    entries[entries.indexOf(named)] = { ...named, path: 'title' };
    return;
  }
  const at = entries.findIndex(({ path, label = '' }) => path === 'aliases' && /\btitle$/i.test(label));
  const entry = entries[at];
  if (entry !== undefined && isEnglishJob(nameOf(entry.text).replace(/\s*\([^()]*\)$/, '')))
    entries[at] = { ...entry, path: 'title' };
}

/** The first sentence on the position may name it; it stays as it is. */
function setFromSentence(form: Form): boolean {
  const { draft } = form;
  const first = draft.introduction[0] ?? draft.entries.find(({ path }) => path === 'summary');
  const title = first === undefined ? undefined : (jobNamedIn(first.text) ?? jobSoughtIn(first.text));
  if (first === undefined || title === undefined) return false;
  setTitle(form, title, { ...first, text: title, written: '' });
  form.remarks.push({ path: ['title'], remark: { kind: 'title-from-heading', written: first.text } });
  return true;
}

/** 文件名称 | 清洁工岗位职责: the name of the paper says whose it is, where no label names the position. */
function setFromPaper(form: Form): boolean {
  const at = form.kept.findIndex(({ label = '' }) => namesPaper(label));
  const paper = form.kept[at];
  const title = paper === undefined ? undefined : titleIn(paper.text);
  if (paper === undefined || title === undefined || !(isJobName(title) || isNamedLeader(title))) return false;
  form.kept.splice(at, 1);
  form.draft.takeHeads(paper.place, paper.label ?? '');
  setTitle(form, title, { text: title, place: paper.place, written: paper.text });
  form.remarks.push({ path: ['title'], remark: { kind: 'title-from-heading', written: paper.text } });
  return true;
}

/** A title may have its other name, also in English (分店主任（Shop-in-charge）), its department or its grade in brackets, where no label names one. */
function setTitle(form: Form, full: string, ...pieces: readonly Piece[]): void {
  const { draft } = form;
  const [, called, alias] = /^(.+?)\s*\((?:a\.?k\.?a\.?|also known as|also called)\s+([^()]+)\)$/i.exec(full) ?? [];
  if (called !== undefined && alias !== undefined && !draft.has('aliases')) {
    form.set(['aliases'], [alias.trim()], ...pieces);
    setTitle(form, called, ...pieces);
    return;
  }
  const [, chinese, english = ''] =
    /^(.*\p{Script=Han})\s*[（(]([A-Z][A-Za-z &/.'’-]{2,50})[)）]$/u.exec(nameOf(full)) ?? [];
  if (chinese !== undefined && !draft.has('aliases') && (isEnglishJob(english) || /\bin[- ]charge$/i.test(english))) {
    form.set(['aliases'], [english], ...pieces.map((piece) => ({ ...piece, written: english })));
    setTitle(form, chinese, ...pieces);
    return;
  }
  const more = draft.has('headcount') ? undefined : countedWithMore(full);
  if (more !== undefined) {
    const { title, count, superior } = more;
    form.set(['headcount'], readHeadcount(count), ...pieces.map((piece) => ({ ...piece, written: count })));
    for (const { place } of pieces)
      if (superior === undefined || draft.has('reportsTo')) form.keep({ text: more.more, place });
      else draft.entries.push({ path: 'reportsTo', text: superior, place, written: more.more });
    setTitle(form, title, ...pieces);
    return;
  }
  const [, several, range] =
    /^(.*\p{L}\S*?)\s*[（([]\s*(\d{1,3}\s*[-–—~～至到]\s*\d{1,3}\s*(?:[名人位]|posts?|positions?|vacancies))\s*[)）\]]$/iu.exec(
      nameOf(full),
    ) ?? [];
  if (several !== undefined && range !== undefined) {
    // `Cleaner (1-2 positions)` gives no number of them.
    for (const piece of pieces) form.keep({ text: range, place: piece.place });
    setTitle(form, several, ...pieces);
    return;
  }
  const [, counted, number] = draft.has('headcount')
    ? []
    : (/^(.*\p{L}\S*?)\s*[（(]?(\d{1,3}\s*[名人位])[)）]?$/u.exec(nameOf(full)) ?? []);
  const employed = draft.has('employmentType') ? undefined : employmentIn(nameOf(full));
  if (employed !== undefined) {
    form.set(['employmentType'], employed.kind, ...pieces.map((piece) => ({ ...piece, written: employed.kind })));
    setTitle(form, employed.title, ...pieces);
    return;
  }
  const remarked = remarkIn(full);
  if (remarked !== undefined) {
    for (const piece of pieces) form.keep({ text: remarked.remark, place: piece.place });
    setTitle(form, remarked.title, ...pieces);
    return;
  }
  const posts = draft.has('headcount') ? undefined : postsIn(nameOf(full));
  if (posts !== undefined) {
    form.set(['headcount'], posts.count, ...pieces.map((piece) => ({ ...piece, written: posts.written })));
    setTitle(form, posts.title, ...pieces);
    return;
  }
  const coded = codeIn(nameOf(full));
  if (coded !== undefined && (draft.textOf('code') ?? coded.code) === coded.code) {
    if (!draft.has('code'))
      form.set(['code'], coded.code, ...pieces.map((piece) => ({ ...piece, written: coded.code })));
    setTitle(form, coded.title, ...pieces);
    return;
  }
  const written = counted?.trim() ?? full;
  if (number !== undefined)
    form.set(['headcount'], readHeadcount(number), ...pieces.map((piece) => ({ ...piece, written: number })));
  const named = departmentIn(written);
  const known = draft.textOf('department');
  const inBrackets = known === undefined || known === named?.department ? named : undefined;
  const graded = draft.has('grade') ? undefined : gradeIn(inBrackets?.title ?? written);
  form.set(['title'], graded?.title ?? inBrackets?.title ?? closeUp(nameOf(written), 2), ...pieces);
  if (inBrackets !== undefined && known === undefined) form.set(['department'], inBrackets.department, ...pieces);
  if (graded !== undefined) form.set(['grade'], graded.grade, ...pieces);
}
