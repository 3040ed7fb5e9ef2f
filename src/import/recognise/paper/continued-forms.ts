import type { Draft } from '../form/draft.ts';
import { kindOf } from '../form/kinds.ts';

/**
 * Joins what stands below the name of the form or of its position again, without a title of its own and with nothing that the
 * form above it has: the rest of that form, on its next page.
 */
export function joinContinued(drafts: Draft[]): void {
  for (let at = 1; at < drafts.length; at++) {
    const [first, second, third] = drafts.slice(at - 1, at + 2);
    if (first === undefined || second === undefined) continue;
    if (!goesOn(first, second) && !(isLetterheadOf(second, third) && third !== undefined && goesOn(first, third)))
      continue;
    first.entries.push(...second.entries);
    first.rows.push(...second.rows);
    first.kept.push(...(second.heading === undefined ? [] : [second.heading]), ...second.kept);
    first.remarks.push(...second.remarks);
    first.continued.push(...second.continued);
    first.heads.push(...second.heads);
    first.labels += second.labels;
    drafts.splice(at, 1);
    at--;
  }
}

function goesOn(first: Draft, second: Draft): boolean {
  if (second.has('title') || !isHeadedAlike(first, second) || second.listed || first.listed) return false;
  if (!first.has('title') || second.isEmpty || second.introduction.length > 0) return false;
  // The facts at the head of a form are those of another one.
  if (second.entries.some(({ path }) => /^(?:code|department|reportsTo|directReports|headcount|grade)$/.test(path)))
    return false;
  // What a form without any work lacks stands below it, whatever it says of its purpose.
  if (!first.hasDuties && !first.entries.some(({ path }) => path.startsWith('qualifications')) && second.hasDuties)
    return true;
  const paths = new Set(first.entries.map(({ path }) => path));
  const parts = new Set(first.rows.map(({ part }) => part));
  const isSame = (path: string) => paths.has(path) || parts.has(path as 'duties');
  return (
    !second.rows.some(({ part }) => isSame(part)) && !second.entries.some(({ path }) => isSame(path) && isWhole(path))
  );
}

/** Nothing but the name of the employer, above what begins with the title. */
function isLetterheadOf(second: Draft, third: Draft | undefined): boolean {
  return second.isEmpty && second.heading !== undefined && third?.heading !== undefined;
}

/** `Terms and Conditions` above the title of the form before it: what a second paper says of the same position. */
function isHeadedAlike(first: Draft, { heading }: Draft): boolean {
  if (heading === undefined) return true;
  const [title = ''] = (first.textOf('title') ?? '').split('\n');
  return title !== '' && heading.text.trim().toLowerCase() === title.trim().toLowerCase();
}

/** Notes on who signs may stand on each page. */
function isWhole(path: string): boolean {
  return !path.startsWith('approval') && kindOf(path) !== 'part';
}
