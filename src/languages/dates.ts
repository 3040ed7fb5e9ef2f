import { spellDigits } from './numerals.ts';
import { unquote } from './written.ts';

/** The result of reading what a person wrote as a date. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: string }
  /** Day and month can be read in either order; the earlier date is first. */
  | { readonly kind: 'either'; readonly dates: readonly [string, string] }
  /** The day is missing, or day and month; `first` is the first day of the rest. */
  | { readonly kind: 'month' | 'year'; readonly first: string }
  /** The year is missing; `day` is such as `03-15`. */
  | { readonly kind: 'no-year'; readonly day: string }
  /** The day does not exist in the calendar. */
  | { readonly kind: 'no-day' }
  | { readonly kind: 'unread' };

type Day = readonly [year: string, month: string, day: string];

const months = 'january february march april may june july august september october november december'.split(' ');
const beforeDate =
  /^(?:自|从|于|(?:from|since|as of|effective|on|the)\s+|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,\s]+)+/iu;
const afterDate = /\s*(?:起|生效|执行|实施|[(（]?(?:星期|周)[一二三四五六日天][)）]?)+$/u;
const longest = 60;
const time = /(?:\s+|(?<=\d)T)\d{1,2}:\d\d.*$/su;

/** Reads `15.03.2023`, `March 15, 2023`, `2023年3月15日`, `20230315`, `03/2023` as far as their meaning is certain. */
export function readDate(written: string): DateReading {
  if (written.length > longest) return { kind: 'unread' };
  const text = unquote(written).normalize('NFKC').trim();
  const bare = spellDigits(text.replace(time, '').replace(afterDate, '').replace(beforeDate, ''));
  return readFigures(bare) ?? readWords(bare) ?? { kind: 'unread' };
}

function readFigures(text: string): DateReading | undefined {
  const [, ...yearFirst] =
    /^(\d{4})\s*[-/.年\s]\s*(\d{1,2})\s*[-/.月\s]\s*(\d{1,2})\s*[日号]?$/u.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
    [];
  if (yearFirst.length > 0) return settle(yearFirst as unknown as Day);
  const [, one = '', mark = '', other = '', year = ''] =
    /^(\d{1,2})\s*([-/.\s])\s*(\d{1,2})\s*[-/.\s]\s*(\d{4})$/.exec(text) ?? [];
  if (year !== '') return settleOrder([year, other, one], [year, one, other], mark === '.');
  const [, ofYear, ofMonth] = /^(\d{4})\s*[-/.年\s]\s*(\d{1,2})\s*月?(?:份)?$/u.exec(text) ?? [];
  const [, monthFirst, thenYear] = /^(\d{1,2})\s*[-/.\s]\s*(\d{4})$/.exec(text) ?? [];
  if (ofYear ?? thenYear) return startMonth(ofYear ?? thenYear, ofMonth ?? monthFirst);
  const [, alone] = /^(\d{4})\s*年?$/u.exec(text) ?? [];
  if (alone !== undefined) return { kind: 'year', first: `${alone}-01-01` };
  const [, month, day] = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/u.exec(text) ?? [];
  return leaveYear(month, day);
}

/** Reads a month by its English name, and numbers in any order. */
function readWords(text: string): DateReading | undefined {
  const words = text
    .replace(/(?<=\d)(?:st|nd|rd|th)\b|\b(?:of|the)\b/giu, ' ')
    .split(/[\s,./-]+|(?<=\d)(?=[A-Z])|(?<=[A-Z])(?=\d)/iu)
    .filter((word) => word !== '');
  const named = words.flatMap((word) =>
    word.length < 3 ? [] : months.findIndex((each) => each.startsWith(word.toLowerCase())),
  );
  const [month = -1] = named.filter((at) => at >= 0);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (month < 0 || words.length !== numbers.length + 1) return undefined;
  const year = numbers.find((each) => each.length === 4);
  const day = numbers.find((each) => each.length < 3);
  if (numbers.length === 2 && year !== undefined && day !== undefined) return settle([year, `${month + 1}`, day]);
  if (numbers.length !== 1) return undefined;
  if (year !== undefined) return startMonth(year, `${month + 1}`);
  return text.includes('-') ? undefined : leaveYear(`${month + 1}`, day);
}

function settle(day: Day): DateReading {
  return exists(day) ? { kind: 'date', date: spell(day) } : { kind: 'no-day' };
}

/** Dates with dots have the day before the month; those with hyphens and slashes have either order. */
function settleOrder(dayFirst: Day, monthFirst: Day, dotted: boolean): DateReading {
  const dates = [...new Set([dayFirst, monthFirst].filter(exists).map(spell))];
  const [one, other] = dates;
  if (one === undefined) return { kind: 'no-day' };
  if (other === undefined || dotted) return { kind: 'date', date: one };
  return { kind: 'either', dates: one < other ? [one, other] : [other, one] };
}

function startMonth(year = '', month = ''): DateReading | undefined {
  return exists([year, month, '1']) ? { kind: 'month', first: spell([year, month, '1']) } : undefined;
}

function leaveYear(month = '', day = ''): DateReading | undefined {
  return exists(['2000', month, day]) ? { kind: 'no-year', day: spell(['2000', month, day]).slice(5) } : undefined;
}

function spell([year, month, day]: Day): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function exists([year, month, day]: Day): boolean {
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month >= 1 && month <= 12 ? ([4, 6, 9, 11].includes(month) ? 30 : 31) : 0;
}
