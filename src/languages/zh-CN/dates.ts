import type { DateReading } from '../dates.ts';
import { name } from '../quote.ts';

/** What is wrong with a date, as the end of a sentence about it. */
export function faultOfDate({ kind }: DateReading): string {
  switch (kind) {
    case 'either':
      return '可以读成两个日期';
    case 'month':
      return '没有写是哪一天';
    case 'year':
      return '没有写月和日';
    case 'no-year':
      return '没有写年份';
    case 'no-day':
      return '没有这一天';
    default:
      return '不是规定的日期写法';
  }
}

export function adviseDate(reading: DateReading): string {
  switch (reading.kind) {
    case 'date':
      return `写成 ${name(reading.date)}`;
    case 'either':
      return reading.dates.map((date) => `如果是 ${inWords(date)}，写成 ${name(date)}`).join('；');
    case 'month':
      return `补上日期，如果是当月 1 日，写成 ${name(reading.first)}`;
    case 'year':
      return `补上月和日，如果是 1 月 1 日，写成 ${name(reading.first)}`;
    case 'no-year':
      return `补上年份，写成 ${name(`YYYY-${reading.day}`)}`;
    case 'no-day':
      return '检查一下月和日';
    case 'unread':
      return '用数字写明年、月、日：`YYYY-MM-DD`';
  }
}

function inWords(date: string): string {
  return `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8))} 日`;
}
