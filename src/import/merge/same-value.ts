import type { ValuePath } from '../../model/imported.ts';
import { readHeadcount, readPercent } from '../values/amounts.ts';
import { readDate } from '../values/dates.ts';
import { printPlain } from './breaks.ts';
import { isPlain } from './to-value.ts';

/** Whether two texts mean the same value of a form, in whatever way it is written. */
export function meansTheSame(path: ValuePath, one: string, other: string): boolean {
  if (one.trim() === other.trim()) return true;
  const name = path.join('.');
  const read = /^(?:effective|reviewBy)$|\.date$/.test(name)
    ? readDate
    : /\.(?:share|weight)$/.test(name)
      ? readPercent
      : name === 'headcount'
        ? readHeadcount
        : isPlain(path)
          ? printPlain
          : () => undefined;
  const value = read(one.trim());
  return value !== undefined && value === read(other.trim());
}
