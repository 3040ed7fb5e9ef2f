import type { Cell, Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { splitPairs } from '../line/pairs.ts';
import { allLines, type Line } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';

const fewest = 4;
const pair = /^(?:\d{1,2}\s*[、.．]\s*)?\p{Script=Han}[^:：。；;，,\n]{1,14}[:：]/u;

/**
 * A table all of whose cells are a label with a colon and its value, as `3、所属部门：财务部 | 4、薪金等级：`; most of the labels
 * are known, so the others are labels, too, and each stands for its own cell.
 */
export function readPairCells(reader: FormReader, { rows }: Table): boolean {
  const cells = rows.flatMap((row) => row.filter(({ blocks }) => textOf(blocks) !== ''));
  if (cells.length < fewest || rows.every((row) => row.length < 2)) return false;
  const lines = cells.map(({ blocks }) => allLines(blocks));
  if (lines.some(([first, second]) => second !== undefined || first === undefined || !pair.test(first.written)))
    return false;
  const known = lines.filter(([line]) => line !== undefined && labelIn(reader, line)?.label !== undefined);
  if (known.length * 3 < lines.length * 2) return false;
  for (const [at, cell] of cells.entries()) readCell(reader, cell, lines[at]?.[0]);
  reader.target = undefined;
  return true;
}

function readCell(reader: FormReader, { blocks }: Cell, line: Line | undefined): void {
  if (line === undefined) return;
  const found = labelIn(reader, line);
  reader.target = undefined;
  if (found?.label !== undefined) reader.readBlocks(blocks);
  else if (found?.value) reader.keep({ text: found.value, place: line.place }, found.written);
  else reader.keep({ text: line.written, place: line.place });
}

function labelIn({ dictionary }: FormReader, { text }: Line): ReturnType<typeof splitPairs>[number] | undefined {
  const [found] = splitPairs(dictionary, text, undefined);
  if (found === undefined || found.label !== undefined) return found;
  const label = dictionary.guess(found.written);
  return label === undefined ? found : { ...found, label };
}
