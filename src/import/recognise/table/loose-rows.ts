import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { splitNumber } from '../../labels/numbers.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { holdsPairs, labelOf, placeOf } from '../cell/cells.ts';
import { partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Target } from '../form/target.ts';
import { readDashedHead } from '../line/dashed-head.ts';
import { splitPairs } from '../line/pairs.ts';
import { isCountOfItem } from '../words/count-of-item.ts';
import { allLines } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';

/** A row of one cell: the label of a part, or text. */
export function readBand(reader: FormReader, cell: Cell, side: Label | undefined): void {
  const label = labelOf(reader, cell, reader.within) ?? guessBand(reader, cell);
  if (isOnPaper(cell)) {
    for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place });
    reader.target = undefined;
  } else if (label !== undefined) reader.open(label, 20);
  else if (readDashed(reader, cell)) return;
  else if (isUnknownLabel(cell) || isInCapitals(reader, cell)) {
    const written = textOf(cell.blocks);
    reader.currentDraft().takeHeads(placeOf(cell), written);
    reader.target = { path: 'x', label: written.replace(/[\s:：]+$/u, ''), rank: 20, filled: false };
  } else {
    if (side !== undefined && reader.target?.label !== side.written) restore(reader, side);
    reader.readBlocks(cell.blocks);
  }
}

/** `ESSENTIAL DUTIES - Harbour Standard 12:` in a row of its own. */
function readDashed(reader: FormReader, cell: Cell): boolean {
  const [line, another] = allLines(cell.blocks);
  return line !== undefined && another === undefined && readDashedHead(reader, line);
}

/** `※ 本表由部门主管填写，修订后送人事处存查。` over the whole width is on the paper, and no more of what is above it. */
function isOnPaper({ blocks, span }: Cell): boolean {
  const text = toSimplified(textOf(blocks));
  return (
    span > 1 &&
    /^(?:[※*＊]|(?:备?注|说明)\s*[:：])[^\n]{0,4}(?:本表|本(?:岗位|职位|职务|工作|职责)?(?:说明书|说明表|描述书|责任书))/u.test(
      text,
    )
  );
}

/** `RESOURCE MANAGEMENT (eg staff, finance):` over the whole width is the label of what jd has no key for. */
function isUnknownLabel({ blocks, span }: Cell): boolean {
  const text = textOf(blocks);
  const bare = text.replace(/\([^()]*\)/g, '');
  return (
    span > 1 &&
    text.length <= 90 &&
    /^[^\n]*[:：]$/u.test(bare.trim()) &&
    /\p{Lu}{3}/u.test(bare) &&
    !/\p{Ll}/u.test(bare)
  );
}

/** `TOOLS PROVIDED` over the whole width, below what stands under another label in capitals. */
function isInCapitals({ target }: FormReader, { blocks, span }: Cell): boolean {
  const isCapital = (text: string): boolean => /^[\p{Lu}\s&/,'’()-]{4,60}$/u.test(text);
  return span > 1 && target?.filled === true && isCapital(textOf(blocks)) && isCapital(target.label ?? '');
}

/** Over the whole width, a few words that speak of a part name it, except among duties, where they name a group. */
function guessBand(reader: FormReader, cell: Cell): Label | undefined {
  const { style, text } = splitNumber(textOf(cell.blocks));
  const single = cell.span > 1 && !/[:：\n]|\p{P}$/u.test(text);
  // `SECTION B: …` says that it heads a part.
  if (single && style === 'part' && text.length <= 60) return reader.dictionary.guess(text);
  // Numbered as the items of the cells above it.
  if (style !== undefined && style === reader.target?.items) return undefined;
  // 部门人员的考核权 among what a position may decide is one of it.
  if (reader.target?.path === 'authority' && /权$/u.test(text)) return undefined;
  const short = text.length <= 20 && single;
  return short && reader.target?.filled && reader.within !== 'duties' ? reader.dictionary.guess(text) : undefined;
}

function restore(reader: FormReader, side: Label): void {
  const target: Target = { path: side.path, label: side.written, rank: 20, filled: true };
  reader.target = target;
}

/** A row without labels below a list: a number and its text. */
export function readLoose(reader: FormReader, cells: readonly Cell[], side: Label | undefined): void {
  if (side !== undefined && reader.target?.label !== side.written && partOf(side.path) !== reader.within)
    restore(reader, side);
  const texts = cells.filter((cell) => !isCountOfItem(textOf(cell.blocks)));
  // Lists side by side are all of what is open.
  const areLists = texts.every((cell) => allLines(cell.blocks).length > 1);
  texts.forEach((cell, at) => {
    if (at === 0 || reader.target === undefined || areLists || holdsPairs(reader, cell) || isPair(reader, cell))
      reader.readBlocks(cell.blocks);
    else
      for (const { written, place } of allLines(cell.blocks))
        reader.keep({ text: written, place }, reader.target.label);
  });
}

/** `所属部门    食堂` in a cell: a known label, and its value behind a gap or a colon. */
function isPair(reader: FormReader, cell: Cell): boolean {
  const [line, another] = allLines(cell.blocks);
  if (line === undefined || another !== undefined || line.text.length > 40) return false;
  const pairs = splitPairs(reader.dictionary, line.text, undefined);
  return (
    pairs.length === 1 && pairs[0]?.label !== undefined && pairs[0].label.meant === undefined && pairs[0].value !== ''
  );
}
