import { kindOf } from '../recognise/form/kinds.ts';
import type { Content } from './assign.ts';
import type { FormParagraph } from './form-blocks.ts';
import type { Place } from './place.ts';
import { listParagraphs } from './read-values.ts';
import type { TextRange } from './write-line.ts';

const mark = /[☐□☑☒■🗹]|[(（][\s\u3000]*[√✓✔xX×]?[\s\u3000]*[)）]|\[[ xX]?\]/gu;
const isTicked = (text: string): boolean => /[☑☒■🗹√✓✔xX×]/u.test(text);

/** `☐ Full time`: a box and what it stands for. */
interface Option {
  readonly paragraph: FormParagraph;
  readonly from: number;
  readonly to: number;
  readonly box: string;
  readonly words: string;
}

/** What places with boxes are given, and what is left for the others. */
export interface Boxes {
  readonly contents: readonly Content[];
  readonly ticked: readonly Ticked[];
  /** The paths of values that the options don't say, or not whole: `Full time, regular` is more than `Full time`. */
  readonly unticked: readonly string[];
}

export interface Ticked {
  readonly paragraph: FormParagraph;
  readonly ranges: readonly TextRange[];
}

/** Boxes stay, and those of the value are ticked. */
export function takeBoxes(all: readonly Content[]): Boxes {
  const contents: Content[] = [];
  const ticked: Ticked[] = [];
  const unticked: string[] = [];
  for (const content of all) {
    const options = listOptions(content.place);
    const value = 'rows' in content ? '' : content.lines.map(({ text }) => text).join(' ');
    if (options.length === 0) contents.push(content);
    else {
      const chosen = choose(options, foldWords(value));
      if (!saysAll(chosen, foldWords(value))) unticked.push(content.place.path);
      ticked.push(...tickOptions(options, new Set(chosen)));
    }
  }
  return { contents, ticked, unticked };
}

/** The options of a place that has one value and boxes to tick; none if fewer than two have words. */
function listOptions(place: Place): readonly Option[] {
  if (place.kind === 'rows' || kindOf(place.path) !== 'one') return [];
  const options = rangesOf(place).flatMap(([paragraph, from, to]) => optionsIn(paragraph, from, to));
  return options.length > 1 && options.every(({ words }) => words !== '') ? options : [];
}

function tickOptions(options: readonly Option[], chosen: ReadonlySet<Option>): readonly Ticked[] {
  const shown = options.find(({ box }) => isTicked(box))?.box;
  const blank = options.find(({ box }) => !isTicked(box))?.box;
  const ranges = options.flatMap((option): { paragraph: FormParagraph; range: TextRange }[] => {
    const { paragraph, from, to, box } = option;
    const text = chosen.has(option) ? (shown ?? tick(box)) : (blank ?? clear(box));
    return isTicked(box) === chosen.has(option) ? [] : [{ paragraph, range: { from, to, text } }];
  });
  return [...new Set(ranges.map(({ paragraph }) => paragraph))].map((paragraph) => ({
    paragraph,
    ranges: ranges.flatMap((each) => (each.paragraph === paragraph ? [each.range] : [])),
  }));
}

function rangesOf(place: Exclude<Place, { kind: 'rows' }>): (readonly [FormParagraph, number, number])[] {
  if (place.kind === 'line') return [[place.paragraph, place.from, place.to]];
  const paragraphs = place.kind === 'list' ? place.paragraphs : listParagraphs(place.cell.blocks);
  return paragraphs.map((each) => [each, 0, each.text.length]);
}

function optionsIn(paragraph: FormParagraph, from: number, to: number): Option[] {
  const text = paragraph.text.slice(from, to);
  const found = [...text.matchAll(mark)];
  return found.map(({ 0: box, index }, at) => ({
    paragraph,
    from: from + index,
    to: from + index + box.length,
    box,
    words: foldWords(text.slice(index + box.length, found[at + 1]?.index)),
  }));
}

/** The option that says the whole value, or else those whose words are in it; `exempt` is not in `non-exempt`. */
function choose(options: readonly Option[], value: string): readonly Option[] {
  if (value === '') return [];
  const same = options.filter(({ words }) => words === value);
  if (same.length > 0) return same;
  const isIn = (part: string, whole: string) =>
    /\p{Script=Han}/u.test(part) ? whole.includes(part) : ` ${whole} `.includes(` ${part} `);
  const within = options.filter(({ words }) => isIn(words, value));
  return within.filter(({ words }) => within.every((other) => other.words === words || !isIn(words, other.words)));
}

function saysAll(chosen: readonly Option[], value: string): boolean {
  const said = chosen.reduce((rest, { words }) => rest.replace(words, ''), value);
  return !/[\p{L}\p{N}]/u.test(said);
}

function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
}

function tick(box: string): string {
  if (box === '☐') return '☒';
  return box === '□' ? '☑' : box.replace(/[\s\u3000]*(?=[)）\]])/u, box.startsWith('[') ? 'x' : '√');
}

function clear(box: string): string {
  if (/[☑☒🗹]/u.test(box)) return '☐';
  return box === '■' ? '□' : box.replace(/[√✓✔xX×]/u, ' ');
}
