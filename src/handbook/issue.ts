import type { HandbookLabels } from '../languages/labels.ts';
import type { FormSettings } from '../model/config.ts';
import type { Position } from '../model/position.ts';
import type { IssueFact } from './form.ts';
import { hides } from './form-choice.ts';
import { latestRevision } from './latest-revision.ts';

/** The version of the form and the day since which it holds, else that of its last change or of its approval. */
export function composeIssue(
  { version: versionLabel, fields, date: writeDate }: HandbookLabels,
  form: FormSettings,
  { effective, revisions, approval }: Position,
): IssueFact[] {
  const last = latestRevision(revisions);
  const begins = hides(form, 'effective') ? undefined : effective;
  const signed = (['approved', 'reviewed', 'prepared'] as const)
    .filter((step) => !hides(form, `approval.${step}.date`))
    .map((step) => approval?.[step]?.date);
  const day = begins ?? last?.date ?? signed.find((date) => date !== undefined);
  return [
    ...(last === undefined ? [] : [{ label: versionLabel, value: last.version }]),
    ...(day === undefined
      ? []
      : [{ label: begins === undefined ? fields.date : fields.effective, value: writeDate(day) }]),
  ];
}
