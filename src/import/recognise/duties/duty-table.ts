import type { Table } from '../../document.ts';
import { isShareHead } from '../../labels/share.ts';
import { placeOf } from '../cell/cells.ts';
import type { Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

const area =
  /^(?:kpa|kra|kfa|key (?:performance|result|focus|responsibility) areas?|duty|responsibility|accountability|objective|职责|任务|工作任务)\s*(?:no\.?\s*)?[一二三四五六七八九十\d]{1,3}(?!\d)/iu;

/**
 * A small table for each duty: `KPA 1` over `Output | …`, `Time allocation | 40 %` and `Performance indicator | …`.
 * Returns false if the table is of another kind.
 */
export function readDutyTable(reader: FormReader, { rows }: Table): boolean {
  const [head, ...pairs] = rows;
  const [band] = head ?? [];
  if (head?.length !== 1 || band === undefined || pairs.length === 0) return false;
  const written = wordsIn(band);
  if (!area.test(written) || pairs.some((row) => row.length !== 2)) return false;
  const cells = new Map<string, readonly Piece[]>();
  for (const [label, value] of pairs) {
    const text = label === undefined ? '' : wordsIn(label);
    const found = reader.dictionary.find(text, { within: 'duties', asColumn: true })?.path;
    const path = isShareHead(text) ? 'duties.share' : found;
    if (value === undefined || path === undefined || !/^duties\.(?:duty|kpi|share|group)$/.test(path)) return false;
    const pieces = allLines(value.blocks).map((line) => ({ text: line.text, place: line.place }));
    cells.set(path, [...(cells.get(path) ?? []), ...pieces]);
  }
  if (!cells.has('duties.duty')) return false;
  const draft = reader.currentDraft();
  draft.takeCells(band, ...pairs.flatMap(([label]) => label ?? []));
  draft.labels += rows.length;
  draft.rows.push({ part: 'duties', cells, place: placeOf(band) });
  reader.target = undefined;
  return true;
}

const counted =
  /^(?:职责|任务|duty|responsibility|accountability)\s*(?:no\.?\s*)?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[:：]?$/iu;
const count = /^[（(]?(?:\d{1,2}|[一二三四五六七八九十]|[①-⑳])[)）.、．]?$/u;

/** A small table for each group: `职责一 | 品种规划` above 工作任务, which is merged down beside its tasks and their numbers. */
export function readTasksTable(reader: FormReader, { rows }: Table): boolean {
  const [[first, second, third] = [], ...below] = rows;
  const [label] = below[0] ?? [];
  if (first === undefined || second === undefined || third !== undefined || label === undefined) return false;
  const group = wordsIn(second);
  if (!counted.test(wordsIn(first)) || !/^[^。；;.:：]{2,40}$/u.test(group)) return false;
  const written = wordsIn(label);
  const path = reader.dictionary.find(written, { within: 'duties', asColumn: true })?.path;
  if (path !== 'duties.duty' || label.height !== below.length || below.length < 2) return false;
  const cells = below.map((row, at) => (at === 0 ? row.slice(1) : row));
  const tasks = cells.map((row) => row.filter(({ blocks }) => !count.test(textOf(blocks).trim())));
  if (tasks.some((row) => row.length !== 1)) return false;
  const draft = reader.currentDraft();
  const counts = cells.flatMap((row) => row.filter(({ blocks }) => count.test(textOf(blocks).trim())));
  draft.takeCells(first, label, ...counts);
  draft.takeHeads(placeOf(second), ...allLines(second.blocks).map((line) => line.written));
  draft.labels += 2;
  for (const cell of tasks.flat()) {
    const pieces = allLines(cell.blocks).map((line) => ({ text: line.text, place: line.place }));
    draft.rows.push({ part: 'duties', cells: new Map([['duties.duty', pieces]]), place: placeOf(cell), group });
  }
  reader.target = undefined;
  return true;
}
