import type { Path } from '../../findings/anchor.ts';
import { type SignOffStep, signOffSteps } from '../../findings/contradiction.ts';
import type { Approval } from '../../model/position.ts';
import { listRecords } from '../records.ts';
import type { FormRule, RuleFinding } from '../rule.ts';

/** A form is prepared, then reviewed, then approved; all on one day is valid. ISO dates sort as text. */
export const approvalDates: FormRule<'form/approval-dates'> = {
  code: 'form/approval-dates',
  level: 'warning',
  *check(org) {
    for (const { file, path, approval } of listRecords(org)) {
      if (approval !== undefined) yield* checkDates(file, [...path, 'approval'], approval);
    }
  },
};

function* checkDates(file: string, path: Path, approval: Approval): Generator<RuleFinding<'form/approval-dates'>> {
  let last: { readonly step: SignOffStep; readonly date: string } | undefined;
  for (const step of signOffSteps) {
    const date = approval[step]?.date;
    if (date === undefined) continue;
    if (last === undefined || date >= last.date) {
      last = { step, date };
      continue;
    }
    const facts = { key: path.join('.'), step, date, earlier: last.step, earlierDate: last.date };
    yield { at: { file, path: [...path, step, 'date'] }, facts };
  }
}
