import { isScalar } from 'yaml';
import { endOf, startOf } from '../edit/places.ts';
import { writeLike } from '../edit/write-value.ts';
import type { Place } from './place.ts';
import type { TextEdit } from './text-edit.ts';

/** The text without its first characters, where the file writes them as they are; its other lines stay. */
export function unmark({ text, step: { node }, inFlow }: Place, mark: string): readonly TextEdit[] | undefined {
  const [start, end] = [startOf(node), endOf(node)];
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const written = text.slice(start, end);
  const [head = ''] = /^(?:["']|[|>][^\n]*\n[ \t]*)/.exec(written) ?? [];
  if (!written.startsWith(mark, head.length)) return undefined;
  const rest = node.value.trimStart().slice(mark.length);
  if (node.type === 'PLAIN') {
    const like = writeLike(rest, node, written, inFlow);
    // Over several lines a text without quotes can't be written anew, so what is left must begin as a text does.
    if (/[\r\n]/.test(written) ? !/^\p{L}/u.test(rest) : like !== written.slice(mark.length))
      return /[\r\n]/.test(written) ? undefined : [{ start, end, text: like }];
  }
  const from = start + head.length;
  return [{ start: from, end: from + mark.length, text: '' }];
}
