import { monthInDigits } from './months.ts';

const hanDigits = '〇一二三四五六七八九';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date in any of the usual forms as ISO; undefined if the text is more than a date, or could be two. Only a form whose
 * label is in Chinese has the year first in `25/03/04`.
 */
export function readDate(text: string, label?: string, order?: DateOrder): string | undefined {
  const bare = monthInDigits(inDigits(text.normalize('NFKC')).trim().toLowerCase()).replace(/[.。]$/u, '');
  const year =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(bare) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(bare);
  if (year) return isoOf(year[1], year[2], year[3]);
  // Taiwan counts the years of the republic, of which three digits are enough to tell.
  const ofRepublic =
    /^(?:中华|中華)?民[国國]\s*(\d{1,3})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(bare) ??
    /^(1[0-2]\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(bare);
  if (ofRepublic) return isoOf(`${Number(ofRepublic[1]) + 1911}`, ofRepublic[2], ofRepublic[3]);
  const day = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})\.?,?[\s.-]+(\d{4})$/.exec(bare);
  if (day) return isoOf(day[3], monthOf(day[2]), day[1]);
  const month = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(bare);
  if (month) return isoOf(month[3], monthOf(month[1]), month[2]);
  const points = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(bare);
  // With points the day is first everywhere.
  if (points) return isoOf(points[3], points[2], points[1]);
  const numbers = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(bare);
  if (!numbers) return label === undefined ? undefined : readShortYear(bare, /\p{Script=Han}/u.test(label), order);
  const [, first = '', second = '', last = ''] = numbers;
  // 03/04/2024 is March in one country and April in the other.
  if (Number(first) > 12 || first === second || order === 'day') return isoOf(last, second, first);
  return Number(second) > 12 || order === 'month' ? isoOf(last, first, second) : undefined;
}

/** Whether a text is a date alone, though which of its numbers is the month may be open. */
export function isDate(text: string): boolean {
  return readDate(text, undefined, 'day') !== undefined || readDate(text, undefined, 'month') !== undefined;
}

/** Which of two numbers before a year is first. */
export type DateOrder = 'day' | 'month';

const longYear = /^\s*(\d{1,2})[-/](\d{1,2})[-/]\d{4}\s*$/;
const anyYear = /^\s*(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d{2})\s*$/;

/** What some dates of a form show, as `15/06/2020` does, for those that could be two; undefined if none shows it, or two disagree. */
export function orderOfDates(texts: readonly string[]): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  // Chinese has the year of two digits first.
  const date = texts.some((text) => /\p{Script=Han}/u.test(text)) ? longYear : anyYear;
  for (const text of texts) {
    const [, first = '', second = ''] = date.exec(text) ?? [];
    if (Number(first) > 12) orders.add('day');
    if (Number(second) > 12) orders.add('month');
  }
  const [order, another] = orders;
  return another === undefined ? order : undefined;
}

/** `25/03/04`, `14.06.25`: a year of two digits is of this century. */
function readShortYear(bare: string, yearFirst: boolean, order?: DateOrder): string | undefined {
  const [, first = '', mark = '', second = '', third = ''] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(bare) ?? [];
  const year = yearFirst ? first : third;
  if (mark === '' || year.length !== 2) return undefined;
  if (yearFirst) return isoOf(`20${year}`, second, third);
  const byDay = isoOf(`20${year}`, second, first);
  // With points the day is first everywhere.
  if (mark === '.') return byDay;
  const byMonth = isoOf(`20${year}`, first, second);
  const [date, other] = new Set([byDay, byMonth].filter((each) => each !== undefined));
  if (other === undefined) return date;
  return order === undefined ? undefined : order === 'day' ? byDay : byMonth;
}

/** Splits `张三 2024-06-01` into what is before the date and the date. */
export function splitDate(text: string): { rest: string; date?: string } {
  const found =
    /^(.*?)[\s,，/;；(（]*((?:\d{4}|(?<!\d)1[0-2]\d|[〇一二三四五六七八九零○]{4}|民[国國]\s*\d{2,3})\s*[-/.年].{1,12}?)[)）\s]*$/u.exec(
      text,
    );
  const date = found === null ? undefined : readDate(found[2] ?? '');
  return date === undefined ? splitWritten(text) : { rest: (found?.[1] ?? '').trim(), date };
}

/** `Johan Venter, 28 Mar 2025`, `J. Venter (March 3, 2025)`: after a mark, or before the day and its month. */
function splitWritten(text: string): { rest: string; date?: string } {
  if (text.length > 100) return { rest: text };
  for (const { index, 0: mark } of text.matchAll(
    /\s*[,，;；(（–—]\s*|\s+(?=[«"“]?\d{1,2}(?:st|nd|rd|th)?[»"”]?\s+\p{L}{3,9}\.?,?\s+\d{4}|\d{1,2}\.\d{1,2}\.\d{4}|ngày\s+\d)/giu,
  )) {
    const date = readDate(text.slice(index + mark.length).replace(/[)）\s]+$/u, ''));
    if (date !== undefined && index > 0) return { rest: text.slice(0, index).trim(), date };
  }
  return { rest: text };
}

function monthOf(name = ''): string {
  return `${months.indexOf(name.slice(0, 3)) + 1}`;
}

function isoOf(year = '', month = '', day = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const days = [31, y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const most = days[m - 1];
  if (most === undefined || d < 1 || d > most || y < 1900 || y > 2200) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** `二〇二四年六月一日` in digits; other text unchanged. */
function inDigits(text: string): string {
  const found =
    /^([〇○零一二三四五六七八九]{4})\s*年\s*([一二三四五六七八九十]{1,3})\s*月\s*([一二三四五六七八九十]{1,3})\s*日?$/u.exec(
      text.trim(),
    );
  if (!found) return text;
  const [, year = '', month = '', day = ''] = found;
  const digits = [...year.replace(/[○零]/gu, '〇')].map((digit) => hanDigits.indexOf(digit)).join('');
  return `${digits}-${smallHan(month)}-${smallHan(day)}`;
}

/** A Chinese numeral from 1 to 99. */
export function smallHan(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : hanDigits.indexOf(tens ?? '')) : 0;
  return ten * 10 + (ones === '' ? 0 : hanDigits.indexOf(ones ?? ''));
}
