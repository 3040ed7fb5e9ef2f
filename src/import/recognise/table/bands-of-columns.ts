import { findHead } from '../duties/columns.ts';
import { kindOf } from '../form/kinds.ts';
import { textOf } from '../words/words-in.ts';
import { closeParts, type OpenTable } from './open-table.ts';

/** 业绩考核 over the whole width, above `序号 | 指标名称 | 目标值`: what the columns below are of, and no item of the list above it. */
export function readColumnsBand(open: OpenTable, at: number): number {
  const { reader, rows } = open;
  const [band, another] = rows[at] ?? [];
  const next = rows[at + 1] ?? [];
  if (band === undefined || another !== undefined || band.span < 3 || next.length < 3) return 0;
  const text = textOf(band.blocks);
  if (reader.target?.filled !== true || !/^\p{Script=Han}{2,12}$/u.test(text)) return 0;
  if (reader.dictionary.find(text) !== undefined) return 0;
  const { target } = reader;
  reader.target = undefined;
  const head = findHead(reader, next, undefined, rows.slice(at + 2, at + 12));
  if (head === undefined) {
    reader.target = target;
    return 0;
  }
  closeParts(open);
  reader.currentDraft().takeCells(band);
  return 1;
}

/** `4.1 | 4.2 | 4.3` above as many texts: the numbers of items that stand side by side. */
export function readNumbersAbove({ reader, rows }: OpenTable, at: number): number {
  const [row = [], next = []] = [rows[at], rows[at + 1]];
  const { target } = reader;
  if (target === undefined || kindOf(target.path) !== 'sentences' || row.length < 2 || next.length !== row.length)
    return 0;
  if (next.some(({ column, blocks }, nth) => column !== row[nth]?.column || textOf(blocks) === '')) return 0;
  const counts = row.map(({ blocks }) => /^(?:\d{1,2}[.．])?(\d{1,2})[.、]?$/u.exec(textOf(blocks))?.[1]);
  if (counts.some((count, nth) => Number(count) !== nth + 1)) return 0;
  reader.currentDraft().takeCells(...row);
  for (const { blocks } of next) reader.readBlocks(blocks);
  return 2;
}
