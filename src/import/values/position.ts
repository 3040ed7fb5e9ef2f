import type { ImportRemark } from '../../model/imported.ts';
import type { Draft, Piece } from '../recognise/form/draft.ts';
import { kindOf } from '../recognise/form/kinds.ts';
import { superiorAbove } from '../recognise/words/superior.ts';
import { readBasic } from './basics.ts';
import { readContactRows } from './contact-rows.ts';
import { listSideless, readContact } from './contacts.ts';
import { readDuties, readDutyRow, unmarkAll } from './duties.ts';
import { withoutGroups } from './duty-groups.ts';
import { Form } from './form.ts';
import { readSharesOfGroups, takeSharesFromNames, takeWordsFromNames } from './group-facts.ts';
import { isPosition } from './is-position.ts';
import { knownFirst } from './known-first.ts';
import { measuresOfGroups, readMeasuresOfGroups } from './measures-of-groups.ts';
import { takeOnlySuperior } from './only-superior.ts';
import { readRecord, readRequirement, readSentences, readSummary } from './parts.ts';
import { isPointer } from './pointers.ts';
import { readPowers } from './powers.ts';
import { withSharesOfGroups } from './shares-of-groups.ts';
import { placeDates } from './sign-off.ts';
import { cutSkills } from './skill-list.ts';
import { saysKindItself } from './skills-by-label.ts';
import { takeSuperiorTold } from './superior-in-sentences.ts';
import { readTitle, takeOnlyTitle } from './title.ts';
import { sentenceOf } from './words.ts';
import { sayWork } from './work-for-reports.ts';

/** The keys of a position, in the order of the form. */
const order = [
  'code',
  'title',
  'aliases',
  'formerTitles',
  'department',
  'reportsTo',
  'dottedLineTo',
  'directReports',
  'headcount',
  'grade',
  'family',
  'employmentType',
  'location',
  'approval',
  'incumbents',
  'effective',
  'reviewBy',
  'revisions',
  'summary',
  'contacts',
  'qualifications',
  'dutyGroups',
  'duties',
  'kpis',
  'authority',
  'career',
  'conditions',
  'pay',
  'compliance',
];

/** The values of a form; undefined if it describes no position, as an empty form or a list without labels. */
export function readPosition(draft: Draft, file: string): Form | undefined {
  sayWork(draft);
  takeOnlyTitle(draft);
  takeOnlySuperior(draft);
  if (!isPosition(draft)) return undefined;
  const form = new Form(draft);
  readTitle(form, file);
  const { entries, rows } = draft;
  const of = (path: string) => entries.filter((entry) => entry.path === path);
  const sideless = listSideless(entries, rows);
  const measures = measuresOfGroups(entries);
  for (const entry of placeDates(knownFirst(draft)).flatMap((each) => cutSkills(draft, each))) {
    const { path } = entry;
    if (/^(?:title$|summary$|duties$|dutyGroups\.)/.test(path) || measures.has(entry)) continue;
    if (isPointer(entry.text)) form.keep(entry, entry.label);
    else if (path.startsWith('contacts')) readContact(form, entry, sideless);
    else if (path === 'qualifications' || path === 'qualifications.education+experience' || saysKindItself(entry))
      readRequirement(form, entry);
    else if (kindOf(path) === 'sentences' && !/^x-|\+/.test(path)) readList(form, entry);
    else if (path.includes('+') && path.startsWith('qualifications')) readSentences(form, entry);
    else readBasic(form, entry);
  }
  readIntroduction(form, of('summary').length > 0);
  readSuperiorAbove(form, of('summary')[0] ?? draft.introduction[0]);
  takeSuperiorTold(form);
  readSummary(form, of('summary'));
  const duties = withSharesOfGroups(withoutGroups(draft, of('duties')));
  let read = 0;
  for (const row of rows) {
    if (row.part !== 'duties') continue;
    const { after = duties.length } = row;
    readDuties(form, duties.slice(read, after));
    read = Math.max(read, after);
    readDutyRow(form, row);
  }
  readDuties(form, duties.slice(read));
  takeSharesFromNames(form);
  readSharesOfGroups(
    form,
    entries.filter(({ path }) => path === 'dutyGroups.share'),
  );
  readMeasuresOfGroups(form, measures);
  takeWordsFromNames(form);
  unmarkAll(form);
  readContactRows(form, rows, sideless);
  for (const row of rows) {
    if (row.part !== 'duties' && row.part !== 'contacts') readRecord(form, row);
  }
  for (const remark of draft.remarks)
    if (isTrue(form, remark)) form.remarks.push({ path: remark.path.split('.'), remark: remarkOf(remark) });
  const { chapter } = draft;
  if (form.value['department'] === undefined && chapter !== undefined && chapter.department !== form.value['title']) {
    form.set(['department'], chapter.department, { ...chapter.piece, written: chapter.piece.text });
    form.remarks.push({
      path: ['department'],
      remark: { kind: 'department-from-heading', written: chapter.piece.text },
    });
  }
  if (form.value['department'] === undefined)
    form.remarks.push({ path: ['department'], remark: { kind: 'no-department' } });
  return form;
}

/** A short introduction is the summary of a form that has no other. */
function readIntroduction(form: Form, hasSummary: boolean): void {
  const { introduction } = form.draft;
  if (hasSummary || introduction.length > 2) for (const piece of introduction) form.keep(piece);
  else if (introduction.length > 0) {
    for (const piece of introduction) form.push(['summary'], sentenceOf(piece.text), piece);
    form.remarks.push({ path: ['summary'], remark: { kind: 'summary-from-introduction' } });
  }
}

/** The summary may say who directs the position; it stays as it is. */
function readSuperiorAbove(form: Form, first: Piece | undefined): void {
  const superior = first === undefined ? undefined : superiorAbove(first.text);
  if (first === undefined || superior === undefined || form.value['reportsTo'] !== undefined) return;
  form.set(['reportsTo'], superior, { ...first, text: superior, written: '' });
}

/** Of a label that was read by its words a remark is due only if a value came of it. */
function isTrue({ value, sources, kept }: Form, { kind, path, written }: Draft['remarks'][number]): boolean {
  if (kind !== 'guessed-label') return true;
  const [first = ''] = path.split('.');
  if (/^x-|^form$|^basic$/.test(path)) return true;
  if (value[first] === undefined) return false;
  const labelOf = (piece: object) => ('label' in piece ? piece.label : undefined);
  const made = sources.some(({ piece }) => labelOf(piece) === written);
  return made || !kept.some(({ label }) => label === written);
}

function remarkOf({ kind, path, written, meant = '' }: Draft['remarks'][number]): ImportRemark {
  if (kind === 'misread-label') return { kind, written, meant };
  if (kind === 'guessed-label') return { kind, written, path };
  return kind === 'uncut-table' ? { kind } : { kind, written };
}

function readList(form: Form, entry: Draft['entries'][number]): void {
  const { path } = entry;
  if (path === 'authority' && !form.isNone(entry)) readPowers(form, entry);
  else if (path === 'revisions' || path === 'authority') form.keep(entry, entry.label);
  else if (path.startsWith('qualifications.') || path === 'kpis' || path === 'conditions.physical')
    readSentences(form, entry);
  else form.keep(entry, entry.label);
}

/** The value with its keys in the order of the form. */
export function inOrder(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(order.filter((key) => value[key] !== undefined).map((key) => [key, value[key]]));
}
