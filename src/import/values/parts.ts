import type { Entry, Row } from '../recognise/form/draft.ts';
import { isNone } from '../recognise/words/placeholder.ts';
import { asksNothing } from './asks-nothing.ts';
import { isPreferred, readSentence } from './basics.ts';
import { cutRequirement, wishesApart } from './cut-requirement.ts';
import {
  cutAtSemicolons,
  cutClauses,
  cutMeasured,
  splitAbilities,
  splitCourses,
  splitIndicators,
  splitPapers,
  splitTarget,
} from './enumerations.ts';
import type { Form } from './form.ts';
import { readOther, withoutStop } from './other-requirements.ts';
import { isPointer } from './pointers.ts';
import { kindOfRequirement } from './requirement.ts';
import { kindByLabel } from './skills-by-label.ts';
import { superiorBefore } from './superior-in-summary.ts';
import { nameOf, readTicks, sentenceOf } from './words.ts';

/** The summary: sentences, or groups where one job wears two hats. */
export function readSummary(form: Form, entries: readonly Entry[]): void {
  for (const given of entries) {
    const entry = withoutSuperior(form, given);
    const text = sentenceOf(entry.text);
    const list = (form.value['summary'] ?? []) as unknown[];
    const last = list.at(-1) as { group?: string; items?: string[] } | undefined;
    if (form.isNone(entry)) form.keepNone(entry, entry.label);
    else if (isPointer(entry.text)) form.keep(entry, entry.label);
    else if (entry.group === undefined) form.push(['summary'], text, entry);
    else if (last?.group === entry.group) last.items?.push(text);
    else form.push(['summary'], { group: entry.group, items: [text] }, entry);
  }
}

function withoutSuperior(form: Form, entry: Entry): Entry {
  const found = form.value['reportsTo'] === undefined ? superiorBefore(entry.text) : undefined;
  if (found === undefined) return entry;
  form.set(['reportsTo'], found.superior, { text: found.written, written: found.written, place: entry.place });
  return { ...entry, text: found.rest };
}

/** `领导能力 | 5`, `Leadership | 4/5`: how much of it is asked for in a scale, and no ability. */
function isRating({ path, text, label = '' }: Entry): boolean {
  return (
    /^qualifications\.(?:abilities|knowledge|training|other)$/.test(path) &&
    label !== '' &&
    /^\d{1,2}(?:\.\d)?(?:\s*[/／]\s*\d{1,2}|\s*[分级級])?$/u.test(text.trim())
  );
}

/** One kind of qualifications, as sentences. */
export function readSentences(form: Form, entry: Entry): void {
  const ticks = readTicks(entry.text);
  if (ticks?.length === 0) form.keep(entry, entry.label);
  else if (ticks !== undefined && !entry.path.includes('+'))
    for (const tick of ticks) form.push(entry.path.split('.'), sentenceOf(tick), { ...entry, written: entry.text });
  else if (form.isNone(entry) || asksNothing(entry)) form.keepNone(entry, entry.label);
  else if (isRating(entry)) form.keep(entry, entry.label);
  // `Excel; SAP is a plus` asks for one and wishes for the other.
  else if (isWish(entry) && wishesApart(entry.text).length > 1)
    for (const text of wishesApart(entry.text)) readSentences(form, { ...entry, text });
  else if (isWish(entry)) form.push(['qualifications', 'preferred'], sentenceOf(entry.text), entry);
  else if (entry.path === 'kpis' || entry.path === 'qualifications.certificates')
    for (const value of entry.path === 'kpis'
      ? listIndicators(entry.text)
      : cutAtSemicolons(withoutStop(entry.text)).flatMap(splitPapers).map(sentenceOf))
      form.push(entry.path.split('.'), value, { ...entry, written: entry.text });
  else if (entry.path === 'qualifications.knowledge+abilities') {
    form.push(
      ['qualifications', /知识|knowledge/iu.test(entry.text) ? 'knowledge' : 'abilities'],
      sentenceOf(entry.text),
      entry,
    );
  } else if (isAsked(entry.path)) readAsked(form, entry);
  else if (entry.path === 'qualifications.other') readOther(form, entry);
  else form.push(entry.path.split('.'), sentenceOf(entry.text), entry);
}

/** What a text names to measure by, each with its target where it says one. */
export function listIndicators(text: string): readonly unknown[] {
  return cutMeasured(text)
    .flatMap(splitIndicators)
    .map((each) => {
      const found = splitTarget(each);
      return found === undefined
        ? sentenceOf(each)
        : { name: sentenceOf(found.name), target: sentenceOf(found.target) };
    });
}

