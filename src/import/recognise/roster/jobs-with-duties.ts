import type { Cell } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { isJobName } from '../words/job-name.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

/** One job with its duties may be the head of a form. */
const fewest = 2;
/** Parts that somebody has in a group or a plan, beside a position. */
const parts = /^(?:(?:常务)?副?(?:组长|总指挥|指挥长?|主任委员)|组员|成员|委员|队员|联络员)$/u;

/** `岗位 | 岗位职责` and nothing else, above the names of several jobs with what each has to do. */
export function areJobsWithDuties(columns: readonly RosterColumn[], below: readonly (readonly Cell[])[]): boolean {
  const [title, duties, another] = columns.filter(({ path }) => path !== 'number');
  if (title?.path !== 'title' || duties === undefined || another !== undefined) return false;
  if (!/^(?:duties(?:\.duty)?|summary)$/.test(duties.path ?? '')) return false;
  const names = valuesBelow(below, title).map((name) => toSimplified(name.replace(/\s+/gu, '')));
  const jobs = names.filter((name) => isJobName(name.replace(/[（(].*$/u, '')) && !parts.test(name));
  return names.length >= fewest && jobs.length * 3 >= names.length * 2 && valuesBelow(below, duties).length >= fewest;
}
