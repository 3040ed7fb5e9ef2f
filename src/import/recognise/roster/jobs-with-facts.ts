import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { holdJobs } from '../words/names-job.ts';
import { wordsIn } from '../words/words-in.ts';
import { isPassing } from './jobs-with-duties.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

type Row = readonly Cell[];

/** What a row may say of its job, each of which alone any table may say. */
const facts = /^(?:location|reportsTo|grade|employmentType|headcount|family|pay|qualifications|conditions)\b/;
const told = /^(?:summary|duties(?:\.duty)?)$/;
/** What is to be done once, by a day. */
const planned = /完成|完工|进度|進度|\bdue\b|\bcomplet(?:ed|ion)\b|\bprogress\b/iu;
/** A list in a longer text may be an example of what that is about. */
const mostProse = 6;

/** Whether a table that is nearly all there is lists jobs with two things that are said of each, such as its place and its pay. */
export function areJobsWithFacts(
  reader: FormReader,
  columns: readonly RosterColumn[],
  below: readonly Row[],
  above: readonly Line[],
): boolean {
  const { draft, prose } = reader;
  const title = columns.find(({ path }) => path === 'title');
  if (draft !== undefined || prose.length > mostProse || title === undefined) return false;
  if (isPassing(reader, above) || columns.some(({ head }) => planned.test(head))) return false;
  const said = columns.filter(
    (column) =>
      (facts.test(column.path ?? '') || told.test(column.path ?? '')) && valuesBelow(below, column).length > 1,
  );
  return new Set(said.map(({ path = '' }) => path.split('.')[0])).size > 1 && holdJobs(valuesBelow(below, title));
}

/**
 * `name` above jobs, as those have it who collect advertisements, or 角色 above those of a team, beside which none of a project
 * is listed: the column of titles where no other head is one.
 */
export function columnOfNamedJobs(row: Row, below: readonly Row[], passing: boolean): number | undefined {
  const heads = passing ? /^(?:name|名称|名稱)$/iu : /^(?:name|名称|名稱|角色(?:名[称稱])?)$/iu;
  const named = row.filter((cell) => heads.test(wordsIn(cell)));
  const [only] = named;
  if (only === undefined || named.length > 1) return undefined;
  const column = { head: '', place: {}, column: only.column };
  return holdJobs(valuesBelow(below, column)) ? only.column : undefined;
}
