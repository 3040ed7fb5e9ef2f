import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { isDate } from '../../values/dates.ts';
import { giveCell, labelOf, placeOf } from '../cell/cells.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import { isSignature } from './signers.ts';
import { isBold, isSetApart, type Stack, withUnknown } from './stacked-unknown.ts';

/** A row of `编制 | 审核 | 批准` or `内部联系 | 外部联系` above a row of as many values; undefined for any other row. */
export function findStack(
  reader: FormReader,
  cells: readonly Cell[],
  next: readonly Cell[] | undefined,
  after: readonly Cell[] | undefined,
  above?: Stack,
): Stack | undefined {
  if (cells.length < 2 || next === undefined || next.length !== cells.length) return undefined;
  if (next.some((cell, at) => cell.column !== cells[at]?.column)) return undefined;
  const labels = withUnknown(
    cells,
    cells.map((cell, at) => labelOf(reader, cell, undefined, false) ?? inCapitals(reader, cell, next[at])),
    { above, next, after, isLabel: (cell) => labelOf(reader, cell, undefined, false) !== undefined },
  );
  // The first column may name the rows: who signs, and when.
  const named = labels[0] === undefined && /^(?:项目|姓名|签名|签字|签批)?$/u.test(textOf(cells[0]?.blocks ?? []));
  const stacked = named ? labels.slice(1) : labels;
  const isTable =
    after?.length === cells.length && after.every((cell) => labelOf(reader, cell, undefined, false) === undefined);
  const facts =
    !isTable &&
    stacked.length > 2 &&
    // Three columns of duties are a table of them, though `Reporting` may name one of its groups.
    !(after?.length === cells.length && cells.every((cell) => isDutyColumn(reader, cell))) &&
    stacked.every(
      (label) => label !== undefined && (kindOf(label.path) !== 'part' || /^(?:pay|x-note)$/.test(label.path)),
    );
  // More than one row below them are rows of a table.
  const isAgain = after?.every((cell) => labelOf(reader, cell, undefined, false) !== undefined) === true;
  const parts = (isAgain || after?.length !== cells.length) && areParts(reader, cells, labels, next);
  // Bold labels and plain values in turns, whatever the next labels are.
  const byLook = isSetApart(cells, next) && after?.every(isBold) === true;
  const two = (byLook || after?.length !== cells.length) && areTwo(labels, next, byLook || after === undefined);
  // Rows of labels and of values in turns.
  const inTurns =
    after?.some((cell) => labelOf(reader, cell, undefined, false) !== undefined) === true &&
    after.every((cell) => textOf(cell.blocks) === '' || labelOf(reader, cell, undefined, false) !== undefined) &&
    stacked.every((label) => label !== undefined && kindOf(label.path) !== 'part') &&
    next.every((cell) => labelOf(reader, cell, undefined, false) === undefined);
  if (
    stacked.length < 2 ||
    stacked.some((label) => label === undefined || !(facts || parts || two || inTurns || isStackable(label)))
  )
    return undefined;
  const values = named ? next.slice(1) : next;
  if (values.some((cell, at) => isOtherLabel(reader, cell, stacked[at]))) return undefined;
  if (values.every((cell) => textOf(cell.blocks) === '')) return undefined;
  return new Map(
    labels.flatMap((label, at) => (label === undefined ? [] : [[cells[at]?.column ?? 0, label] as const])),
  );
}

