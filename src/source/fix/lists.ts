import { isMap, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import { endOf, eolOf, lineEnd, lineStart, startOf } from '../edit/places.ts';
import { writeAlone, writeLike } from '../edit/write-value.ts';
import type { Place } from './place.ts';
import type { TextEdit } from './text-edit.ts';

type Edits = readonly TextEdit[] | undefined;

/** One more entry after the last, in the quotes of that one. */
export function append({ text, step, inFlow }: Place, value: string): Edits {
  const { node } = step;
  if (isScalar(node)) return joinAlone(text, node, value);
  if (!isSeq(node)) return undefined;
  const last = node.items.at(-1);
  if (node.flow) {
    const start = last === undefined ? startOf(node) + 1 : endOf(last);
    return [{ start, end: start, text: `${last === undefined ? '' : ', '}${like(text, last, value, true)}` }];
  }
  if (last === undefined || inFlow) return undefined;
  const column = startOf(node) - lineStart(text, startOf(node));
  if (text.slice(startOf(node) - column, startOf(node)).trim() !== '') return undefined;
  const start = lineEnd(text, endOf(last));
  const entry = `${' '.repeat(column)}- ${like(text, last, value, false)}${eolOf(text)}`;
  return [{ start, end: start, text: `${text[start - 1] === '\n' ? '' : eolOf(text)}${entry}` }];
}

/** One text in place of a list of it becomes a list of two. */
function joinAlone(text: string, node: Node, value: string): Edits {
  const [start, end] = [startOf(node), endOf(node)];
  const own = text.slice(start, end);
  if (start === end || /[\r\n]/.test(own)) return undefined;
  const first = isScalar(node) && node.type === 'PLAIN' ? writeAlone(node.value, true) : own;
  return [{ start, end, text: `[${first}, ${like(text, node, value, true)}]` }];
}

function like(text: string, node: unknown, value: string, inFlow: boolean): string {
  const isQuoted = isScalar(node) && node.type?.startsWith('QUOTE') === true;
  return isQuoted ? writeLike(value, node, text.slice(startOf(node), endOf(node)), inFlow) : writeAlone(value, inFlow);
}

/** A comment on the line of an entry is the author's, so such an entry is left. */
export function remove({ text, step: { holder, at } }: Place): Edits {
  if (!isSeq(holder) || holder.items.length < 2) return undefined;
  const [item, next, before] = [holder.items[at], holder.items[at + 1], holder.items[at - 1]];
  if (!holder.flow) return cutLine(text, item);
  const [start, end] = next === undefined ? [endOf(before), endOf(item)] : [startOf(item), startOf(next)];
  return text.slice(start, end).includes('#') ? undefined : [{ start, end, text: '' }];
}

function cutLine(text: string, item: unknown): Edits {
  const start = lineStart(text, startOf(item));
  const end = lineEnd(text, endOf(item));
  const isAlone = /^[ \t]*-[ \t]+$/.test(text.slice(start, startOf(item)));
  const hasMore = text.slice(endOf(item), end).trim() !== '' || /[\r\n]/.test(text.slice(startOf(item), endOf(item)));
  return isAlone && !hasMore ? [{ start, end, text: '' }] : undefined;
}

export function empty({ text, step }: Place, size: number): Edits {
  const { node, holder, at } = step;
  if ((isSeq(node) ? node.items.length : 1) !== size) return undefined;
  const [start, end] = [startOf(node), endOf(node)];
  if (!isSeq(node) || node.flow) {
    return start === end || /[#\r\n]/.test(text.slice(start, end)) ? undefined : [{ start, end, text: '[]' }];
  }
  const key = isMap(holder) ? holder.items[at]?.key : undefined;
  const colon = key === undefined ? -1 : text.indexOf(':', endOf(key));
  const lines = listLines(text, node);
  if (colon < 0 || lines === undefined || text.slice(endOf(key), colon).trim() !== '') return undefined;
  return [{ start: colon + 1, end: colon + 1, text: ' []' }, ...lines];
}

function listLines(text: string, node: YAMLSeq): Edits {
  const lines = node.items.map((item) => cutLine(text, item));
  return lines.every((each) => each !== undefined) ? lines.flat() : undefined;
}

export function split({ text, step: { holder, node }, inFlow }: Place, values: readonly string[]): Edits {
  const [start, end] = [startOf(node), endOf(node)];
  if (start === end || /[\r\n]/.test(text.slice(start, end))) return undefined;
  const isList = isSeq(holder);
  if (!isList || holder.flow) {
    const list = values.map((value) => writeAlone(value, true)).join(', ');
    return [{ start, end, text: isList ? list : `[${list}]` }];
  }
  const lead = text.slice(lineStart(text, start), start);
  if (inFlow || !/^[ \t]*-[ \t]+$/.test(lead) || text.slice(end, lineEnd(text, end)).trim() !== '') return undefined;
  return [{ start, end, text: values.map((value) => writeAlone(value, false)).join(`${eolOf(text)}${lead}`) }];
}
