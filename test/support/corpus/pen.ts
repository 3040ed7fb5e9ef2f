import type { Random } from '../random.ts';
import { type Paragraph, paragraph, type Run } from './blocks.ts';
import type { Content } from './content.ts';
import { type Expected, expectNothing } from './expected.ts';
import { misread, type Noise, writeDate, writeMark } from './noise.ts';
import { heads, type Line, type List, lines, lists, paths, type Slot } from './slots.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

export type Words = Readonly<Record<Slot, readonly [string, ...string[]]>>;

/** Writes one content into one form, and notes what it wrote. */
export interface Pen {
  readonly content: Content;
  readonly random: Random;
  readonly noise: Noise;
  readonly expected: Expected;
  has(slot: Line | List | 'internal' | 'external'): boolean;
  /** The label's plain words, always the same within a form. */
  word(slot: Slot): string;
  /** The label in a cell of its own. */
  label(slot: Slot): Run;
  /** The label of a part, on a line or in a band of its own. */
  heading(slot: Slot): Run;
  /** The label before its value on the same line. */
  prefix(slot: Slot): Run;
  /** A value on one line, or what stands for none. */
  value(slot: Line): Run[];
  /** A list, with the marks of the form unless others are asked for. */
  items(slot: List, item?: Noise['item']): Paragraph[];
  gap(): Run;
}

const references: readonly Slot[] = ['directReports', 'promotion', 'rotation'];
const inChinese = '一二三四五六七八九十';

function read(content: Content, slot: Line): string | number | readonly string[] | undefined {
  const sign = /^(prepared|reviewed|approved)(By|Date)$/.exec(slot);
  if (!sign) return content[slot as Exclude<Line, `${string}By` | `${string}Date`>];
  const signature = content[sign[1] as 'prepared'];
  return sign[2] === 'By' ? signature?.by : signature?.date;
}

/** The words of every label, drawn before any is used, so that a change to a layout changes no others. */
function chooseWords(dictionary: Words, random: Random): ReadonlyMap<Slot, string> {
  const slots: readonly Slot[] = [...lines, ...lists, ...heads];
  return new Map(slots.map((slot) => [slot, random.chance(0.4) ? dictionary[slot][0] : random.pick(dictionary[slot])]));
}

/** Items of a list as paragraphs with the marks of the form. */
export function writeItems(
  texts: readonly (readonly Run[])[],
  item: Noise['item'],
  language: 'zh' | 'en',
): Paragraph[] {
  return texts.map((runs, at) => {
    if (item === 'word' && texts.length > 1)
      return paragraph(runs, { list: language === 'zh' ? 'chinese' : 'decimal' });
    const before = texts.length > 1 ? writeMark(item, at, language) : '';
    return paragraph(before ? [{ text: before, role: 'mark' }, ...runs] : runs);
  });
}

export function openPen(content: Content, noise: Noise, random: Random, words?: Partial<Words>): Pen {
  const language = content.language;
  const dictionary = { ...(language === 'zh' ? zh : en), ...words };
  const chosen = chooseWords(dictionary, random);
  const expected = expectNothing();
  let parts = 0;
  let misreadings = 0;
  const word = (slot: Slot): string => {
    const picked = chosen.get(slot) ?? slot;
    expected.labels[paths[slot as Line] ?? slot] = picked;
    return picked;
  };
  const colon = language === 'zh' ? '：' : ':';
  const decorate = (text: string): string => {
    if (noise.label === 'colon') return `${text}${colon}`;
    if (noise.label === 'half-colon') return `${text}:`;
    if (noise.label === 'starred') return `*${text}`;
    if (noise.label === 'spaced') return [...text].join(' ');
    if (noise.label === 'wide-spaced') return [...text].length < 3 ? [...text].join('　　') : text;
    if (noise.label === 'misread' && misreadings < 2 && misread(text) !== text) {
      misreadings += 1;
      return misread(text);
    }
    if (noise.label !== 'broken') return text;
    const at = language === 'zh' ? 2 : text.indexOf(' ');
    return at > 0 && text.length > 3 ? `${text.slice(0, at)}\n${text.slice(language === 'zh' ? at : at + 1)}` : text;
  };
  const label = (text: string): Run => ({ text, role: 'label', bold: true });
  return {
    content,
    random,
    noise,
    expected,
    has: (slot) =>
      lines.includes(slot as Line) ? read(content, slot as Line) !== undefined : content[slot as List] !== undefined,
    word,
    label: (slot) => label(decorate(word(slot))),
    heading: (slot) => {
      const text = word(slot);
      parts += 1;
      const number = language === 'zh' ? `${inChinese[parts - 1]}、` : `${parts}. `;
      const following = language === 'zh' ? `${text}如下：` : `${text} include:`;
      if (noise.heading === 'numbered') return label(`${number}${text}`);
      if (noise.heading === 'following')
        return label(
          slot === 'duties' && /(?:责|内容|描述|Duties|Responsibilities|Functions|Accountabilities)$/.test(text)
            ? following
            : `${text}${colon}`,
        );
      if (noise.heading === 'bracketed') return label(`【${text}】`);
      return label(noise.heading === 'colon' ? `${text}${colon}` : text);
    },
    prefix: (slot) => {
      const text = noise.label === 'broken' ? word(slot) : decorate(word(slot)).replace(/[:：]$/, '');
      return label(`${text}${noise.label === 'half-colon' ? ':' : colon}${language === 'en' ? ' ' : ''}`);
    },
    value: (slot) => {
      const found = read(content, slot);
      if (found === undefined) return [{ text: noise.gap, role: 'mark' }];
      const path = paths[slot];
      if (references.includes(slot)) {
        const list = typeof found === 'object' ? [...found] : [String(found)];
        expected.lists[path] = list;
        return [{ text: list.join(language === 'zh' ? '、' : ', '), role: 'value', means: list }];
      }
      expected.values[path] = String(found);
      if (path.endsWith('.date')) {
        return [{ text: writeDate(String(found), language, noise.date), role: 'value', means: [String(found)] }];
      }
      if (slot !== 'headcount') return [{ text: String(found), role: 'value' }];
      return [{ text: language === 'zh' ? `${found}人` : String(found), role: 'value', means: [String(found)] }];
    },
    items: (slot, marks = noise.item) => {
      const found = content[slot];
      if (found === undefined) return [paragraph([{ text: noise.gap, role: 'mark' }])];
      expected.lists[paths[slot]] = [...found];
      const item = slot === 'summary' ? 'plain' : marks;
      return writeItems(
        found.map((text) => [{ text, role: 'value' }]),
        item,
        language,
      );
    },
    gap: () => ({ text: noise.gap, role: 'mark' }),
  };
}
