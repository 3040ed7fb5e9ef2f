import type { Block, Cell, Table } from '../../document.ts';
import type { Dictionary, Label } from '../../labels/index.ts';
import { isBold } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines, type Line } from '../words/lines.ts';

/** Fewer boxes may hold anything. */
const fewest = 4;
const longest = 90;

/** A box of a form: its label, and what is below it in a row of its own. */
interface Box {
  readonly head: Cell;
  readonly line: Line;
  readonly text: Cell;
}

/**
 * `8. DECISIONS AND JUDGEMENTS` over a text, a table of one column for each: where most of several such boxes are headed by labels,
 * so are the others, and their words decide. Those that the dictionary has are read as any table.
 */
export function findLabelBoxes(dictionary: Dictionary, blocks: readonly Block[]): ReadonlyMap<Table, Label> {
  const boxes = blocks.flatMap((block) => {
    const box = block.kind === 'table' ? boxIn(block) : undefined;
    return block.kind === 'table' && box !== undefined ? [{ table: block, text: box.line.text }] : [];
  });
  const found = new Map<Table, Label>();
  const known = boxes.filter(({ text }) => dictionary.find(text) !== undefined);
  if (boxes.length < fewest || known.length * 3 < boxes.length) return found;
  for (const { table, text } of boxes)
    if (dictionary.find(text) === undefined)
      found.set(table, dictionary.guess(text) ?? { path: 'x', written: text.replace(/\s*[:：]$/u, '') });
  return found;
}

/** Reads such a box below its label. */
export function readLabelBox(reader: FormReader, table: Table, label: Label): void {
  const box = boxIn(table);
  if (box === undefined) return;
  const draft = reader.currentDraft();
  draft.takeCells(box.head);
  if (label.path.startsWith('x')) {
    for (const { written, place } of allLines(box.text.blocks)) reader.keep({ text: written, place }, label.written);
    reader.target = undefined;
    return;
  }
  reader.open(label, 20);
  reader.readBlocks(box.text.blocks);
  reader.target = undefined;
}

function boxIn({ rows }: Table): Box | undefined {
  const [[head, another] = [], [text, more] = [], ...others] = rows;
  if (head === undefined || text === undefined || another !== undefined || more !== undefined || others.length > 0)
    return undefined;
  const [line, second] = allLines(head.blocks);
  if (line === undefined || second !== undefined || line.text.length > longest || /[.;,。；，]$/u.test(line.text))
    return undefined;
  const isHead = (line.style !== undefined && line.style !== 'bullet') || isBold(head.blocks);
  return isHead && allLines(text.blocks).length > 0 ? { head, line, text } : undefined;
}
