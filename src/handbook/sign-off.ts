import type { Approval, Position, SignOff } from '../model/position.ts';
import type { FormContext } from './context.ts';
import { hides, keepsBlanks, shows } from './form-choice.ts';
import type { SignOffStrip } from './signatures.ts';

/** Absent if the form has nothing of it; a full form has a column for each of the three. */
export function composeSignOff({ labels, form }: FormContext, { approval = {} }: Position): SignOffStrip | undefined {
  const { fields } = labels;
  const { prepared, reviewed, countersigned = [], approved } = approval;
  const isFull = keepsBlanks(form, 'basic');
  const has = (step: keyof Approval, key: keyof SignOff, value: string | undefined): boolean => {
    const name = `approval.${step}.${key}`;
    if (hides(form, name)) return false;
    return value !== undefined || (isFull && step !== 'countersigned') || shows(form, name);
  };
  const compose = (step: keyof Approval, role: string, signOffs: readonly SignOff[]) =>
    signOffs
      .map(({ by, date }) => ({ role, by, date, hasName: has(step, 'by', by), hasDate: has(step, 'date', date) }))
      .filter(({ hasName, hasDate }) => hasName || hasDate);
  const shown = [
    ...compose('prepared', fields.preparedBy, [prepared ?? {}]),
    ...compose('reviewed', fields.reviewedBy, [reviewed ?? {}]),
    ...compose('countersigned', fields.countersigned, countersigned.length > 0 ? countersigned : [{}]),
    ...compose('approved', fields.approvedBy, [approved ?? {}]),
  ];
  if (shown.length === 0) return undefined;
  return {
    hasName: shown.some(({ hasName }) => hasName),
    hasDate: shown.some(({ hasDate }) => hasDate),
    columns: shown.map(({ role, by, date }) => ({
      role,
      ...(by === undefined ? {} : { name: by }),
      ...(date === undefined ? {} : { date: labels.date(date) }),
    })),
  };
}
