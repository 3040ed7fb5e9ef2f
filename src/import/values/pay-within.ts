import { toSimplified } from '../labels/traditional.ts';
import { currencies, moneys } from './currencies.ts';

const amount = String.raw`(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(\.\d{1,2})?\s?(k\b)?`;
const range = new RegExp(
  String.raw`(?<![\p{L}\d])(${moneys})\s?${amount}\s?(?:[-–—]|to|and)\s?(${moneys})?\s?${amount}(?![\d%])`,
  'iu',
);
const per =
  /^[\s,(]{0,3}(?:(?:per|an?|each|\/)\s?(hour|hr|day|week|month|year|annum)\b|(hourly|daily|weekly|monthly|annually|yearly|p\.?a\.?(?!\p{L}))|\/\s?(hour|hr|day|week|month|year)\b)/iu;
const periods: Readonly<Record<string, string>> = {
  hr: 'hour',
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  annum: 'year',
  annually: 'year',
  yearly: 'year',
  annual: 'year',
};

/** The range of pay in a sentence about it, as `£3,096 to £3,483 (depending upon experience)`, whose currency stands before it. */
export function findPay(text: string, label = ''): Record<string, unknown> | undefined {
  const found = range.exec(text.normalize('NFKC'));
  if (found === null) return undefined;
  const [whole, money = '', min, minPart = '', minK, , max, maxPart = '', maxK] = found;
  const [, first, second, third] = per.exec(text.slice(found.index + whole.length)) ?? [];
  const named = /\b(annual|yearly|monthly|weekly|hourly|daily)\b/i.exec(label)?.[1];
  const word = (first ?? second ?? third ?? named)?.toLowerCase().replace(/\./g, '');
  const numberOf = (digits = '', part: string, thousands: string | undefined) =>
    Number(digits.replaceAll(',', '') + part) * (thousands === undefined ? 1 : 1000);
  const period = word === 'pa' ? 'year' : word === undefined ? undefined : (periods[word] ?? word);
  return {
    min: numberOf(min, minPart, minK ?? maxK),
    max: numberOf(max, maxPart, maxK),
    currency: currencies[money.toLowerCase()],
    ...(period === undefined ? {} : { period }),
  };
}

/** `Hourly rate` and 最低月薪 say for how long the pay is. */
export function periodIn(label: string): string | undefined {
  const han = /([年月日周时])(?:薪|工资|收入)/u.exec(toSimplified(label))?.[1];
  if (han !== undefined) return han === '时' ? '小时' : han;
  const [word] = /\b(?:hourly|daily|weekly|monthly|annual|yearly)\b/i.exec(label) ?? [];
  return word === undefined ? undefined : periods[word.toLowerCase()];
}
