import type { Dictionary } from '../labels/index.ts';
import { splitNumber } from '../labels/numbers.ts';
import { kindOf } from '../recognise/form/kinds.ts';
import { titleIn } from '../recognise/words/title.ts';
import { joinLines } from '../recognise/words/words-in.ts';
import { findInTable } from './find-in-table.ts';
import { findPairs } from './find-pairs.ts';
import type { FormBlock, FormParagraph } from './form-blocks.ts';
import { markOf, type Place } from './place.ts';
import { PlaceFinder } from './place-finder.ts';

/** The places of a form, by its labels. */
export function findPlaces(blocks: readonly FormBlock[], dictionary: Dictionary): Place[] {
  const finder = new PlaceFinder(dictionary, scan);
  finder.scan(blocks);
  return finder.places;
}

function scan(finder: PlaceFinder, blocks: readonly FormBlock[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') findInParagraph(finder, block);
    else {
      finder.list = undefined;
      findInTable(finder, block);
    }
  }
}

function findInParagraph(finder: PlaceFinder, paragraph: FormParagraph): void {
  const { list, reader, dictionary } = finder;
  const text = paragraph.text.trim();
  if (text === '') {
    if (list?.paragraphs.length === 0 && !paragraph.endsSection) list.paragraphs.push(paragraph);
    return;
  }
  if (list !== undefined && isItem(list.paragraphs, paragraph)) {
    list.paragraphs.push(paragraph);
    return;
  }
  const pairs = findPairs(dictionary, paragraph.text, reader.within);
  if (!pairs.some(({ label }) => label.path === 'title') && findHeading(finder, paragraph, text)) return;
  if (pairs.length > 0) {
    giveLine(finder, paragraph, pairs);
    return;
  }
  const line = joinLines(text.split('\n').map((each) => each.trim()));
  const within = reader.within === undefined ? {} : { within: reader.within };
  const label = /[。；;！!]$/u.test(line)
    ? undefined
    : (dictionary.find(line, { ...within, near: !paragraph.numbered }) ??
      (paragraph.heading === undefined ? undefined : dictionary.guess(line, within)));
  if (label !== undefined) finder.openList(label, paragraph);
  else if (paragraph.heading !== undefined || paragraph.endsSection) finder.list = undefined;
  else if (list !== undefined && (kindOf(list.path) !== 'one' || list.paragraphs.every(isBlank)))
    list.paragraphs.push(paragraph);
}

/** What is numbered as the items above it is one of them, even if it begins as a label does. */
function isItem(items: readonly FormParagraph[], paragraph: FormParagraph): boolean {
  const first = items.find((item) => !isBlank(item));
  if (first === undefined || paragraph.endsSection || paragraph.heading !== undefined) return false;
  if (first.numbered || paragraph.numbered) return first.numbered && paragraph.numbered;
  const { style } = splitNumber(first.text.trim());
  return style !== undefined && splitNumber(paragraph.text.trim()).style === style;
}

function isBlank({ text }: FormParagraph): boolean {
  return text.trim() === '';
}

/** `客服经理岗位说明书` above the form names the position. */
function findHeading(finder: PlaceFinder, paragraph: FormParagraph, text: string): boolean {
  if (finder.places.length > 0 || finder.dictionary.find(text, {}) !== undefined) return false;
  const title = titleIn(text);
  const from = title === undefined ? -1 : paragraph.text.indexOf(title);
  if (title === undefined || from === -1) return false;
  finder.places.push({ kind: 'line', path: 'heading', paragraph, from, to: from + title.length });
  return true;
}

function giveLine(finder: PlaceFinder, paragraph: FormParagraph, pairs: ReturnType<typeof findPairs>): void {
  finder.list = undefined;
  for (const { label, from, to, last } of pairs) {
    finder.reader.open(label, 20);
    if (!finder.takes(label)) continue;
    const own = { path: label.path, ...markOf(label), written: label.written, paragraph, from, to };
    const several = last && kindOf(label.path) !== 'one' && !paragraph.endsSection;
    if (several && from === to) finder.openList(label, paragraph);
    else if (several) {
      const below: FormParagraph[] = [];
      finder.places.push({ kind: 'line', ...own, below });
      finder.list = { kind: 'list', path: label.path, ...markOf(label), label: paragraph, paragraphs: below };
    } else finder.places.push({ kind: 'line', ...own });
  }
}
