import type { Label } from '../labels/index.ts';
import { kindOf } from './kinds.ts';

/** `直接上级 | 业务主管 | 直接下级 | …`: where labels alternate with values, a value may look like a label. */
export function isValueInPlace(
  labels: readonly (Label | undefined)[],
  at: number,
  pending: Label | undefined,
  given: boolean,
): boolean {
  if (pending === undefined || given || kindOf(pending.path) === 'part' || labels[at] === undefined) return false;
  const after = labels[at + 1];
  return labels.length % 2 === 0 && at % 2 === 1 && (at + 1 === labels.length || after !== undefined);
}
