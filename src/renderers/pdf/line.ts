import { measureText } from '../../charts/drawing/measure.ts';
import type { Measure } from './line-width.ts';

/** The space between two texts on one line, in em. */
const between = 2;
/** The least width at which a cut text is still useful, in em. */
const least = 6;

/** The share of a line that each of two texts gets, in em; what one text doesn't need goes to the other. */
export function shareLine(
  left: string,
  right: string,
  room: number,
  measure: Measure = measureText,
): readonly [left: number, right: number] {
  const rest = room - between;
  const half = rest / 2;
  const [one, other] = [measure(left), measure(right)];
  if (other <= half) return [rest - other, other];
  return one <= half ? [one, rest - one] : [half, half];
}

/** A width that was added and taken off again may differ by this much. */
const rounding = 1e-6;

/** Cuts a text that is wider than `room` em and adds `…`. */
export function cutLine(text: string, room: number, measure: Measure = measureText): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  if (measure(signs.join('')) <= room + rounding) return signs.join('');
  // A sign more makes no text narrower, so half of the places that are left are ruled out at a time.
  let end = 1;
  for (let over = signs.length; over - end > 1; ) {
    const middle = Math.floor((end + over) / 2);
    if (measure(`${signs.slice(0, middle).join('')}…`) > room) over = middle;
    else end = middle;
  }
  return `${signs.slice(0, end).join('').trimEnd()}…`;
}

/** Cuts a text so that its `end` stays whole; where too little of the text would be left, the end is alone. */
export function cutBefore(text: string, end: string, room: number, measure: Measure = measureText): string {
  const rest = room - measure(end) - measure(' ');
  if (rest >= Math.min(least, measure(text))) return `${cutLine(text, rest, measure)} ${end}`.trimEnd();
  return end.replace(/^· /, '');
}
