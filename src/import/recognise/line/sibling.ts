import { partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Target } from '../form/target.ts';
import type { Line } from '../words/lines.ts';
import { countsOn } from './next-lettered.ts';
import type { Pair } from './pairs.ts';

/** `4、证书：…` after `3、技能：…; …`, or after `3、技能` and items that are numbered in another way or not at all. */
export function isSibling({ path, items, style, beside, pair }: Target, { label, value }: Pair, line: Line): boolean {
  // `• 能力：…` after `• 职称：…` and before any other item; its list may be below it.
  if (pair !== undefined && pair === line.style && items === undefined && label !== undefined)
    return value !== '' || /[:：]$/u.test(line.text);
  // `1 部门：…` after `8.3 技能：…`: a number before a label that has its text beside it is no item of the one before.
  if (beside && items === undefined && line.style !== undefined && label !== undefined && value !== '') return true;
  const part = partOf(path);
  const own = (part === 'qualifications' || part === 'contacts') && label !== undefined && value !== '';
  const numbered = items === undefined || (style !== undefined && style === line.style && style !== items);
  return own && numbered && label.path !== path && partOf(label.path) === part;
}

/** `身体条件：…` after `语言能力：…`: among what is asked of a person, beside their labels, its words say what it is. */
export function isUnknownSibling({ target, dictionary }: FormReader, { written, value, tabbed }: Pair): boolean {
  if (tabbed && target?.tabbed) return true;
  if (target?.items !== undefined || !target?.filled || value === '' || !/^\p{Script=Han}{2,8}$/u.test(written))
    return false;
  const guessed = partOf(target.path) === 'qualifications' ? dictionary.guess(written) : undefined;
  return guessed !== undefined && /^(?:qualifications|conditions)\./.test(guessed.path);
}

/** Remembers how the labels of the form's parts are numbered. */
export function markParts({ draft }: FormReader, { style, bold }: Line): void {
  if (draft !== undefined && bold && style !== undefined) draft.labelStyle = style;
  if (draft !== undefined && (style === 'han' || style === 'part')) draft.partStyle = style;
}

/** `三、所属级别：B级` after `二、素质标准` and what is below that: numbered as the labels of the parts are, whatever it says. */
export function isOfParts({ draft, target }: FormReader, line: Line): boolean {
  const { style } = line;
  return countsOn(target, line) || (style !== undefined && style === draft?.partStyle && style !== target?.items);
}

/** `• 教龄：8年以上` between `• 职称：…` and `• 能力：…`: its label is unknown, so the whole line says what is asked. */
export function readUnknownAsked(reader: FormReader, [pair, another]: readonly Pair[], line: Line): boolean {
  const { target, dictionary } = reader;
  if (pair === undefined || another !== undefined || pair.label !== undefined || pair.value === '') return false;
  if (line.style === undefined || target?.pair !== line.style || target.items !== undefined) return false;
  // `- Free jumps: two a month` after `- Physical demands: …` is no demand.
  if (
    partOf(target.path) === 'conditions' &&
    /^(?:\p{Lu}[\p{L}’'/&-]*(?: [\p{L}’'/&-]+){0,3}|\p{Script=Han}{2,8})$/u.test(pair.written)
  ) {
    if (dictionary.guess(pair.written) !== undefined) return false;
    reader.keep({ text: pair.value, place: line.place }, pair.written);
    return true;
  }
  if (partOf(target.path) !== 'qualifications' || !/^\p{Script=Han}{2,6}$/u.test(pair.written)) return false;
  if (dictionary.guess(pair.written) !== undefined) return false;
  reader.add('qualifications', { text: `${pair.written}：${pair.value}`, place: line.place });
  return true;
}
