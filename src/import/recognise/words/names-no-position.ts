import { isEmployment } from './label-by-value.ts';
import type { Line } from './lines.ts';
import { namesEmployer } from './organisation.ts';
import { isStandardNumber } from './title.ts';

/** Whether a line above a form names something else: the number of a standard, who employs, or `Part time and full time`. */
export function namesNoPosition(line: Line): boolean {
  return isStandardNumber(line.text) || namesEmployer(line) || isEmployment(line.text);
}
