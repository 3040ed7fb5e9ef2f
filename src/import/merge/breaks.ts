import { joinLines } from '../../text/text.ts';

/** A text as the book prints it on one line, and where its lines were joined: each break and the length of its joint. */
function joinAll(text: string): {
  readonly joined: string;
  readonly breaks: readonly (readonly [at: number, length: number])[];
} {
  let joined = '';
  const breaks: (readonly [number, number])[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const joint = joined === '' ? '' : joinLines(joined, line);
    if (joined !== '') breaks.push([joined.length, joint.length]);
    joined += joint + line;
  }
  return { joined, breaks };
}

/** What the book prints of a plain text. */
export function printPlain(text: string): string {
  return joinAll(text).joined;
}

/** A plain text with the lines of the old one, which the document doesn't show, where it was not changed. */
export function keepBreaks(now: string, old: string): string {
  const { joined, breaks } = joinAll(old);
  if (breaks.length === 0 || now.includes('\n')) return now;
  let head = 0;
  while (head < Math.min(now.length, joined.length) && now[head] === joined[head]) head++;
  let tail = 0;
  while (tail < Math.min(now.length, joined.length) - head && now.at(-1 - tail) === joined.at(-1 - tail)) tail++;
  const more = now.length - joined.length;
  return breaks.reduceRight((text, [at, length]) => {
    const isBefore = at + length <= head;
    if (!isBefore && at < joined.length - tail) return text;
    const start = isBefore ? at : at + more;
    return `${text.slice(0, start)}\n${text.slice(start + length)}`;
  }, now);
}