function isAsked(path: string): boolean {
  return /^(?:qualifications\.(?:knowledge|abilities|training|preferred)|conditions\.physical)$/.test(path);
}

/** `Spanish, preferred.` among skills asks for nothing. */
function isWish({ path, text }: Entry): boolean {
  if (/^qualifications\.(?!preferred)/.test(path) && isPreferred(text)) return true;
  const several = /^qualifications\.(?:abilities|knowledge|certificates|other)$/.test(path);
  return several && !/\p{Script=Han}/u.test(text) && kindOfRequirement(text) === 'preferred';
}

/** Each clause is one thing that is asked; a level of education and a training are none of the knowledge or the abilities. */
function readAsked(form: Form, entry: Entry): void {
  const { path, text } = entry;
  const cut = cutClauses(text);
  const clauses = path.endsWith('training')
    ? cut.flatMap(splitCourses)
    : path.endsWith('abilities')
      ? cut.flatMap(splitAbilities)
      : cut;
  for (const clause of clauses) {
    const piece = clauses.length === 1 ? entry : { ...entry, text: clause };
    const kind = /\.(?:knowledge|abilities)$/.test(path) && clause.length <= 40 ? kindOfRequirement(clause) : undefined;
    if (kind === 'education' && /学历/u.test(clause))
      readSentence(form, { ...piece, path: 'qualifications.education' });
    else form.push(kind === 'training' ? ['qualifications', kind] : path.split('.'), sentenceOf(clause), piece);
  }
}

/** What is asked of a person below no label of its own, sorted by its words. */
export function readRequirement(form: Form, entry: Entry): void {
  if (form.isNone(entry) || readTicks(entry.text) !== undefined) {
    readSentences(form, { ...entry, path: 'qualifications.other' });
    return;
  }
  const taught = isTaught(form, entry);
  for (const cut of cutRequirement(entry.text)) {
    // `…; and` leads to the next item, and `…; or` says that either is enough.
    const text = cut.replace(/\s*[;,]\s*and$/i, '');
    const said = kindOfRequirement(text);
    const own = taught && /^(?:other|certificates)$/.test(said) ? 'education' : said;
    const kind = own === 'other' ? kindByLabel(entry.label, text) : own;
    const piece = { ...entry, path: `qualifications.${kind}`, text, ...(text === cut ? {} : { written: cut }) };
    if (kind === 'education' || kind === 'experience') readSentence(form, piece);
    else readSentences(form, piece);
    if (kind !== 'other' && !form.remarks.some(({ remark }) => remark.kind === 'sorted-requirements'))
      form.remarks.push({ path: ['qualifications'], remark: { kind: 'sorted-requirements' } });
  }
}

/** `Qualification – Certificate in housekeeping` beside a label of the experience is what somebody has learnt. */
function isTaught({ draft }: Form, { label = '' }: Entry): boolean {
  if (!/^qualifications?\W*$/i.test(label) || !draft.has('qualifications.experience')) return false;
  return draft.entries.filter((entry) => entry.label === label).length === 1;
}

/** A row of a table of authority or of revisions; what lacks a part that the key requires is kept. */
export function readRecord(form: Form, { part, cells }: Row): void {
  const pieces = [...cells].flatMap(([path, list]) => (path.startsWith(`${part}.`) ? list : []));
  const text = (key: string) =>
    cells
      .get(`${part}.${key}`)
      ?.map((piece) => piece.text)
      .join('\n');
  if (part === 'approval.countersigned') {
    const date = form.dateIn(text('date') ?? '');
    const signed = { by: nameOf(text('by') ?? ''), ...(date === undefined ? {} : { date }) };
    const unread = date === undefined ? (cells.get(`${part}.date`) ?? []) : [];
    for (const piece of unread) form.keep(piece);
    form.push(part.split('.'), signed, ...pieces.filter((piece) => !unread.includes(piece)));
    return;
  }
  const record =
    part === 'authority'
      ? { kind: text('kind'), text: text('text'), limit: text('limit') }
      : {
          version: text('version'),
          // The words beside it say in which language a day is written.
          date: form.dateIn(text('date') ?? '', text('change')),
          change: text('change'),
          by: text('by'),
        };
  const given = Object.entries(record).filter(
    ([key, value]) => value !== undefined && value !== '' && !(key === 'limit' && isNone(value)),
  );
  const complete = part === 'authority' ? record.text !== undefined : record.version && record.date && record.change;
  if (!complete) for (const piece of pieces) form.keep(piece);
  else {
    const values = given.map(([key, value]) => [
      key,
      ['text', 'change'].includes(key) ? sentenceOf(value ?? '') : nameOf(value ?? ''),
    ]);
    form.push([part], Object.fromEntries(values), ...pieces);
  }
}
