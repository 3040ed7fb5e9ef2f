import type { Finding } from '../findings/finding.ts';
import { lineStarts, pointAt } from '../text/text.ts';
import { refuse } from './refuse.ts';

const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/gmu;

/** Finds the marks that git leaves if it can't merge two versions: one mistake, however many places it has. */
export function findMergeMarks(file: string, text: string): Finding | undefined {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  const found = [...text.matchAll(mark)];
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined || new Set(found.map(([sign]) => sign)).size < 2) return undefined;
  const starts = lineStarts(text);
  return refuse('yaml/syntax', file, [first.index, text.indexOf('\n', first.index) >>> 0], {
    problem: 'MERGE_MARKS',
    detail: 'The file holds the marks of an unfinished merge',
    lines: [pointAt(starts, first.index).line, pointAt(starts, last.index).line],
  });
}
