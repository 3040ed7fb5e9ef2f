import type { Piece, Row } from '../recognise/form/draft.ts';
import { readPercent } from './amounts.ts';
import { namesInRow } from './contact-names.ts';
import { guessSide, namesApart } from './contacts.ts';
import type { Form } from './form.ts';
import { nameOf, sentenceOf } from './words.ts';

type Side = 'internal' | 'external';

/** The rows of tables of contacts among those of all parts. */
export function readContactRows(form: Form, rows: readonly Row[], others: readonly string[]): void {
  const sided = rows.filter(({ part }) => part === 'contacts').map((row) => ({ row, side: sideOf(form, row, others) }));
  for (const { row, side } of sided) {
    const contacts = form.value['contacts'] as Record<string, unknown> | undefined;
    const isSole = contacts?.[side ?? ''] === undefined && sided.filter((each) => each.side === side).length === 1;
    readContactRow(form, row, side, isSole);
  }
}

function sideOf(form: Form, { cells }: Row, others: readonly string[]): Side | undefined {
  const of = cells.get('contacts.of')?.[0]?.text.split('.')[1] as Side | undefined;
  const stated = cells.get('contacts.side')?.[0];
  const named = cells.get('contacts.with')?.[0];
  return stated === undefined
    ? (of ?? (named === undefined ? undefined : guessSide(form, named.text, others)))
    : /内|inter|inside|внутр|bên trong|nội bộ/iu.test(stated.text)
      ? 'internal'
      : /外|exter|outside|ekster|внеш|bên ngoài/iu.test(stated.text)
        ? 'external'
        : of;
}

/** A purpose in the only row of its side is that of all whom the row names; of several rows each has its own. */
function readContactRow(form: Form, { cells }: Row, side: Side | undefined, isSole: boolean): void {
  const cell = (key: string) => (cells.get(`contacts.${key}`) ?? []).filter((piece) => !form.isNone(piece));
  // `Internal: Accounting` says on which side in its own cell.
  const who = cell('with').map((piece) => {
    const text = piece.text.replace(/^(?:internal|external)(?:ly)?\s*[:–—-]\s*(?=\S)/i, '');
    return text === piece.text ? piece : { ...piece, text, written: piece.text };
  });
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
  const names = who.flatMap((piece) => namesApart(piece.text).map((name) => ({ name, piece })));
  const areApart = isSole && names.length > who.length && frequency.length === 0;
  if (purpose.length + frequency.length === 0 || areApart) {
    for (const { name, piece } of names) form.push(['contacts', side, 'with'], sentenceOf(name), piece);
    if (purpose.length > 0) form.set(['contacts', side, 'purpose'], sentenceOf(words(purpose)), ...purpose);
    return;
  }
  const pairs = frequency.length === 0 ? pairsOf(who, purpose) : [];
  for (const [one, own] of pairs)
    form.push(['contacts', side, 'with'], { who: nameOf(one.text), purpose: sentenceOf(own.text) }, one, own);
  if (pairs.length > 0) return;
  const party = {
    who: nameOf(words(who)),
    ...(purpose.length === 0 ? {} : { purpose: sentenceOf(words(purpose)) }),
    ...(frequency.length === 0 ? {} : { frequency: nameOf(words(frequency)) }),
  };
  form.push(['contacts', side, 'with'], party, ...who, ...purpose, ...frequency);
}

/** As many names as purposes, a line each, belong to each other: 财务部⏎传播部 beside 预算执行⏎活动报道. */
function pairsOf(who: readonly Piece[], purpose: readonly Piece[]): (readonly [Piece, Piece])[] {
  if (who.length < 2 || who.length !== purpose.length) return [];
  const areItems = [who, purpose].every((pieces) => pieces.every(({ bullet, numbered }) => bullet || numbered));
  const names = who.map(({ text }) => /\p{Script=Han}+$/u.exec(text.trim())?.[0] ?? '');
  const areNames = !names.includes('') && namesInRow(names.join('、')).length === who.length;
  if (!areItems && !areNames) return [];
  return who.flatMap((one, at) => {
    const own = purpose[at];
    return own === undefined ? [] : [[one, own] as const];
  });
}
