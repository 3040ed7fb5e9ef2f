import { readNumerals } from './numerals.ts';
import { unquote } from './written.ts';

const units: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^(?:million\b|百万)/iu, 1_000_000],
  [/^(?:万|w(?![a-z]))/iu, 10_000],
  [/^(?:k(?![a-z])|thousand\b|千)/iu, 1_000],
  [/^(?:hundred\b|百)/iu, 100],
  [/^成/u, 10],
];
const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const counted = /\s*(?:%|per\s?cent|people|persons?|staff|posts?|人|名|个|位|员|岗)$/iu;

/** Reads `30%`, `'30'`, `３０％`, `3人`, `78,000`, `1.5万`, `百分之三十`, `三成` or `thirty` as a number. */
export function readNumber(written: string): string | undefined {
  if (written.length > 60) return undefined;
  const text = unquote(written)
    .normalize('NFKC')
    .trim()
    .replace(/^百分之/u, '')
    .replace(/^(?:[¥$£€]|RMB|CNY|USD|GBP)\s*(?=\d)/iu, '');
  const [, digits, rest = ''] = /^(-?(?:\d{1,3}(?:[,\s]\d{3})+|\d+)(?:\.\d+)?)\s*([^\d.]{0,9})$/u.exec(text) ?? [];
  if (digits !== undefined) return multiply(Number(digits.replace(/[,\s]/g, '')), rest);
  const bare = text.replace(counted, '');
  const tenths = readNumerals(/^(.)成$/u.exec(bare)?.[1] ?? '');
  const number = tenths === undefined ? (readNumerals(bare) ?? readWords(bare.toLowerCase())) : tenths * 10;
  return number === undefined ? undefined : String(number);
}

function multiply(number: number, rest: string): string {
  const [, factor] = units.find(([pattern]) => pattern.test(rest)) ?? ['', 1];
  return String(Number((number * factor).toFixed(6)));
}

/** Reads `thirty`, `twenty-five`, `one hundred`. */
function readWords(text: string): number | undefined {
  if (/^(?:(?:a|one)\s)?hundred$/.test(text)) return 100;
  const [first = '', second, ...more] = text.split(/[\s-]+/);
  const ten = tens.indexOf(first);
  if (more.length > 0 || (ten < 0 && second !== undefined)) return undefined;
  const one = ones.indexOf(ten < 0 ? first : (second ?? 'zero'));
  if (one < 0 || (ten >= 0 && one > 9)) return undefined;
  return ten < 0 ? one : 10 * (ten + 2) + one;
}
