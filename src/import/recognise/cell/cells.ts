import type { Block, Cell } from '../../document.ts';
import { isColumn, type LabelSearch } from '../../labels/choose.ts';
import type { Label } from '../../labels/index.ts';
import type { Piece } from '../form/draft.ts';
import { fitting } from '../form/fitting.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { splitPairs } from '../line/pairs.ts';
import { readStated } from '../line/sentence-facts.ts';
import { giveLines } from '../line/value-in-place.ts';
import { isCountedLabel } from '../words/counted-label.ts';
import { allLines, type Line } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { labelBySigned } from '../words/signed-opinion.ts';
import { joinLines, textOf } from '../words/words-in.ts';
import { readChain } from './chain.ts';

/** Labels of one list each, below which `Manual handling` is an item, though it may be a label elsewhere. */
const leaf =
  /^(?:qualifications\.(?:knowledge|abilities|certificates|training|preferred)|kpis|conditions\.physical|contacts\.(?:in|ex)ternal)$/;

/** The label that a cell is, if it holds nothing else; its lines may break it anywhere. */
export function labelOf(reader: FormReader, cell: Cell, within: string | undefined, near = true): Label | undefined {
  const lines = allLines(cell.blocks).map(({ written }) => written);
  if (lines.length === 0 || lines.length > 8 || cell.blocks.some(({ kind }) => kind === 'table')) return undefined;
  const text = joinLines(lines);
  if (/[。；;！？!?]$/u.test(text)) return undefined;
  const search = { ...(within === undefined ? {} : { within }), near };
  return reader.dictionary.find(text, search) ?? lastLabelOf(reader, lines, search);
}

/** `7. Deputies` above `a) is deputised by:` in a cell: the first of what the number is over, beside its value. */
function lastLabelOf({ dictionary }: FormReader, lines: readonly string[], search: LabelSearch): Label | undefined {
  const [head = '', last = '', more] = lines;
  if (more !== undefined || head.length > 60 || !/^[(（]?[aA1一][)）.、]\s*\S.{1,40}[:：]$/u.test(last))
    return undefined;
  const label = dictionary.find(last, search);
  return label === undefined || /[:：]$/u.test(head) ? undefined : { ...label, written: joinLines(lines) };
}

export function placeOf(cell: Cell | undefined): Piece['place'] {
  return (cell === undefined ? undefined : allLines(cell.blocks)[0]?.place) ?? {};
}

/** Puts a cell's content below a label: one value, its lines as items, or what its own labels say; beside a plain label in bold, too. */
export function giveCell(reader: FormReader, given: Label, cell: Cell, isBesidePlain = false): void {
  if (readChain(reader, cell)) return;
  const isShort = given.path === 'summary' && allLines(cell.blocks).length === 1;
  const text = textOf(cell.blocks);
  const label = isShort
    ? fitting(reader.dictionary, given, text, reader.draft)
    : (labelBySigned(given.written, text) ?? given);
  const kind = kindOf(label.path);
  const lines = allLines(cell.blocks);
  if (kind === 'one' || label.path === 'duties.share' || isCounted(reader, label)) {
    const filled = lines.filter(({ written }) => !isPlaceholder(written));
    if (filled.length === 0 && lines.length > 1) {
      reader.note(label);
      return;
    }
    // `1、…` above places that nobody filled in is all of it.
    const [only, another] = filled;
    const isAlone = only !== undefined && another === undefined && lines.length > 1;
    const text = isAlone ? only.text : (filled.length === 0 ? lines : filled).map(withoutMark).join('\n');
    const piece = { text, place: placeOf(cell) };
    if (!readStated(reader, label, piece)) reader.give(label, piece);
  } else if (kind === 'names' && isNameOfJob(reader, lines)) giveLines(reader, label, cell);
  else {
    reader.open(isColumn(label.path) ? { ...label, path: label.path.split('.')[0] ?? '' } : label, 20);
    if (reader.target !== undefined && lines.length > 1 && leaf.test(label.path)) reader.target.plain = true;
    reader.readBlocks(kind === 'names' || isBesidePlain ? inOneLook(cell.blocks) : cell.blocks);
  }
}

/** Beside a label, bold words of which none is plain are its value and head nothing. */
function inOneLook(blocks: readonly Block[]): readonly Block[] {
  return isBold(blocks)
    ? blocks.map((block) => (block.kind === 'paragraph' ? { ...block, bold: false } : block))
    : blocks;
}

/** Whether all that a cell says is bold. */
export function isBold(blocks: readonly Block[]): boolean {
  return blocks.every((block) => block.kind === 'paragraph' && (block.bold || block.text.trim() === ''));
}

/** Without the bullet that a form may have in each of its cells; a stroke alone says that there is nothing. */
function withoutMark({ mark, text, written }: Line): string {
  return mark !== undefined && /^[•¤‣▸▹➢➤►❖✦✧·‧∙]$/u.test(mark) ? text : written;
}

/** `Supervisor: Refuse Removal` among positions is one of them, though a label stands before its colon. */
function isNameOfJob(reader: FormReader, lines: readonly Line[]): boolean {
  const [pair] = splitPairs(reader.dictionary, lines[0]?.written ?? '', undefined);
  return pair?.label?.path === 'reportsTo' && /^\p{L}+$/u.test(pair.written) && pair.value !== '';
}

/** `职责一`, `职责二` … and the indicator below each are one value a cell. */
function isCounted({ draft }: FormReader, { path, written }: Label): boolean {
  if (path === 'kpis') return draft?.rows.at(-1)?.counted === true;
  return path === 'duties' && isCountedLabel(written);
}

/** `编制：… 审核：… 批准：…` in one cell says itself what it holds, whatever stands beside it. */
export function holdsPairs(reader: FormReader, cell: Cell): boolean {
  // `FOR HR USE`, `JOB CODE:`, `GRADE: 19`: labels one below the other, of which some are not filled in.
  const lines = allLines(cell.blocks);
  const labelled = lines.filter(
    ({ written }) => splitPairs(reader.dictionary, written, undefined)[0]?.label !== undefined,
  );
  if (labelled.length > 1 && labelled.length * 2 >= lines.length) return true;
  const pairs = splitPairs(reader.dictionary, textOf(cell.blocks), undefined);
  return pairs.length > 1 && pairs.every(({ label, value }) => label !== undefined && value !== '');
}
