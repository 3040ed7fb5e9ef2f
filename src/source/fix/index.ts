import { isMap, isScalar, type Node } from 'yaml';
import type { FindingFix } from '../../findings/fix.ts';
import { composeDocument } from '../compose.ts';
import { endOf, followPath, isInFlow, type Step, startOf } from '../edit/places.ts';
import { writeAlone, writeLike } from '../edit/write-value.ts';
import type { Source } from '../source.ts';
import { readTokens } from '../tokens.ts';
import { append, empty, remove, split } from './lists.ts';
import type { Place } from './place.ts';
import type { TextEdit } from './text-edit.ts';
import { unmark } from './unmark.ts';

/**
 * What each group of changes does to the text of a file, in the order of its places; undefined if the file is written in
 * a way in which one of them can't be made alone. Parses the file at most once.
 */
export function locateFixes(
  source: Source,
  groups: readonly (readonly FindingFix[])[],
): (readonly TextEdit[] | undefined)[] {
  let root: Node | null | undefined;
  const rootOf = (): Node | null => {
    // A broken file may be hostile, so it is never parsed again.
    if (source.value === undefined) return null;
    root ??= composeDocument(readTokens(source.file, source.text).tokens, source.text)?.contents ?? null;
    return root;
  };
  return groups.map((group) => {
    const edits = group.map((fix) => (fix.at.file === source.file ? locate(source.text, rootOf, fix) : undefined));
    return edits.every((each) => each !== undefined)
      ? edits.flat().sort((a, b) => a.start - b.start || a.end - b.end)
      : undefined;
  });
}

function locate(text: string, rootOf: () => Node | null, fix: FindingFix): readonly TextEdit[] | undefined {
  if (fix.change === 'write') {
    if ('range' in fix.at) return [{ start: fix.at.range[0], end: fix.at.range[1], text: fix.text }];
    return writeKey(text, followPath(rootOf(), fix.at.path).steps.at(-1), fix.text);
  }
  const { steps, rest } = followPath(rootOf(), fix.at.path);
  const step = steps.at(-1);
  if (rest.length > 0 || step === undefined) return undefined;
  const place = { text, steps, step, inFlow: isInFlow(steps) };
  switch (fix.change) {
    case 'append':
      return append(place, fix.value);
    case 'remove':
      return remove(place);
    case 'empty':
      return empty(place, fix.size);
    case 'unmark':
      return unmark(place, fix.mark);
    case 'split':
      return split(place, fix.values);
    case 'quote':
      return quote(place);
    default:
      return replace(place, fix);
  }
}

type Replacing = Extract<FindingFix, { change: 'rewrite' | 'respell' | 'wrap' }>;

function replace({ text, step: { node }, inFlow }: Place, fix: Replacing): readonly TextEdit[] | undefined {
  const [start, end] = [startOf(node), endOf(node)];
  const written = text.slice(start, end);
  if (start === end) return undefined;
  if (fix.change === 'respell') {
    return isScalar(node) ? [{ start, end, text: writeLike(fix.value, node, written, inFlow) }] : undefined;
  }
  if (/[\r\n]/.test(written)) return undefined;
  if (fix.change === 'rewrite') return [{ start, end, text: fix.text }];
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  // In a block the map of an entry needs no braces, and a text without quotes may go on as it is.
  const isEntry = !inFlow && /-[ \t]+$/.test(lineBefore(text, start));
  if (isEntry) return [{ start, end: start, text: `${fix.key}: ` }];
  const value = node.type === 'PLAIN' && !inFlow ? writeAlone(node.value, true) : written;
  return [{ start, end, text: `{ ${fix.key}: ${value} }` }];
}

/** Braces, quotes and remarks show that the author meant a map, or knew of quotes. */
function quote({ text, step: { node }, inFlow }: Place): readonly TextEdit[] | undefined {
  if (!isMap(node) || node.flow === true || inFlow) return undefined;
  const [start, end] = [startOf(node), endOf(node)];
  const written = text.slice(start, end);
  const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0].trim();
  if (rest !== '' || /[\r\n"'#{[]/.test(written)) return undefined;
  return [{ start, end, text: JSON.stringify(written) }];
}

/** A key in quotes keeps them: without, `{"a":1}` would need a space. */
function writeKey(text: string, step: Step | undefined, word: string): readonly TextEdit[] | undefined {
  const key = step !== undefined && isMap(step.holder) ? step.holder.items[step.at]?.key : undefined;
  if (!isScalar(key)) return undefined;
  const [start, end] = [startOf(key), endOf(key)];
  const [mark = ''] = /^["']/.exec(text.slice(start, end)) ?? [];
  return [{ start, end, text: `${mark}${word}${mark}` }];
}

function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}
