import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { splitPairs } from './pairs.ts';

/** `1. 目的：…`, `1. 岗位名称：…` and （三）岗位职责 begin no list of duties. */
export function isFactOfPaper({ dictionary }: FormReader, line: Line | 'table' | undefined): boolean {
  if (line === undefined || line === 'table') return false;
  const { text } = line;
  if (dictionary.find(text) !== undefined) return true;
  const [pair] = splitPairs(dictionary, text, undefined);
  const path = pair?.label?.path ?? (pair === undefined ? undefined : dictionary.guess(pair.written)?.path);
  return /^(?:summary|title|code|department|reportsTo)$/.test(path ?? '');
}
