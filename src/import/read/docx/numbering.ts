import { readXml } from '../xml.ts';
import { attribute } from './attribute.ts';

interface Level {
  format: string;
  text: string;
  start: number;
}

type Levels = Map<number, Level>;

/** Word's automatic numbers: they are not in the text, yet a reader sees them. */
export interface Numbering {
  /** The number of the next paragraph of a list; '' for a bullet, undefined if the list is not known. */
  next(list: string, level: number): string | undefined;
}

/** Reads `word/numbering.xml`; numbers count from the first call of `next`. */
export function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const { lists, abstracts } = readLists(bytes);
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();
  return {
    next(list, level) {
      const found = lists.get(list);
      const levels = found && abstracts.get(found.abstract);
      const own = found?.overrides.get(level) ?? levels?.get(level);
      if (own === undefined || found === undefined) return undefined;
      const counts = counters.get(found.abstract) ?? [];
      counters.set(found.abstract, counts);
      // `Restart at 1` makes another list of the same look, which counts anew where it is first used.
      const restart = found.restarts.get(level);
      if (restart !== undefined && !restarted.has(`${list} ${level}`)) counts[level] = restart - 1;
      restarted.add(`${list} ${level}`);
      counts[level] = (counts[level] ?? own.start - 1) + 1;
      counts.length = level + 1;
      if (own.format === 'bullet' || own.format === 'none') return '';
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const other = found.overrides.get(at) ?? levels?.get(at);
        return formatNumber(other?.format ?? 'decimal', counts[at] ?? other?.start ?? 1);
      });
    },
  };
}

interface List {
  readonly abstract: string;
  readonly overrides: Levels;
  /** From what its levels count anew. */
  readonly restarts: Map<number, number>;
}

function readLists(bytes: Uint8Array | undefined): { lists: Map<string, List>; abstracts: Map<string, Levels> } {
  const lists = new Map<string, List>();
  const abstracts = new Map<string, Levels>();
  if (bytes === undefined) return { lists, abstracts };
  let levels: Levels | undefined;
  let level: Level | undefined;
  let list = '';
  let overridden = 0;
  readXml(bytes, {
    open(name, attributes) {
      const value = attribute(attributes, 'val') ?? '';
      if (name === 'w:abstractNum') {
        levels = new Map();
        abstracts.set(attribute(attributes, 'abstractNumId') ?? '', levels);
      } else if (name === 'w:num') list = attribute(attributes, 'numId') ?? '';
      else if (name === 'w:abstractNumId') {
        levels = new Map();
        lists.set(list, { abstract: value, overrides: levels, restarts: new Map() });
      } else if (name === 'w:lvlOverride') overridden = Number(attribute(attributes, 'ilvl') ?? 0);
      else if (name === 'w:startOverride') lists.get(list)?.restarts.set(overridden, Number(value) || 0);
      else if (name === 'w:lvl' && levels !== undefined) {
        level = { format: 'decimal', text: '', start: 1 };
        levels.set(Number(attribute(attributes, 'ilvl') ?? 0), level);
      } else if (level !== undefined) {
        if (name === 'w:numFmt') level.format = value;
        else if (name === 'w:lvlText') level.text = value;
        else if (name === 'w:start') level.start = Number(value) || 0;
      }
    },
    close(name) {
      if (name === 'w:lvl') level = undefined;
    },
    text() {},
  });
  return { lists, abstracts };
}

const digits = '〇一二三四五六七八九';
const roman: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function formatNumber(format: string, value: number): string {
  if (/^(?:chineseCounting|taiwaneseCounting|ideographDigital|japaneseCounting)/.test(format)) return inHan(value);
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese') {
    return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : `${value}`;
  }
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
    return format === 'lowerLetter' ? letter : letter.toUpperCase();
  }
  if (format === 'lowerRoman' || format === 'upperRoman') {
    let left = value;
    let text = '';
    for (const [worth, letters] of roman) for (; left >= worth && text.length < 40; left -= worth) text += letters;
    return format === 'lowerRoman' ? text : text.toUpperCase();
  }
  return `${value}`;
}

/** Chinese numerals up to 99, as lists count. */
function inHan(value: number): string {
  if (value < 1 || value > 99) return `${value}`;
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? '' : digits[value % 10];
  return tens === 0 ? `${ones}` : `${tens === 1 ? '' : digits[tens]}十${ones}`;
}
