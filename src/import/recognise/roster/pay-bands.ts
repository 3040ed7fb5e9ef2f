import type { Cell } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { wordsIn } from '../words/words-in.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

type Row = readonly Cell[];

const ends = {
  'pay.min':
    /^(?:(?:range|band|grade|scale)\s)?(?:min(?:imum)?\.?|low(?:est)?|floor|bottom|from)$|^(?:最低|下限|低限)(?:值|额)?$/iu,
  'pay.max':
    /^(?:(?:range|band|grade|scale)\s)?(?:max(?:imum)?\.?|high(?:est)?|ceiling|top|to)$|^(?:最高|上限|高限)(?:值|额)?$/iu,
};
const ofPay = /\b(?:salary|salaries|pay|wages?|compensation|remuneration)\b|薪|工资/iu;
const money = /[£$€¥₹元]|\b[A-Z]{3}\b|人民币|港币|澳门币/u;
/** What is written in thousands is kept as it is. */
const thousands = /[万千]|\bk\b|000|thousand/iu;
/** `1–9` are steps of a scale, and no pay. */
const least = 100;

/**
 * The columns once more, where `Minimum` and `Maximum` are the ends of the pay: beside a band of salaries, below a head
 * that speaks of pay, or in a currency.
 */
export function withPayBands(
  columns: readonly RosterColumn[],
  rows: readonly Row[],
  above: Row = [],
): readonly RosterColumn[] {
  if (columns.some(({ path = '' }) => path === 'pay' || path === 'pay.min' || path === 'pay.max')) return columns;
  const find = (end: RegExp) => columns.filter(({ path, head }) => path === undefined && end.test(bareOf(head)));
  const [lows, highs] = [find(ends['pay.min']), find(ends['pay.max'])];
  const [low] = lows;
  const [high] = highs;
  if (low === undefined || high === undefined || lows.length + highs.length > 2) return columns;
  if ([low, high].some(({ head }) => thousands.test(asideOf(head)))) return columns;
  const isBelow = ({ column }: RosterColumn) =>
    above.some((cell) => cell.column <= column && column < cell.column + cell.span && ofPay.test(wordsIn(cell)));
  const inMoney = [low, high].every((each) => money.test(asideOf(each.head)) || isBelow(each));
  const ownBand = columns.some(({ head }) => ofPay.test(toSimplified(head)));
  if (!inMoney && !ownBand) return columns;
  const [from, to] = [low, high].map((each) => valuesBelow(rows, each).map(amountIn));
  const fits =
    from !== undefined &&
    to !== undefined &&
    from.length > 0 &&
    from.length === to.length &&
    from.every((amount, at) => amount >= least && amount <= (to[at] ?? 0));
  if (!fits) return columns;
  return columns.map((column) => {
    const path = column === low ? 'pay.min' : column === high ? 'pay.max' : undefined;
    return path === undefined ? column : { ...column, path };
  });
}

function bareOf(head: string): string {
  return toSimplified(head.normalize('NFKC'))
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .trim();
}

function asideOf(head: string): string {
  return /\(([^()]*)\)\s*$/u.exec(toSimplified(head.normalize('NFKC')))?.[1] ?? '';
}

function amountIn(text: string): number {
  const [, digits] = /^[^\d,.]{0,4}(\d[\d,]*(?:\.\d{1,2})?)[^\d,.]{0,4}$/u.exec(text.normalize('NFKC').trim()) ?? [];
  return digits === undefined ? Number.NaN : Number(digits.replaceAll(',', ''));
}
