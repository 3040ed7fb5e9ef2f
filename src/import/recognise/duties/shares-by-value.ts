import type { Cell } from '../../document.ts';
import { percentage } from '../words/percentage.ts';
import { wordsIn } from '../words/words-in.ts';
import { rowsBelow } from './group-column.ts';
import type { Head } from './table-head.ts';

const fewest = 3;
/** Somebody may have added them up wrongly. */
const most = 120;
const number = /^(\d{1,3}(?:\.\d)?)$/;
/** What such a head speaks of; 95% below 目标 is no share. */
const ofShares = /时间|時間|工时|工時|精力|比|权|權|\b(?:time|effort|weight|share|portion|load)/iu;

/**
 * 消耗时间 above `15%`, `30%` …: beside duties, the one column of percentages whose head no dictionary has is that of their
 * shares, if its words speak of it or all together are the whole. Bare numbers must come to exactly a hundred.
 */
export function withShares(head: Head, cells: readonly Cell[], below: readonly (readonly Cell[])[]): Head {
  const { columns } = head;
  const has = (path: string) => columns.some((column) => column.path === path);
  if (head.part !== 'duties' || !has('duties.duty') || has('duties.share') || cells.length !== columns.length)
    return head;
  const rows = rowsBelow(cells, below);
  const [at, another] = columns.flatMap(({ path, label }, nth) => {
    const values = rows.map((row) => wordsIn(row[nth])).filter((text) => text !== '');
    return path === 'x' && values.length >= fewest && areShares(label, values) ? [nth] : [];
  });
  if (at === undefined || another !== undefined) return head;
  return { ...head, columns: columns.map((each, nth) => (nth === at ? { ...each, path: 'duties.share' } : each)) };
}

function areShares(label: string, values: readonly string[]): boolean {
  const sumOf = (pattern: RegExp) =>
    values.reduce((sum, text) => sum + Number(pattern.exec(text)?.[1] ?? Number.NaN), 0);
  const percents = sumOf(percentage);
  if (!Number.isNaN(percents)) return percents === 100 || (percents <= most && ofShares.test(label));
  return sumOf(number) === 100;
}
