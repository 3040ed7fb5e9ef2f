import { lineStarts, type Point, type Span } from '../../text/text.ts';
import { readFlow } from './flow.ts';
import { keyLine, nameOf } from './key-line.ts';
import { findKeys } from './keys-above.ts';

/** A value that is being written, known from the lines alone: what is half written is seldom whole YAML. */
export interface Typing {
  /** The keys that lead to the value, without the places in lists. */
  readonly keys: readonly string[];
  /** The value as it is written, without quotes. */
  readonly written: string;
  /** What of it is before the point. */
  readonly before: string;
  readonly span: Span;
  /** Whether it is within brackets, where commas end it. */
  readonly inFlow: boolean;
  /** Whether its key's colon is directly before it. */
  readonly isTight: boolean;
}

/** The value at a point: after its key, as an item of a list below the key, or within brackets. */
export function readTyping(text: string, point: Point): Typing | undefined {
  const starts = lineStarts(text);
  const lineAt = (line: number): string =>
    text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
  const line = lineAt(point.line);
  const column = point.column - 1;
  const own = keyLine.exec(line);
  const from = own?.[0].length ?? /^\s*(?:-\s+)*-(?:\s+|$)/.exec(line)?.[0].length ?? line.search(/\S|$/);
  if (column < from || /(?:^|\s)#/.test(line.slice(from, column))) return undefined;
  const above = findKeys(lineAt, point.line);
  if (above === undefined) return undefined;
  const flow = readFlow(line, from, column, above.isOpen);
  if (flow === undefined) return undefined;
  const [start, end] = cutValue(line, flow.start, column, flow.inFlow);
  return {
    keys: [...above.keys, ...(own === null ? [] : [nameOf(own)]), ...flow.keys],
    written: unquote(line.slice(start, end)),
    before: unquote(line.slice(start, column)),
    span: { start: { line: point.line, column: start + 1 }, end: { line: point.line, column: end + 1 } },
    inFlow: flow.inFlow,
    isTight: line[start - 1] === ':',
  };
}

/** From the first character of a value to its last, and at least to the column. */
function cutValue(line: string, from: number, column: number, inFlow: boolean): readonly [number, number] {
  const start = Math.min(from + line.slice(from).search(/\S|$/), column);
  const quote = /^["']/.exec(line.slice(start, start + 1))?.[0];
  const closing = quote === undefined ? -1 : line.indexOf(quote, Math.max(start + 1, column));
  if (closing >= 0) return [start, closing + 1];
  const rest = line.slice(column);
  const end = rest.search(inFlow ? /[,[\]{}]|\s#|$/ : /\s#|$/);
  return [start, Math.max(column, start + line.slice(start, column + end).trimEnd().length)];
}

function unquote(text: string): string {
  return text.length > 1 && /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text.replace(/^["']/, '');
}
