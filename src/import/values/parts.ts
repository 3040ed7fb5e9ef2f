import type { Entry, Row } from '../recognise/draft.ts';
import { readPercent, takeShare } from './amounts.ts';
import { readDate } from './dates.ts';
import type { Form } from './form.ts';
import { nameOf, sentenceOf } from './words.ts';

/** The summary: sentences, or groups where one job wears two hats. */
export function readSummary(form: Form, entries: readonly Entry[]): void {
  for (const entry of entries) {
    const text = sentenceOf(entry.text);
    const list = (form.value['summary'] ?? []) as unknown[];
    const last = list.at(-1) as { group?: string; items?: string[] } | undefined;
    if (form.isNone(entry)) form.keepNone(entry, entry.label);
    else if (entry.group === undefined) form.push(['summary'], text, entry);
    else if (last?.group === entry.group) last.items?.push(text);
    else form.push(['summary'], { group: entry.group, items: [text] }, entry);
  }
}

/** One kind of qualifications, as sentences. */
export function readSentences(form: Form, entry: Entry): void {
  if (form.isNone(entry)) form.keepNone(entry, entry.label);
  else if (entry.path === 'qualifications.knowledge+abilities') {
    form.push(
      ['qualifications', /知识|knowledge/iu.test(entry.text) ? 'knowledge' : 'abilities'],
      sentenceOf(entry.text),
      entry,
    );
  } else if (entry.path === 'qualifications.education+experience') {
    const about = /经验|经历|年以上|experience|years?\b/iu.test(entry.text);
    const degree = /学历|专业|本科|大专|中专|高中|硕士|degree|diploma|bachelor|master|school/iu.test(entry.text);
    const key = about && !degree ? 'experience' : degree && !about ? 'education' : 'other';
    const present = (form.value['qualifications'] as Record<string, unknown> | undefined)?.[key];
    if (key === 'other' || present !== undefined) form.push(['qualifications', 'other'], sentenceOf(entry.text), entry);
    else form.set(['qualifications', key], sentenceOf(entry.text), entry);
  } else form.push(entry.path.split('.'), sentenceOf(entry.text), entry);
}

/** Contacts in words: a side, a share of the time, and with whom. */
export function readContact(form: Form, entry: Entry): void {
  const { rest: text, share } = takeShare(entry.text);
  const named =
    /^(?:.{0,8}?(?=对内|对外)|[\s_:：,，]*)(对内|内部|公司内部|对外|外部|公司外部|internal(?:ly)?|external(?:ly)?)[\s:：,，]*/iu.exec(
      text,
    );
  const word = named?.[1]?.toLowerCase() ?? '';
  const side =
    entry.path.split('.')[1] ?? (/内|internal/.test(word) ? 'internal' : word === '' ? undefined : 'external');
  if (side === undefined || form.isNone(entry)) {
    form.keep(entry, entry.label);
    return;
  }
  const rest = entry.path === 'contacts' && named && !/\d/.test(named[0]) ? text.slice(named[0].length) : text;
  const contact = (form.value['contacts'] as Record<string, Record<string, unknown>> | undefined)?.[side];
  const again = share !== undefined && contact?.['share'] !== undefined;
  if (share !== undefined && !again) form.set(['contacts', side, 'share'], share, entry);
  const whole = again ? entry.text : rest;
  const alone = readPercent(whole);
  if (alone !== undefined && contact?.['share'] === undefined && /%/.test(whole))
    form.set(['contacts', side, 'share'], alone, entry);
  else if (whole !== '') form.push(['contacts', side, 'with'], sentenceOf(whole), entry);
}

/** A row of a table of contacts. */
export function readContactRow(form: Form, { cells, place }: Row): void {
  const of = cells.get('contacts.of')?.[0]?.text.split('.')[1];
  const stated = cells.get('contacts.side')?.[0];
  const side =
    stated === undefined
      ? of
      : /内|inter/iu.test(stated.text)
        ? 'internal'
        : /外|exter/iu.test(stated.text)
          ? 'external'
          : of;
  const cell = (key: string) => (cells.get(`contacts.${key}`) ?? []).filter((piece) => !form.isNone(piece));
  const who = cell('with');
  const purpose = cell('purpose');
  const frequency = cell('frequency');
  const share = cell('share');
  if (side === undefined || who.length === 0) {
    for (const piece of [...who, ...purpose, ...frequency, ...share]) form.keep(piece);
    return;
  }
  const percent = readPercent(share[0]?.text ?? '');
  if (percent !== undefined) form.set(['contacts', side, 'share'], percent, ...share);
  else for (const piece of share) form.keep(piece);
  const words = (pieces: typeof who) => pieces.map(({ text }) => text).join('\n');
  if (purpose.length + frequency.length === 0) {
    for (const piece of who) form.push(['contacts', side, 'with'], sentenceOf(piece.text), piece);
    return;
  }
  const party = {
    who: nameOf(words(who)),
    ...(purpose.length === 0 ? {} : { purpose: sentenceOf(words(purpose)) }),
    ...(frequency.length === 0 ? {} : { frequency: nameOf(words(frequency)) }),
  };
  form.push(['contacts', side, 'with'], party, { text: words(who), place }, ...purpose, ...frequency);
}

/** A row of a table of authority or of revisions; what lacks a part that the key requires is kept. */
export function readRecord(form: Form, { part, cells }: Row): void {
  const pieces = [...cells].flatMap(([path, list]) => (path.startsWith(`${part}.`) ? list : []));
  const text = (key: string) =>
    cells
      .get(`${part}.${key}`)
      ?.map((piece) => piece.text)
      .join('\n');
  const record =
    part === 'authority'
      ? { kind: text('kind'), text: text('text'), limit: text('limit') }
      : { version: text('version'), date: readDate(text('date') ?? ''), change: text('change'), by: text('by') };
  const given = Object.entries(record).filter(([, value]) => value !== undefined && value !== '');
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
