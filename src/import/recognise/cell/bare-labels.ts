import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';

const bare = /^\p{L}[^:：\n。；;，,]{1,29}[:：]$/u;

/**
 * `所属层级： | 技术级别：`: cells right beside each other that each end with the colon of a label, where nobody wrote anything. None is
 * the value of another; false for other cells.
 */
export function readBareLabels(reader: FormReader, cells: readonly Cell[]): boolean {
  if (cells.length < 2 || !cells.every((cell, at) => isBeside(cell, cells[at + 1]))) return false;
  const lines = cells.map(({ blocks }) => allLines(blocks));
  if (lines.some(([line, another]) => line === undefined || another !== undefined || !bare.test(line.written)))
    return false;
  const labels = lines.map(([line]) => reader.dictionary.guess(line?.text ?? ''));
  if (labels.every((label) => label === undefined)) return false;
  const draft = reader.currentDraft();
  for (const [at, cell] of cells.entries())
    if (labels[at] === undefined)
      for (const { written, place } of lines[at] ?? []) reader.keep({ text: written, place });
    else draft.takeCells(cell);
  draft.labels += labels.filter((label) => label !== undefined).length;
  reader.target = undefined;
  return true;
}

function isBeside({ column, span }: Cell, next: Cell | undefined): boolean {
  return next === undefined || next.column === column + span;
}
