import { fillLines, measureText } from '../../charts/drawing/measure.ts';

/** The space between two texts on one line, in em. */
const between = 2;
/** The least width at which a cut text is still useful, in em. */
const least = 6;

/** The share of a line that each of two texts gets, in em; what one text doesn't need goes to the other. */
export function shareLine(left: string, right: string, room: number): readonly [left: number, right: number] {
  const rest = room - between;
  const half = rest / 2;
  const [one, other] = [measureText(left), measureText(right)];
  if (other <= half) return [rest - other, other];
  return one <= half ? [one, rest - one] : [half, half];
}

/** Cuts a text that is wider than `room` em and adds `…`. */
export function cutLine(text: string, room: number): string {
  const [whole = '', ...more] = fillLines(text, room);
  const [head = ''] = fillLines(text, room - measureText('…'));
  return more.length === 0 ? whole : `${head.trimEnd()}…`;
}

/** Cuts a text so that its `end` stays whole; where too little of the text would be left, the end is alone. */
export function cutBefore(text: string, end: string, room: number): string {
  const rest = room - measureText(end) - measureText(' ');
  if (rest >= Math.min(least, measureText(text))) return `${cutLine(text, rest)} ${end}`.trimEnd();
  return end.replace(/^· /, '');
}
