import { type Cursor, code } from './cursor.ts';

const integer = /^[-+]?[0-9]+$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const special = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const longestWord = 'false'.length;

/** The value of a text without quotes in the core schema of YAML 1.2; notes a number that would be printed otherwise. */
export function resolvePlain(cursor: Cursor, text: string): unknown {
  const first = text.charCodeAt(0);
  const isNumeric = first >= code.plus && first <= code.nine;
  if (!isNumeric) {
    const word = text.length <= longestWord ? words.get(text) : undefined;
    return word === undefined ? text : word;
  }
  const value = readNumber(text);
  if (value === undefined) return text;
  if (text !== String(value)) cursor.spellings.push({ path: [...cursor.path], text });
  return value;
}

function readNumber(text: string): number | undefined {
  if (integer.test(text)) return Number.parseInt(text, 10);
  if (decimal.test(text)) return Number.parseFloat(text);
  if (octal.test(text)) return Number.parseInt(text.slice(2), 8);
  if (hexadecimal.test(text)) return Number.parseInt(text.slice(2), 16);
  if (!special.test(text)) return undefined;
  if (text.endsWith('n') || text.endsWith('N')) return Number.NaN;
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
