import { beginsWithWork } from '../words/duty-verbs.ts';
import type { Line } from '../words/lines.ts';
import { isSetApart } from './mark-groups.ts';

/** Names of groups are shorter: in Chinese characters, in other letters, and in words. */
const longest = { han: 24, other: 60, words: 8 };
/** So much has to speak for the names of groups. */
const enough = 3;
const first = /^[（(]?(?:0?1|a|A|i|I|一)[)）.．、]|^[①⑴㈠❶]/u;

interface Section {
  readonly head: Line;
  readonly items: readonly Line[];
}

/**
 * The lines of a list of duties that name the groups of the others, if any do: all that look as the first one does. No single
 * sign is enough. What speaks for them is that the numbers below each begin anew, that bullets are below lines without any, that
 * they alone are set apart, count on, end with colons or with a share, are much shorter than what is below them, or say no work
 * where the others do.
 */
export function findHeadsOfGroups(lines: readonly Line[]): readonly Line[] {
  const sections = splitAtFirstLook(lines);
  if (sections.length < 2 || sections.some(({ items }) => items.length === 0)) return [];
  const heads = sections.map(({ head }) => head);
  const items = sections.flatMap((section) => section.items);
  if (!heads.every(isName)) return [];
  const anew = sections.every((section) => isFirst(section.items[0]));
  // 质量管理 names work, and doesn't begin with it.
  const begun = mostBeginWithWork(
    heads.map((head) => ({ ...head, text: head.text.replace(/\p{Script=Han}{2}$/u, '') })),
  );
  const signs = [
    // Numbers that begin anew say most, where they count more than one item.
    anew,
    anew && items.length > heads.length,
    items.every(({ style }) => style === 'bullet') && heads.every(({ style }) => style !== 'bullet'),
    heads.every(isSetApart) && !items.some(isSetApart),
    countOn(heads) && items.some(({ style }) => style !== heads[0]?.style),
    heads.every(({ text }) => /[:：]$/u.test(text)) && !items.some(({ text }) => /[:：]$/u.test(text)),
    heads.every(({ text }) => /\d\s?[%％][)）]?$/u.test(text)),
    1.4 * middle(heads) <= middle(items),
    !begun && mostBeginWithWork(items),
  ];
  const weight = signs.filter(Boolean).length - (begun ? 1 : 0);
  return weight >= enough ? heads : [];
}

function splitAtFirstLook(lines: readonly Line[]): Section[] {
  const [opening] = lines;
  const sections: { head: Line; items: Line[] }[] = [];
  for (const line of lines) {
    if (opening !== undefined && formOf(line) === formOf(opening)) sections.push({ head: line, items: [] });
    else sections.at(-1)?.items.push(line);
  }
  return sections;
}

function mostBeginWithWork(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => beginsWithWork(text)).length > lines.length / 2;
}

/** How a line looks, and how its number is written: `1）、` as `3）、`, and `1、` not. */
export function formOf({ heading, bold, style, depth, written, text }: Line): string {
  const number = written.endsWith(text) ? written.slice(0, written.length - text.length) : '';
  const form = number
    .replace(/\d+/g, '1')
    .replace(/[一二三四五六七八九十]+/gu, '一')
    .replace(/[a-zA-Z]+/g, style === 'roman' ? 'i' : 'a');
  return [heading ?? '', bold, style ?? '', depth ?? '', form.trim()].join('|');
}

function isName({ text }: Line): boolean {
  if (/[。；;，,.!?！？]$|[:：]\s*\S/u.test(text)) return false;
  if (/\p{Script=Han}/u.test(text)) return text.length <= longest.han;
  return text.length <= longest.other && text.split(/\s+/).length <= longest.words;
}

function isFirst(line: Line | undefined): boolean {
  if (line?.style === undefined || line.style === 'bullet') return false;
  return line.count === undefined ? first.test(line.written) : line.count === 1;
}

/** Whether lines are numbered one after the other, from the first. */
function countOn(lines: readonly Line[]): boolean {
  return lines.every(({ style, count, written }, at) => {
    if (count !== undefined) return count === at + 1;
    const [, inBrackets] = /^[（(]\s*(\d{1,2})\s*[)）]/u.exec(written) ?? [];
    if (style === 'brackets' && inBrackets !== undefined) return Number(inBrackets) === at + 1;
    if (style !== 'han' && style !== 'han-brackets' && style !== 'letter' && style !== 'circled') return false;
    const [sign = ''] = /[一二三四五六七八九十a-zA-Z①-⑳]/u.exec(written) ?? [];
    const row = /\p{Script=Han}/u.test(sign)
      ? '一二三四五六七八九十'
      : /[①-⑳]/u.test(sign)
        ? '①②③④⑤⑥⑦⑧⑨⑩'
        : 'abcdefghij';
    return row.indexOf(sign.toLowerCase()) === at;
  });
}

/** How long the line in the middle is. */
function middle(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}
