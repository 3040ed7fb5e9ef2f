import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { holdJobs } from '../words/names-job.ts';
import { isPassing } from './jobs-with-duties.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

type Row = readonly Cell[];

const fewest = 3;
const mostColumns = 4;
/** Shorter texts are notes, and tell nothing of a job. */
const sentence = /^(?=.*\p{Script=Han}).{12}|^(?=.* ).{25}/su;
/** What is left of the titles. */
const before = /^(?:number|code|department)$/;

/**
 * `jd_id,title,description`: a file that is nothing but a list of jobs with a sentence on each, as programs keep them,
 * whatever else one column says. In a longer text such a table is of its subject.
 */
export function areJobsDescribed(
  reader: FormReader,
  columns: readonly RosterColumn[],
  below: readonly Row[],
  above: readonly unknown[],
): boolean {
  if (reader.draft !== undefined || reader.prose.length > 0 || above.length > 0 || isPassing(reader, [])) return false;
  const own = columns.filter(({ path, head }) => !before.test(path ?? '') && !/\bid$/i.test(head.replace(/_/g, ' ')));
  const title = own[0];
  const told = own.find(({ path }) => path === 'summary' || path === 'duties' || path === 'duties.duty');
  if (title?.path !== 'title' || told === undefined || columns.length > mostColumns) return false;
  const texts = valuesBelow(below, told);
  const sentences = texts.filter((text) => sentence.test(text));
  return below.length >= fewest && sentences.length * 3 >= below.length * 2 && holdJobs(valuesBelow(below, title));
}
