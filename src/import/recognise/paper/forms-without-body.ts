import type { Draft } from '../form/draft.ts';
import { namesJob } from '../words/names-job.ts';

/** So many others of a document must be whole forms. */
const fewest = 2;
const facts = ['code', 'department', 'reportsTo', 'grade', 'headcount'];

/**
 * `岗位名称：… 部门：… 直接上级：…` after whole forms with the same labels is one more, of which nobody wrote the duties: its title
 * is the name of a job, and at least two facts say where it is.
 */
export function markFormsWithoutBody(drafts: readonly Draft[]): void {
  const whole = drafts.filter((draft) => draft.has('title') && draft.hasBody);
  if (whole.length < fewest) return;
  for (const draft of drafts) {
    if (draft.hasBody || draft.listed || !namesJob(draft.textOf('title') ?? '')) continue;
    const own = facts.filter((path) => draft.has(path));
    draft.unwritten = own.length > 1 && own.every((path) => whole.some((other) => other.has(path)));
  }
}
