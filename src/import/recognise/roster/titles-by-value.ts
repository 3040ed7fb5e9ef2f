import type { Cell } from '../../document.ts';
import { holdJobs } from '../words/names-job.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';
import { isSum } from './sums.ts';

/** What tells of the work in each job, and what places it: a table that says both of every row is on jobs. */
const work = /^(?:duties(?:\.duty)?|summary|qualifications(?:\..*)?)$/;
const place = /^(?:code|department|reportsTo|headcount|(?:pay\.)?grade|location)$/;
/** What may be left of the titles. */
const before = /^(?:number|code|department|family|location)$/;
/** A kind that is another in each row is no kind. */
const kinds = /^(?:family|employmentType)$/;
/** `Responsible | Task` names who does what is on the row, and no job that the row describes. */
const doer =
  /\b(?:responsib\w+|owners?|contacts?|attendees?|audience|participants?|approv\w+|(?:by|with|to|from|whom?))\b|责任|負責|负责|参加|參加|对象|對象|联系|聯繫|审批|審批/iu;
/** The least that is known of the other columns. */
const leastKnown = 3;

/**
 * `Labor category`, `Cadre` or 人员 above another job in each row, where no head names titles and the other columns say where
 * each job is and what it does or asks: the titles, by what is below the head.
 */
export function withTitlesByValue(
  columns: readonly RosterColumn[],
  below: readonly (readonly Cell[])[],
): readonly RosterColumn[] {
  const paths = columns.flatMap(({ path }) => path ?? []);
  const known = new Set(paths.filter((path) => work.test(path) || place.test(path)));
  if (paths.includes('title') || known.size < leastKnown) return columns;
  if (!paths.some((path) => work.test(path)) || !paths.some((path) => place.test(path))) return columns;
  const first = columns.find(({ path, head }) => head !== '' && !before.test(path ?? '') && !isNumber(head));
  const named = columns.find(({ path }) => kinds.test(path ?? ''));
  const titles = [first, named].find((column) => column !== undefined && areTitles(column, below));
  return titles === undefined
    ? columns
    : columns.map((column) => (column === titles ? { ...column, path: 'title' } : column));
}

function areTitles({ path, head, ...rest }: RosterColumn, below: readonly (readonly Cell[])[]): boolean {
  if ((path !== undefined && !kinds.test(path)) || doer.test(head)) return false;
  const values = valuesBelow(below, { head, ...rest }).filter((text) => !isSum(text));
  return new Set(values).size === values.length && holdJobs(values);
}

function isNumber(head: string): boolean {
  return /^(?:#|№|s\.?\/?n\.?|(?:item |sl\.? ?|sr\.? ?)?no\.?|item|ref\.?)$/i.test(head.trim());
}
