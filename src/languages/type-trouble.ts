import type { FactsByCode } from '../findings/finding.ts';
import { proposeId } from '../schema/propose-id.ts';
import { readMark } from '../source/mistakes/marks.ts';
import { readColour } from './colours.ts';
import { type DateReading, readDate } from './dates.ts';
import { readNumber } from './numbers.ts';
import { keyOf, lineOf, unquote } from './written.ts';

/** Why a value has the wrong type, as far as that can be known, with the correct line. */
export type TypeTrouble =
  | {
      readonly kind:
        | 'empty'
        | 'empty-key'
        | 'no-number'
        | 'no-whole-number'
        | 'no-boolean'
        | 'no-level'
        | 'several-superiors'
        | 'list-for-one';
    }
  | { readonly kind: 'keys-for-text' | 'dashes-for-keys' | 'text-for-keys' | 'no-keys' }
  | {
      readonly kind: 'unquoted' | 'number-as-text' | 'boolean' | 'colour';
      readonly line: string;
      /** What the line has after its key. */
      readonly value: string;
    }
  | {
      readonly kind: 'bare-entry' | 'under-key';
      readonly line: string;
      /** The key that the text belongs to, unless more is missing. */
      readonly key?: string;
    }
  | { readonly kind: 'bare-entries'; readonly lines: readonly string[] }
  | { readonly kind: 'date'; readonly date: DateReading }
  | { readonly kind: 'no-list' };

type Facts = FactsByCode['schema/type'];
/** The key to which a text belongs that is an entry of one of these lists. */
const mainKeys: Readonly<Record<string, string>> = {
  authority: 'text',
  cases: 'when',
  departments: 'name',
  duties: 'duty',
};
/** The key to which a text belongs that is written in place of one of these groups. */
const innerKeys: Readonly<Record<string, string>> = {
  'approval.approved': 'by',
  'approval.prepared': 'by',
  'approval.reviewed': 'by',
  compliance: 'flsa',
  'contacts.external': 'with',
  'contacts.internal': 'with',
  handbook: 'title',
  output: 'folder',
};
const dateKeys = ['date', 'effective', 'reviewBy'];

/** Finds the cause from the types and the text alone. */
export function typeTrouble(facts: Facts): TypeTrouble {
  const { name, expected, actual, written } = facts;
  const wantsText = expected.includes('string');
  const wantsNumber = expected.includes('number') || expected.includes('integer');
  if (actual === 'null') return { kind: name.endsWith(']') ? 'empty' : 'empty-key' };
  if (/^rules\.[^.[]+$/.test(name)) return { kind: 'no-level' };
  if (actual === 'list') {
    if (name === 'reportsTo') return { kind: 'several-superiors' };
    return expected.includes('map') && !wantsText ? { kind: 'dashes-for-keys' } : { kind: 'list-for-one' };
  }
  if (actual === 'map') return wantsText ? { kind: 'keys-for-text' } : structure(facts);
  if (dateKeys.includes(keyOf(name))) return { kind: 'date', date: readDate(written) };
  const colour = actual === 'number' && keyOf(name) === 'accent' ? readColour(written) : undefined;
  if (colour !== undefined) return writeAs('colour', name, `'${colour}'`);
  if (actual !== 'string' && wantsText) return writeAs('unquoted', name, `'${written}'`);
  if (actual === 'number' && wantsNumber) return { kind: 'no-whole-number' };
  if (wantsNumber) {
    const number = readNumber(written);
    if (number === undefined) return { kind: 'no-number' };
    if (!expected.includes('number') && !/^-?\d+$/.test(number)) return { kind: 'no-whole-number' };
    return writeAs('number-as-text', name, number);
  }
  if (expected.includes('boolean')) {
    const answer = readAnswer(written);
    return answer === undefined ? { kind: 'no-boolean' } : writeAs('boolean', name, `${answer}`);
  }
  return structure(facts);
}

function writeAs<Kind extends 'unquoted' | 'number-as-text' | 'boolean' | 'colour'>(
  kind: Kind,
  name: string,
  value: string,
) {
  return { kind, line: lineOf(name, value), value };
}

function readAnswer(written: string): boolean | undefined {
  const word = unquote(written).normalize('NFKC').trim();
  if (/^(?:yes|y|on|1|true|是|是的|对|有|√|✓|✔)$/iu.test(word)) return true;
  return /^(?:no|n|off|0|false|否|不|不是|无|没有|×|x)$/iu.test(word) ? false : undefined;
}

/** Of an id the title is not known; a title gives the id that can be made of it. */
function externalLine(written: string): string {
  const text = unquote(written).trim();
  const id = proposeId(text);
  if (id === text && /^[\x21-\x7e]+$/.test(text)) return `- { id: ${text}, title: … }`;
  const title = /^[^\s\p{L}\p{N}]|[,[\]{}:#"]/u.test(text) ? JSON.stringify(text) : text;
  return `- { id: ${id ?? '…'}, title: ${title} }`;
}

function structure({ name, expected, actual, written, below = [] }: Facts): TypeTrouble {
  const isText = actual === 'string' && !/^[|>]/.test(written);
  const list = name.replace(/\[\d+\]$/, '');
  if (isText && list === 'external') return { kind: 'bare-entry', line: externalLine(written) };
  const innerKey = isText ? innerKeys[name] : undefined;
  if (innerKey !== undefined) return { kind: 'under-key', line: `${innerKey}: ${written}`, key: innerKey };
  const mainKey = isText ? mainKeys[list] : undefined;
  if (mainKey !== undefined) {
    const marked = [written, ...below].flatMap((line) => readMark(line) ?? []);
    if (marked.length > 1 && marked.length === below.length + 1) {
      return { kind: 'bare-entries', lines: marked.map(({ text }) => `- ${mainKey}: ${text}`) };
    }
    const mark = readMark(written);
    const isEntry = name !== list && mark === undefined;
    return { kind: 'bare-entry', line: `- ${mainKey}: ${mark?.text ?? written}`, ...(isEntry ? { key: mainKey } : {}) };
  }
  if (expected.includes('list')) return { kind: 'no-list' };
  if (!expected.includes('map')) return { kind: 'no-keys' };
  return { kind: name === '' ? 'no-keys' : 'text-for-keys' };
}
