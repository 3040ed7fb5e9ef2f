import type { DateReading } from '../dates.ts';
import { name } from '../quote.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** What is wrong with a date, as the end of a sentence about it. */
export function faultOfDate({ kind }: DateReading): string {
  switch (kind) {
    case 'either':
      return 'which can be read as two dates';
    case 'month':
      return 'which lacks the day';
    case 'year':
      return 'which lacks month and day';
    case 'no-year':
      return 'which lacks the year';
    case 'no-day':
      return 'a day that does not exist';
    default:
      return 'which is not a date jd reads';
  }
}

export function adviseDate(reading: DateReading): string {
  switch (reading.kind) {
    case 'date':
      return `write it as ${name(reading.date)}`;
    case 'either':
      return `write ${reading.dates.map((date) => `${name(date)} for ${inWords(date)}`).join(', ')}`;
    case 'month':
      return `add the day: ${name(reading.first)} for the first of the month`;
    case 'year':
      return `add month and day: ${name(reading.first)} for the first day of the year`;
    case 'no-year':
      return `add the year: ${name(`YYYY-${reading.day}`)}`;
    case 'no-day':
      return 'check the month and the day';
    case 'unread':
      return 'write year, month and day in digits: `YYYY-MM-DD`';
  }
}

function inWords(date: string): string {
  return `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`;
}
