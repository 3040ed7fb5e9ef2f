import type { Cell } from '../../document.ts';
import { percentage } from '../words/percentage.ts';
import { wordsIn } from '../words/words-in.ts';
import { isTotal } from './data-row.ts';
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
export function withShares(given: Head, cells: readonly Cell[], below: readonly (readonly Cell[])[]): Head {
  const head = withWeightsOfDuties(given, cells, below);
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

/** `工作内容 | 考核指标 | 权重`: where a weight stands beside a duty without an indicator, they are the weights of the duties. */
function withWeightsOfDuties(head: Head, cells: readonly Cell[], below: readonly (readonly Cell[])[]): Head {
  const { columns } = head;
  const at = (path: string) => columns.findIndex((column) => column.path === path);
  const [duty, kpi, weight] = ['duties.duty', 'duties.kpi', 'duties.kpi.weight'].map(at) as [number, number, number];
  if (duty === -1 || kpi === -1 || weight === -1 || at('duties.share') !== -1) return head;
  const areOfDuties = rowsBelow(cells, below).some((row) => {
    const [text, measure, figure] = [duty, kpi, weight].map((nth) => wordsIn(row[nth]));
    return (
      text !== '' &&
      measure === '' &&
      percentage.test(figure ?? '') &&
      !isTotal(row.filter((cell) => wordsIn(cell) !== ''))
    );
  });
  const share = { path: 'duties.share' };
  return areOfDuties
    ? { ...head, columns: columns.map((each, nth) => (nth === weight ? { ...each, ...share } : each)) }
    : head;
}

function areShares(label: string, values: readonly string[]): boolean {
  const sumOf = (pattern: RegExp) =>
    values.reduce((sum, text) => sum + Number(pattern.exec(text)?.[1] ?? Number.NaN), 0);
  const percents = sumOf(percentage);
  if (!Number.isNaN(percents)) return percents === 100 || (percents <= most && ofShares.test(label));
  return sumOf(number) === 100;
}
