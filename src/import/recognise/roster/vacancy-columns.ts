import type { Cell } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

type Row = readonly Cell[];

const employer =
  /^(?:招聘|用人|雇主)?(?:公司|企业|单位|雇主)(?:名|名称|全称)?$|^(?:hiring )?(?:company|employer|organi[sz]ation)(?:[ _]?name)?$/i;
const asked = /^qualifications\b/;
/** `6K-12K`, `10K-15K·13薪`, `1.5-2万/月`, `$80,000 – $95,000` and 面议. */
const pay =
  /^(?:[$£€¥￥]?\s?\d[\d,.]{0,9}\s?[k千万元]?\s?[-–—~至]\s?[$£€¥￥]?\s?\d[\d,.]{0,9}\s?[k千万元].{0,12}|[$£€¥￥]\s?\d[\d,.]{2,9}\s?[-–—~]\s?[$£€¥￥]?\s?\d[\d,.]{2,9}.{0,12}|(?:薪资|薪酬|工资|待遇)?面议|negotiable)$/iu;
const address = /^https?:\/\/\S{4,}$/;
const fewest = 3;

/**
 * Whether the columns are those of vacancies that a site lists: beside the title three of who employs, what is paid, what
 * is asked for and the address of each page. Their titles are worded as every employer likes, so that few end as jobs do.
 */
export function areVacancies(columns: readonly RosterColumn[], below: readonly Row[]): boolean {
  const kinds = new Set(
    columns.filter(({ path }) => path !== 'title').map((column) => kindOf(column, valuesBelow(below, column))),
  );
  kinds.delete(undefined);
  return kinds.size >= fewest && kinds.has('employer');
}

function kindOf({ head, path }: RosterColumn, values: readonly string[]): string | undefined {
  if (values.length < fewest) return undefined;
  if (path !== undefined && asked.test(path)) return 'asked';
  if (employer.test(toSimplified(head.trim()))) return 'employer';
  if (areMost(values, pay)) return 'pay';
  return areMost(values, address) ? 'address' : undefined;
}

function areMost(values: readonly string[], pattern: RegExp): boolean {
  return values.filter((value) => pattern.test(toSimplified(value.trim()))).length * 4 >= values.length * 3;
}
