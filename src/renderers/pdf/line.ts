import { fillLines, measureText } from '../../charts/drawing/measure.ts';

/** Between two texts on one line, in em. */
const between = 2;
/** What tells something of a text, in em. */
const least = 6;

/** How much of a line each of two texts may take, in em: what one doesn't need is the other's. */
export function shareLine(left: string, right: string, room: number): readonly [left: number, right: number] {
  const rest = room - between;
  const half = rest / 2;
  const [one, other] = [measureText(left), measureText(right)];
  if (other <= half) return [rest - other, other];
  return one <= half ? [one, rest - one] : [half, half];
}

/** The head of a text that is longer than so many em, with `…` for the rest. */
export function cutLine(text: string, room: number): string {
  const [whole = '', ...more] = fillLines(text, room);
  const [head = ''] = fillLines(text, room - measureText('…'));
  return more.length === 0 ? whole : `${head.trimEnd()}…`;
}

/** Cuts a text before its end, which stays whole as long as the text itself can be told. */
export function cutBefore(text: string, end: string, room: number): string {
  const rest = room - measureText(end) - measureText(' ');
  if (rest >= Math.min(least, measureText(text))) return `${cutLine(text, rest)} ${end}`.trimEnd();
  const head = cutLine(text, room / 2);
  return `${head} ${cutLine(end, room - measureText(`${head} `))}`;
}
