import type { Entry, Row } from '../recognise/form/draft.ts';
import { readPercent, takeShare } from './amounts.ts';
import { namesInRow } from './contact-names.ts';
import { splitPurposes } from './contact-purpose.ts';
import { sideOfContact } from './contact-side.ts';
import type { Form } from './form.ts';
import { nameOf, sentenceOf } from './words.ts';

/** What stands with a contact of which no label says whether it is inside; a contact that its words don't place is on their side. */
export function listSideless(entries: readonly Entry[], rows: readonly Row[]): string[] {
  return [
    ...entries.filter(({ path }) => path === 'contacts').map(({ text }) => text),
    ...rows
      .filter(({ cells }) => cells.get('contacts.of')?.[0]?.text === 'contacts' && !cells.has('contacts.side'))
      .flatMap(({ cells }) => cells.get('contacts.with')?.map(({ text }) => text) ?? []),
  ];
}

export function guessSide(form: Form, text: string, others: readonly string[]): 'internal' | 'external' | undefined {
  const side =
    sideOfContact(text) ?? (others.some((other) => sideOfContact(other) === 'internal') ? 'internal' : undefined);
  if (side !== undefined && !form.remarks.some(({ remark }) => remark.kind === 'guessed-side'))
    form.remarks.push({ path: ['contacts'], remark: { kind: 'guessed-side' } });
  return side;
}

/** `对内：…` and `Internal - …`: the word before a contact that says on which side it is, and never a part of its name. */
function sideBefore(text: string): RegExpExecArray | null {
  return (
    /^(?:.{0,8}?(?=对内|对外)|[\s_:：,，]*)(对内|内部|公司内部|对外|外部|公司外部)(?!(?:客户|关系|联系|协调|沟通|协作|部门|单位|人员|审计)[\s:：]*$)[\s:：,，]*/u.exec(
      text,
    ) ?? /^[\s_]*(internal(?:ly)?|external(?:ly)?)\s*(?:[:：,]|[-–—](?=\s))\s*/i.exec(text)
  );
}

/** 同事（同级）：展教部、安保部 and `Peers: Finance, Sales`: what those are to the position stands before their names. */
const rank =
  /^(?:(?:公司|单位|集团|本)?(?:(?:同级|平级|横向|平行|上级|下级|相关|协作|兄弟|其他|合作)(?:部门|岗位|单位|科室|人员|同事)|同事|同级|平级|同僚)(?:[（(][^（()）]{1,6}[)）])?[:：]|(?:peers|colleagues|co-?workers|(?:other|related|peer) (?:departments|units|teams|positions))\s*:)\s*(?=\S)/iu;

function withoutRank(text: string): string {
  const names = text.replace(rank, '');
  return names !== text && namesApart(names).length > 1 ? names : text;
}

/** With whom a position coordinates is one of the house, unless the words of the contact say something else. */
function isOfHouse({ label = '' }: Entry): boolean {
  return /\bco-?ordinates? with\b/i.test(label);
}

/** Contacts in words: a side, a share of the time, and with whom. */
export function readContact(form: Form, entry: Entry, others: readonly string[]): void {
  const [, on = '', about] = entry.path.split('.');
  if (about === 'purpose') {
    const all = form.value['contacts'] as Record<string, Record<string, unknown>> | undefined;
    const said = [all?.[on]?.['purpose'], entry.text].filter((text) => text !== undefined).join('；');
    if (!form.isNone(entry)) form.set(['contacts', on, 'purpose'], sentenceOf(said), entry);
    return;
  }
  const { rest: text, share } = takeShare(entry.text);
  const named = sideBefore(text);
  const word = named?.[1]?.toLowerCase() ?? '';
  const side =
    entry.path.split('.')[1] ??
    (/内|internal/.test(word)
      ? 'internal'
      : word === ''
        ? (guessSide(form, text, others) ?? (isOfHouse(entry) ? 'internal' : undefined))
        : 'external');
  const names = entry.path === 'contacts' && share === undefined && word === '' ? namesOfBothSides(text) : [];
  if (names.length > 1) {
    for (const name of names) readContact(form, { ...entry, text: name }, others);
    return;
  }
  if (side === undefined || form.isNone(entry)) {
    form.keep(entry, entry.label);
    return;
  }
  const rest = withoutRank(
    entry.path === 'contacts' && named && !/\d/.test(named[0]) ? text.slice(named[0].length) : text,
  );
  const contact = (form.value['contacts'] as Record<string, Record<string, unknown>> | undefined)?.[side];
  const again = share !== undefined && contact?.['share'] !== undefined;
  if (share !== undefined && !again) form.set(['contacts', side, 'share'], share, entry);
  const whole = again ? entry.text : rest;
  const alone = readPercent(whole);
  if (alone !== undefined && contact?.['share'] === undefined && /%/.test(whole))
    form.set(['contacts', side, 'share'], alone, entry);
  else if (whole !== '') {
    const parties = splitPurposes(whole).map(({ who, purpose }) => ({
      who: nameOf(who),
      purpose: sentenceOf(purpose),
    }));
    for (const party of parties.length === 0 ? namesApart(whole).map(sentenceOf) : parties)
      form.push(['contacts', side, 'with'], party, entry);
  }
}

/** `Refuse crews; depot mechanics`: a few words each between semicolons; 生产部、质量部, and `Presenters, Sales team, Newsroom`. */
export function namesApart(text: string): string[] {
  const names = text.split(';').map((name) => name.trim());
  if (/\p{Script=Han}/u.test(text) || names.length === 1) return namesInRow(text);
  const areNames = names.every((name) => name !== '' && name.length <= 60 && !/\n|[.:]/u.test(name));
  return areNames ? names : [text];
}

/** 公司各部门、客户、供应商: names in a row, each of which is on a side of its own. */
function namesOfBothSides(text: string): string[] {
  const names = text.split('、').map((name) => name.trim());
  const apart = namesInRow(text);
  if (apart.length > 1 && apart.every((name) => sideOfContact(name) !== undefined)) return apart;
  if (names.length < 2 || names.some((name) => !/^\p{Script=Han}{2,10}$/u.test(name))) return [];
  const isOwn = (name: string) =>
    /^(?:公司|集团|单位|全院|全校)?(?:内|各|所有)+(?:部门|部室|科室|车间|单位)$/u.test(name);
  return names.some(isOwn) && names.some((name) => sideOfContact(name) === 'external') ? names : [];
}
