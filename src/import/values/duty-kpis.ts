import { groupBy } from '../../model/groups.ts';
import type { ValuePath } from '../../model/imported.ts';
import type { Piece, Row } from '../recognise/form/draft.ts';
import { splitItems } from '../recognise/words/split-items.ts';
import { joinLines } from '../recognise/words/words-in.ts';
import { readPercent } from './amounts.ts';
import { cutMeasured, joinMeasures } from './enumerations.ts';
import type { Form } from './form.ts';
import { nameOf, sentenceOf } from './words.ts';

export const details = ['target', 'unit', 'formula', 'weight', 'period', 'source'] as const;

export function hasDetail(kpi: unknown, key: string): boolean {
  return typeof kpi === 'object' && kpi !== null && key in kpi;
}

/** The indicators of a row: texts, or one with the details that its columns give. */
export function listKpis(form: Form, row: Row): unknown[] {
  const { cells } = row;
  const names = [...(cells.get('duties.kpi.name') ?? []), ...(cells.get('duties.kpi') ?? [])].filter((piece) => {
    if (form.isNone(piece)) form.keepNone(piece);
    return !form.isNone(piece);
  });
  const given = details.filter((key) =>
    (cells.get(`duties.kpi.${key}`) ?? []).some((piece) => !form.isNone(piece) || (key === 'target' && isZero(piece))),
  );
  if (given.length === 0) return names.flatMap(({ text }) => splitItems(text).flatMap(cutMeasured).map(sentenceOf));
  const each = inTurn(row, names, given);
  if (each !== undefined) return each.flatMap((one) => listKpis(form, one));
  const pieces = given.flatMap((key) => cells.get(`duties.kpi.${key}`) ?? []);
  if (names.length === 0) {
    for (const piece of pieces) form.keep(piece);
    return [];
  }
  const kpi: Record<string, unknown> = { name: nameIn(names) };
  for (const key of given) {
    const list = cells.get(`duties.kpi.${key}`) ?? [];
    const text = nameOf(joinLines(list.map((piece) => piece.text)));
    const weight = key === 'weight' ? readPercent(text) : text;
    if (weight === undefined) for (const piece of list) form.keep(piece);
    else kpi[key] = weight;
  }
  return [kpi];
}

/** What all indicators of a cell may have in common. */
const shared = /^(?:unit|period|source)$/;

/**
 * Several indicators in a cell, line by line beside as many targets or weights: a row of its own for each. Undefined where
 * the lines of one text may only be broken.
 */
function inTurn(row: Row, names: readonly Piece[], given: readonly string[]): Row[] | undefined {
  const linesOf = (key: string) => row.cells.get(`duties.kpi.${key}`) ?? [];
  if (names.length < 2 || new Set(names.map(({ place }) => place.cell)).size > 1) return undefined;
  if (names.slice(1).some(({ text }) => /^(?:\p{Ll}|[，,、；;）)])/u.test(text))) return undefined;
  const told = given.filter((key) => linesOf(key).length === names.length);
  const isOne = (key: string) => shared.test(key) && linesOf(key).length === 1;
  if (!told.some((key) => linesOf(key).every(({ text }) => isMeasured(text)))) return undefined;
  if (given.some((key) => !told.includes(key) && !isOne(key))) return undefined;
  return names.map((name, at): Row => {
    const details = given.map(
      (key) => [`duties.kpi.${key}`, isOne(key) ? linesOf(key) : linesOf(key).slice(at, at + 1)] as const,
    );
    return { ...row, cells: new Map([['duties.kpi', [name]], ...details]) };
  });
}

/** `95%`, `≤ 2 days`, 零投诉: what is to be reached, in a line of its own. */
function isMeasured(text: string): boolean {
  return /\d|^(?:nil|none|zero|零|无)/iu.test(text.trim());
}

/** 准点到货率 in one column and 每低0.5个百分点扣3分 in another: what is measured, and how it is judged. */
function nameIn(names: readonly Piece[]): string {
  const cells = [...groupBy(names, ({ place }) => place.cell).values()];
  const texts = cells.map((own) => sentenceOf(joinMeasures(own.map(({ text }) => text))));
  return texts.join(/\p{Script=Han}/u.test(texts.join('')) ? '：' : ': ');
}

/** `Overdue gauges | Nil`: none is what should be reached. */
function isZero({ text }: Piece): boolean {
  return /^(?:nil|zero|none)$/i.test(text.trim());
}

/** Gives the indicators of a row to the duty of the row above, whose cell is merged down over it. */
export function addKpis(form: Form, row: Row): boolean {
  const duties = (form.value['duties'] ?? []) as Record<string, unknown>[];
  const [at, duty] = [duties.length - 1, duties.at(-1)];
  if (duty === undefined) return false;
  const earlier = duty['kpi'] === undefined ? [] : [duty['kpi']].flat();
  const more = listKpis(form, row);
  const all = [...earlier, ...more];
  if (all.length > 0) duty['kpi'] = all.length === 1 ? all[0] : all;
  const isSole = ({ path }: { path: ValuePath }) => path[0] === 'duties' && path[1] === at && path[2] === 'kpi';
  if (earlier.length === 1)
    for (const [nth, source] of form.sources.entries())
      if (isSole(source) && source.path.length === 4)
        form.sources[nth] = { ...source, path: [...source.path.slice(0, 3), 0, ...source.path.slice(3)] };
  for (const [key, pieces] of row.cells)
    if (key.startsWith('duties.kpi'))
      for (const piece of pieces) form.sources.push({ path: ['duties', at], piece: { ...piece, written: piece.text } });
  return true;
}
