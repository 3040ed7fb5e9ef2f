import { isMap, isScalar } from 'yaml';
import { addLines, EditError, splice } from './change-text.ts';
import { endOf, eolOf, lineEnd, lineStart, type Step, startOf } from './places.ts';
import { writeAlone, writeBlock } from './write-value.ts';

/** A list of the one that was written alone and another. */
export function makeList(
  text: string,
  { holder, at, node }: Step,
  place: number,
  value: unknown,
  inFlow: boolean,
): string {
  const key = isMap(holder) ? holder.items[at]?.key : undefined;
  const [start, end] = [startOf(node), endOf(node)];
  const own = text.slice(start, end);
  if (isMap(node) && !node.flow) return indentIntoList(text, start, end, { place, value });
  if (key === undefined || /[\r\n]/.test(own)) throw new EditError(own);
  if (isScalar(node) && node.value === null) throw new EditError(own);
  const written = writeAlone(value, true);
  const items = place === 0 ? [written, own] : [own, written];
  if (inFlow) return splice(text, start, end, `[${items.join(', ')}]`);
  const indent = ' '.repeat(startOf(key) - lineStart(text, startOf(key)) + 2);
  const eol = eolOf(text);
  const lines = items.map((item) => `${eol}${indent}- ${item}`).join('');
  return splice(text, text.slice(0, start).trimEnd().length, end, lines);
}

/** The lines of a map become those of an item. */
function indentIntoList(
  text: string,
  start: number,
  end: number,
  { place, value }: { readonly place: number; readonly value: unknown },
): string {
  const [from, to] = [lineStart(text, start), lineEnd(text, end)];
  const indent = text.slice(from, start);
  if (indent.trim() !== '') throw new EditError(text.slice(start, end));
  const lines = text.slice(from, to).replace(/\n$/, '').split('\n');
  const own = lines.map((line, at) => (at === 0 ? `${indent}- ${line.trimStart()}` : line.replace(/^(?=[^\r])/, '  ')));
  const eol = text.slice(from, to).endsWith('\n') ? '\n' : '';
  const before = splice(text, from, to, `${own.join('\n')}${eol}`);
  const added = place === 0 ? from : from + own.join('\n').length + eol.length;
  return addLines(before, added, writeBlock([value], indent.length));
}

/** A map of a text that was written alone and another key. */
export function makeMap(
  text: string,
  { holder, at, node }: Step,
  [textKey, key, value]: readonly [string, string, unknown],
  inFlow: boolean,
): string {
  const [start, end] = [startOf(node), endOf(node)];
  const own = text.slice(start, end);
  if (!isScalar(node) || typeof node.value !== 'string' || /[\r\n]/.test(own)) throw new EditError(own);
  if (inFlow) return splice(text, start, end, `{ ${textKey}: ${own}, ${key}: ${writeAlone(value, true)} }`);
  const first = isMap(holder) ? startOf(holder.items[at]?.key) : start;
  const column = first - lineStart(text, first) + (isMap(holder) ? 2 : 0);
  const lead = isMap(holder) ? `${eolOf(text)}${' '.repeat(column)}` : '';
  const head = isMap(holder) ? text.slice(0, start).trimEnd() : text.slice(0, start);
  const written = `${head}${lead}${textKey}: ${text.slice(start)}`;
  return addLines(written, lineEnd(written, end + written.length - text.length), writeBlock({ [key]: value }, column));
}
