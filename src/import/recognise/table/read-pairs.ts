import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { isShareHead } from '../../labels/share.ts';
import { isDate } from '../../values/dates.ts';
import { isMeasure } from '../../values/enumerations.ts';
import { giveCell, holdsPairs, isBold, labelOf, placeOf } from '../cell/cells.ts';
import { kindOf, partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { giveLines, isValueInPlace } from '../line/value-in-place.ts';
import { isCountedLabel } from '../words/counted-label.ts';
import { saysHowOften } from '../words/how-often.ts';
import { joinLines, textOf, wordsIn } from '../words/words-in.ts';
import { isPairItself } from './pair-among-pairs.ts';
import { labelByCell, readUnknown } from './unknown-pairs.ts';

/** Labels and values side by side; false if no cell is a label. */
export function readPairs(reader: FormReader, row: readonly Cell[], side: Label | undefined): boolean {
  const cells = withoutGap(row);
  const within = side === undefined ? undefined : partOf(side.path);
  const labels = withoutMisread(
    reader,
    cells,
    cells.map((cell, at) => asAsked(labelOf(reader, cell, within ?? reader.within), within) ?? shareOf(cells, at)),
  );
  const kind = kindBetween(reader, cells, labels);
  if (kind !== undefined) labels[1] = kind;
  if (labels.every((label) => label === undefined)) return readUnknown(reader, cells, side, within);
  let pending: Label | undefined;
  let given = false;
  let isEmpty = false;
  let unknown: string | undefined;
  let from: Cell | undefined;
  cells.forEach((cell, at) => {
    const text = textOf(cell.blocks);
    const label = isValueInPlace(labels, at, pending, given, text) ? undefined : labels[at];
    if (label !== undefined) {
      if (pending !== undefined && !given && kindOf(pending.path) === 'part') reader.open(pending, 20);
      else if (pending !== undefined && !given) reader.note(pending);
      pending = label;
      given = false;
      isEmpty = false;
      unknown = undefined;
    } else if (text === '') isEmpty = at % 2 === 1;
    else if (pending !== undefined && isPairItself(reader, cell, pending, given)) {
      if (!given) reader.note(pending);
      pending = undefined;
      reader.readBlocks(cell.blocks);
    }
    // `岗位职责 | 1 | 录入数据`: the number of the item.
    else if (pending !== undefined && isCount(text, pending, cells[at + 1])) reader.currentDraft().takeCells(cell);
    else if (unknown !== undefined && isFactItself(reader, text)) {
      reader.keep({ text: unknown, place: placeOf(cells[at - 1]) });
      unknown = undefined;
      reader.readBlocks(cell.blocks);
    } else if (unknown !== undefined) {
      const told = labelByCell(reader, cells[at - 1], unknown, text);
      if (told === undefined) reader.keep({ text, place: placeOf(cell) }, unknown);
      else giveCell(reader, told, cell);
      unknown = undefined;
    } else if (pending?.path === 'kpis' && given && isMeasure(text)) giveCell(reader, pending, cell);
    else if (pending?.path === 'duties' && given && saysHowOften(text))
      reader.keep({ text, place: placeOf(cell) }, pending.written);
    else if (isUnknownLabel(labels, at, cells, given || isEmpty || pending === undefined, isSpoken(reader, text))) {
      const guessed = reader.dictionary.guess(joinLines(text.split('\n')), within === undefined ? {} : { within });
      if (guessed === undefined) {
        unknown = joinLines(text.split('\n'));
        from = cell;
      } else {
        if (pending !== undefined && !given) reader.note(pending);
        pending = guessed;
        given = false;
      }
    } else if (pending !== undefined && kindOf(pending.path) === 'one' && holdsPairs(reader, cell)) {
      reader.readBlocks(cell.blocks);
      pending = undefined;
    } else if (pending !== undefined && given && pending.path.endsWith('.by') && isDate(text)) {
      // `Prepared by | A. Tekle | (signature) | 3 March 2017`
      reader.give({ ...pending, path: pending.path.replace(/by$/, 'date') }, { text, place: placeOf(cell) });
    } else if (pending !== undefined) {
      if (labels[at] === undefined)
        giveCell(reader, pending, cell, cells.length === 2 && !isBold(cells[0]?.blocks ?? []));
      else {
        giveLines(reader, pending, cell);
        // `Exempt` beside `FLSA status` asks for nothing else.
        if (labels[at]?.path !== pending.path)
          reader.currentDraft().remarks.push({ kind: 'looks-like-label', path: pending.path, written: text });
      }
      given = true;
    } else {
      // What stands before the first label is no more of a name or a fact in the row above.
      if (reader.target !== undefined && /^(?:one|names)$/.test(kindOf(reader.target.path))) reader.target = undefined;
      reader.readBlocks(cell.blocks);
    }
  });
  if (unknown !== undefined) reader.keep({ text: unknown, place: placeOf(from) });
  // What stands below those who sign is on none of the lists above them.
  if (given && pending?.path.startsWith('approval.')) reader.target = undefined;
  if (pending !== undefined && !given) {
    reader.open(pending, 20);
    // Beside an empty cell it has no value, and what stands below the table is none.
    const several = labels.filter((label) => label !== undefined).length > 1;
    if (reader.target !== undefined && cells.length > 1 && (several || textOf(cells.at(-1)?.blocks ?? []) === ''))
      reader.target.blank = true;
  }
  return true;
}

/** `生效日期：2024-01-01` beside words that nobody knows says itself what it is. */
function isFactItself({ dictionary }: FormReader, text: string): boolean {
  const [, written = ''] = /^(\p{Script=Han}{2,8})[:：]\s*\S[^:：\n]{1,40}$/u.exec(text) ?? [];
  const label = written === '' ? undefined : dictionary.find(written);
  return label !== undefined && label.path !== 'x' && kindOf(label.path) === 'one';
}

/** `Reports to | Supervisor | | Subordinates | 3`: an empty cell that only sets two pairs apart. */
function withoutGap(cells: readonly Cell[]): readonly Cell[] {
  const empty = cells.map(({ blocks }) => textOf(blocks) === '');
  return cells.length === 5 && empty.every((each, at) => each === (at === 2))
    ? cells.filter((_, at) => at !== 2)
    : cells;
}

function isCount(text: string, { path }: Label, next: Cell | undefined): boolean {
  if (kindOf(path) === 'one' || next === undefined || !/^\d{1,2}[.、]?$/.test(text)) return false;
  return /\p{L}{2}/u.test(textOf(next.blocks));
}

/** Beside 任职资格 merged downwards 业务范围 is the field that somebody should know, and no duty. */
function asAsked(label: Label | undefined, within: string | undefined): Label | undefined {
  return within === 'qualifications' && label?.path === 'duties' ? { ...label, path: 'qualifications' } : label;
}

/** Right of a label stands its value: 业务四级 beside 薪资等级 is not 业务上级, misread. */
function withoutMisread(
  { dictionary }: FormReader,
  cells: readonly Cell[],
  labels: readonly (Label | undefined)[],
): (Label | undefined)[] {
  return labels.map((label, at) => {
    if (label?.meant === undefined || at === 0) return label;
    const before = labels[at - 1] ?? dictionary.guess(wordsIn(cells[at - 1]));
    const isBeside = before !== undefined && before.meant === undefined && kindOf(before.path) !== 'part';
    return isBeside ? undefined : label;
  });
}

/** `任职要求 | 文字能力 | 能写通知`: between the label of a part, or of another of its kinds, and a text the words of one of its kinds. */
function kindBetween(
  { dictionary }: FormReader,
  cells: readonly Cell[],
  [first, second, third]: readonly (Label | undefined)[],
): Label | undefined {
  if (cells.length !== 3 || second !== undefined || third !== undefined) return undefined;
  if (first === undefined || !first.path.startsWith('qualifications')) return undefined;
  const [text, value] = [wordsIn(cells[1]), wordsIn(cells[2])];
  if (
    !/^\p{Script=Han}{2,8}(?:能力|知识|技能|经验|素质)$/u.test(text) ||
    !(value.length > text.length || /^\d/.test(value))
  )
    return undefined;
  return dictionary.guess(text, { within: 'qualifications' });
}

/** `职责一 | 安全检查 | 占时 | 40%`: beside a duty with a label of its own, the label of its share. */
function shareOf(cells: readonly Cell[], at: number): Label | undefined {
  const [first] = cells;
  const written = textOf(cells[at]?.blocks ?? []);
  if (at === 0 || first === undefined || !isCountedLabel(textOf(first.blocks)) || !isShareHead(written))
    return undefined;
  return { path: 'duties.share', written };
}

/** Where labels alternate with values, a short text in a label's place is a label that jd doesn't know. */
function isUnknownLabel(
  labels: readonly (Label | undefined)[],
  at: number,
  cells: readonly Cell[],
  open: boolean,
  isSpoken: boolean,
): boolean {
  const text = textOf(cells[at]?.blocks ?? []);
  // What ends with a colon is one wherever it stands.
  if (open && /^[^:：]{2,30}[:：]\s*$/u.test(text)) return true;
  // The value of the last label may be missing.
  const isCut = cells.length % 2 !== 0 && labels.at(-1) === undefined;
  if (!open || at % 2 !== 0 || at + 1 >= cells.length || isCut) return false;
  if (text.length > (isSpoken ? 40 : 20) || /[。；;，,]$|(?<!\b(?:ref|no|dept|tel))\.$/iu.test(text)) return false;
  // Right of a label stands its value, whatever it looks like.
  return labels.every((label, other) => label === undefined || other % 2 === 0 || labels[other - 1] !== undefined);
}

/** Whether words in Latin letters speak of a key. */
function isSpoken({ dictionary }: FormReader, text: string): boolean {
  return /^\p{Lu}[\p{L}’' /&-]+\.?$/u.test(text) && dictionary.guess(text) !== undefined;
}
