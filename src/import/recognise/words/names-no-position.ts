import { isEmployment } from './label-by-value.ts';
import type { Line } from './lines.ts';
import { namesEmployer } from './organisation.ts';
import { isStandardNumber } from './title.ts';

/** Whether a line above a form names something else: the number of a standard, who employs, `Part time and full time`, or where in a book it stands. */
export function namesNoPosition(line: Line): boolean {
  return isStandardNumber(line.text) || isPartOfBook(line.text) || namesEmployer(line) || isEmployment(line.text);
}

/** `Chapter 4` */
function isPartOfBook(text: string): boolean {
  return /^(?:chapter|module|volume|book|unit) (?:\d{1,3}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)$/i.test(
    text,
  );
}
