import type { Cell } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';
import { titleIn } from '../words/title.ts';
import { isPassing } from './jobs-with-duties.ts';
import { countsTaken } from './posts-sought.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

const fewest = 2;
const post = /岗位|职位|职务|职缺|\b(?:posts?|positions?|roles?|jobs?)\b/iu;
const count =
  /^(?:\d{1,3}|[一二两三四五六七八九十]{1,2})\s*(?:[名人位个個]|posts?|positions?|vacanc(?:y|ies)|people)$/iu;
const told = /^(?:duties(?:\.duty)?|summary|qualifications(?:\.\w+)?)$/;

/** `岗位 | 人数 | 职责` with `3名` in each row: how many of each are sought says that they are posts, whatever they are called. */
export function arePostsCounted(
  reader: FormReader,
  columns: readonly RosterColumn[],
  below: readonly (readonly Cell[])[],
  above: readonly Line[],
): boolean {
  if (isOfOne(reader) || isPassing(reader, above)) return false;
  const counted = columns.find(({ path }) => path === 'headcount');
  // Where the head says how many are taken, a number alone does, and a row may have none.
  const isTaken = countsTaken(counted?.head ?? '');
  const named = columns.find(({ path, head }) => path === 'title' && (isTaken || post.test(toSimplified(head))));
  if (named === undefined || counted === undefined) return false;
  const titles = valuesBelow(below, named);
  const counts = valuesBelow(below, counted);
  return (
    titles.length >= fewest &&
    counts.length * (isTaken ? 2 : 1) >= titles.length &&
    counts.every((text) => count.test(text.trim()) || (isTaken && /^\d{1,3}$/.test(text.trim()))) &&
    // 招聘岗位 and 招聘人数 need nothing else.
    ((isTaken &&
      counts.length === titles.length &&
      post.test(toSimplified(named.head)) &&
      counts.every((text) => count.test(text.trim()))) ||
      columns.some((column) => told.test(column.path ?? '') && valuesBelow(below, column).length >= fewest))
  );
}

/** Within the form of one position they are those below it. */
function isOfOne({ draft }: FormReader): boolean {
  if (draft === undefined) return false;
  const { heading } = draft;
  if (draft.has('title') || heading === undefined) return draft.has('title');
  return draft.hasBody || titleIn(heading.text) !== undefined || namesJob(heading.text);
}