/** `NUMBER OF HOLDERS` over `3`: capitals that no dictionary has, by what their words speak of. */
function inCapitals({ dictionary }: FormReader, cell: Cell, below: Cell | undefined): Label | undefined {
  const [text, value] = [wordsIn(cell), wordsIn(below)];
  const isCapital = text !== value.toUpperCase() && /^[\p{Lu}\s/&.'’-]{4,40}$/u.test(text);
  return isCapital && !/^[\p{Lu}\s]{4,}$/u.test(value) ? dictionary.guess(text) : undefined;
}

/** `Non-Exempt` below `FLSA Status` is its value, though some forms have it as a label. */
function isOtherLabel(reader: FormReader, cell: Cell, above: Label | undefined): boolean {
  const label = labelOf(reader, cell, undefined, false);
  return label !== undefined && (label.path !== above?.path || kindOf(label.path) !== 'one');
}

/** `工作时间 | 体力要求` above two texts of which neither is a label: each is below its label, in a table of two rows the title, too. */
function areTwo(labels: readonly (Label | undefined)[], next: readonly Cell[], isLast: boolean): boolean {
  const [first, second, third] = labels.map((label) => label?.path);
  if (first === undefined || second === undefined || third !== undefined || first === second) return false;
  const single = /^(?!approval)(?!duties|summary|qualifications)[\w.]+$/;
  const areFacts = [first, second].every(
    (path) => single.test(path) && (isLast || path !== 'title') && !/^(?:form|basic|x)/.test(path) && isOne(path),
  );
  return areFacts && next.every(({ blocks }) => textOf(blocks) !== '');
}

function isOne(path: string): boolean {
  return kindOf(path) !== 'part' || /^(?:conditions|career|contacts)(?:\.|$)/.test(path);
}

/** `职责 | 要求` above lists: parts of the form side by side. */
function areParts(
  reader: FormReader,
  cells: readonly Cell[],
  labels: readonly (Label | undefined)[],
  next: readonly Cell[],
): boolean {
  // 工作描述 | 工作指标 below 岗位职责 head its columns.
  if (reader.within === 'duties' && cells.every((cell) => isDutyColumn(reader, cell))) return false;
  const paths = labels.map((label) => label?.path ?? '');
  // What is done and what is asked are no columns of one table, and so is nothing beside them.
  const both = paths.includes('duties') && paths.some((path) => path.startsWith('qualifications'));
  const part = /^(?:duties|summary|authority|conditions|kpis|contacts|career|qualifications(?:\.[\w+]+)?)$/;
  const known = paths.every((path) => part.test(path) || (both && /^(?:contacts|kpis|career)(?:\.|$)/.test(path)));
  const lists = next.filter(({ blocks }) => textOf(blocks).includes('\n')).length * 2 >= next.length;
  // `Education` is no value of `Experience`, so what is asked has its kinds side by side.
  const kinds = paths.every((path) => path.startsWith('qualifications'));
  return known && (lists || kinds) && new Set(paths).size === paths.length;
}

function isDutyColumn({ dictionary }: FormReader, cell: Cell): boolean {
  const text = wordsIn(cell);
  return (
    dictionary.find(text, { within: 'duties', asColumn: true })?.path.startsWith('duties.') === true ||
    dictionary.find(text)?.path === 'kpis'
  );
}

/** `Accepted by` beside `Approved by` is signed by whoever holds the position, whom the form needn't name. */
function isStackable({ path }: Label): boolean {
  return /^approval\.\w+\.by$|^contacts\.(?:in|ex)ternal$|^x-signature$/.test(path);
}

/** `Date: 12/02/2024` below who signed. */
const dated = /^(?:date|dated|signed on|日期|签署日期|签字日期)\s*[:：]\s*/iu;

/** Beside the posts of those who sign. */
const post = /^(?:(?:job )?title|position|designation|role|capacity|职务|职位|岗位|职称)$/iu;

/** Reads a row below such labels; false for a row that is none. */
export function readStacked(reader: FormReader, stack: Stack, cells: readonly Cell[]): boolean {
  if (cells.length < stack.size || cells.length > stack.size + 1) return false;
  const values = cells.filter(({ column }) => stack.has(column));
  if (values.length !== stack.size) return false;
  if (values.some((cell) => isOtherLabel(reader, cell, stack.get(cell.column)))) return false;
  const beside = cells.find(({ column }) => !stack.has(column));
  const isPost = beside !== undefined && post.test(textOf(beside.blocks).trim());
  for (const cell of values) {
    const label = stack.get(cell.column);
    // `Signature` below `Name` has a name once more, or its letters.
    const isSigned = label !== undefined && reader.draft?.has(label.path) && isSignature(wordsIn(beside));
    if ((isPost || isSigned) && label?.path.startsWith('approval.')) {
      for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place }, label.written);
      continue;
    }
    const text = wordsIn(cell);
    if (label === undefined || text === '') continue;
    const day = text.replace(dated, '');
    if (isDate(day) && label.path.endsWith('.by')) {
      const place = placeOf(cell);
      if (day !== text) reader.currentDraft().takeHeads(place, text.slice(0, text.length - day.length));
      reader.give({ ...label, path: label.path.replace(/by$/, 'date') }, { text: day, place });
    } else giveCell(reader, label, cell);
  }
  reader.target = undefined;
  return true;
}

/** A row of values above `（岗位名称） | （所属部门）`: captions in brackets below what they name. */
export function readCaptioned(reader: FormReader, cells: readonly Cell[], next: readonly Cell[] | undefined): boolean {
  if (next === undefined || next.length < 2 || next.length !== cells.length) return false;
  const labels = next.map((cell) => {
    const text = wordsIn(cell);
    return /^[（(][^（()）]+[)）]$/u.test(text) ? reader.dictionary.find(text.slice(1, -1)) : undefined;
  });
  if (labels.some((label) => label === undefined || kindOf(label.path) === 'part')) return false;
  labels.forEach((label, at) => {
    const cell = cells[at];
    if (label !== undefined && cell !== undefined && textOf(cell.blocks) !== '') giveCell(reader, label, cell);
  });
  reader.currentDraft().takeCells(...next);
  reader.target = undefined;
  return true;
}
