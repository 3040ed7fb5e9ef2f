import type { Block, Cell } from '../../document.ts';
import type { Dictionary, Label } from '../../labels/index.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { isBracketed } from '../words/bracketed.ts';
import { allLines, type Line } from '../words/lines.ts';
import { isSetAsLabel } from '../words/set-as-label.ts';
import { joinLines } from '../words/words-in.ts';
import { isWordsOfLabel } from './pair-table.ts';

export interface Labelled {
  readonly label: Label;
  readonly value: readonly Line[];
  readonly blocks: readonly Block[];
  /** The whole cell, where other labels of that look follow in it, each above its own value. */
  readonly several?: readonly Block[];
}

/** Longer lines are sentences. */
const longest = 80;

/** Cells each of which begins with its label, as `2. ITEM NUMBER` over `NIAB-61`; false for a row of other cells. */
export function readLabelledCells(reader: FormReader, cells: readonly Cell[]): boolean {
  if (cells.length < 2) return false;
  const own = cells.map((cell) => labelledIn(reader, cell));
  // `Provincial Job Title` over a title, beside a label that is known, is one by what its words speak of.
  const areKnown = own.filter((each) => each !== undefined && each.value.length > 0).length * 2 >= cells.length;
  const all = own.map((each, at) => each ?? (areKnown ? guessedIn(reader, cells[at]) : undefined));
  const found = all.filter((each) => each !== undefined);
  if (found.length < cells.length) return false;
  if (found.filter(({ value }) => value.length > 0).length * 2 < found.length) return false;
  for (const labelled of found) give(reader, labelled);
  reader.target = undefined;
  return true;
}

/** The known label that a cell begins with, and what is below it. */
export function labelledIn({ dictionary }: FormReader, cell: Cell): Labelled | undefined {
  const [first, ...value] = allLines(cell.blocks);
  if (
    first === undefined ||
    first.written.length > longest ||
    /[.。;；,，!?]$|\p{Script=Han}[:：]\s*\S/u.test(first.written)
  )
    return undefined;
  // `优先条件` above `（满足其一）` is a label with a remark on it.
  if (isRemark(value) || isBrokenLabel(dictionary, first, value)) return undefined;
  const isNumbered = first.style === 'decimal' || first.style === 'letter';
  const isMarked = isNumbered || isSetAsLabel(first.text);
  if (value.length === 0 && !isMarked) return undefined;
  const label = dictionary.find(first.text) ?? (isMarked ? dictionary.guess(first.text) : undefined);
  const blocks = withoutFirst(cell.blocks);
  if (label === undefined)
    return isNumbered && value.length > 0 ? { label: { path: 'x', written: first.text }, value, blocks } : undefined;
  // `Reports to` over `Manager` may be two labels, of which none has a value.
  if (value.length === 1 && dictionary.find(value[0]?.text ?? '') !== undefined) return undefined;
  const others = value.filter((line, at) => at + 1 < value.length && isAlike(first, line));
  const isNext = others.some(({ text }) => dictionary.find(text) !== undefined);
  return { label, value, blocks, ...(isNext ? { several: cell.blocks } : {}) };
}

/** `Experience:` below `Education:` and its text, in bold as that is, or with a colon as that has. */
function isAlike(first: Line, { bold, text }: Line): boolean {
  const hasColon = /[:：]$/u.test(first.text);
  return bold === first.bold && (bold || hasColon) && hasColon === /[:：]$/u.test(text);
}

/** 所需知识 above 和能力 is one label in two lines. */
function isBrokenLabel(dictionary: Dictionary, first: Line, [second, more]: readonly Line[]): boolean {
  if (second === undefined || more !== undefined) return false;
  const goesOn = /^(?:[和及与或、/／&]|(?:and|or) )/iu.test(second.written) || /[和及与或、/／&]$/u.test(first.written);
  return goesOn && dictionary.find(joinLines([first.text, second.text])) !== undefined;
}

function isRemark(value: readonly Line[]): boolean {
  return value.length > 0 && value.every(({ written }) => isBracketed(written));
}

/** A line of a few words that speak of a key, over one line that isn't set as it is. */
function guessedIn({ dictionary }: FormReader, cell: Cell | undefined): Labelled | undefined {
  const [first, ...value] = cell === undefined ? [] : allLines(cell.blocks);
  if (cell === undefined || first === undefined || value.length !== 1 || first.style !== undefined || isRemark(value))
    return undefined;
  const label = isWordsOfLabel(first.text) ? dictionary.guess(first.text) : undefined;
  return label === undefined || kindOf(label.path) !== 'one'
    ? undefined
    : { label, value, blocks: withoutFirst(cell.blocks) };
}

/** The blocks of a cell below its first line. */
export function withoutFirst(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.text.trim() !== '');
  const block = blocks[at];
  if (block?.kind !== 'paragraph') return blocks;
  const rest = block.text.trim().split('\n').slice(1).join('\n');
  const { number: _, ...bare } = block;
  return [...(rest === '' ? [] : [{ ...bare, text: rest }]), ...blocks.slice(at + 1)];
}

/** Gives the form what is below such a label. */
export function give(reader: FormReader, { label, value, blocks, several }: Labelled): void {
  const [first] = value;
  if (several !== undefined) {
    reader.target = undefined;
    reader.readBlocks(several);
    return;
  }
  if (first === undefined) {
    reader.note(label);
    return;
  }
  if (label.path === 'x') for (const { written, place } of value) reader.keep({ text: written, place }, label.written);
  else if (kindOf(label.path) === 'one')
    reader.give(label, { text: joinLines(value.map(({ written }) => written)), place: first.place });
  else {
    reader.open(label, 20);
    reader.readBlocks(blocks);
  }
}
