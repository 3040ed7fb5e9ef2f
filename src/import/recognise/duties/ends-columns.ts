import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { splitNumber } from '../../labels/numbers.ts';
import { kindOf, partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { splitPairs } from '../line/pairs.ts';
import { beginsWithWork } from '../words/duty-verbs.ts';
import { allLines } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import { isMistyped } from './among-duties.ts';
import { endsBeside } from './beside-columns.ts';
import { isEssentialMark } from './essential-mark.ts';
import type { Head } from './table-head.ts';

/** `三、所需资格条件：` above its items, or `五、职业发展：…`, in a cell over all columns. */
function beginsPart({ dictionary }: FormReader, { part }: Head, cell: Cell): boolean {
  const [line, ...items] = allLines(cell.blocks);
  if (line === undefined || !/^[^:：]{2,14}[:：]/u.test(line.text)) return false;
  const [pair] = splitPairs(dictionary, line.text, undefined);
  if (pair === undefined || items.length > 0 !== (pair.value === '')) return false;
  const label = pair.label ?? (pair.value === '' ? dictionary.guess(pair.written) : undefined);
  return label !== undefined && kindOf(label.path) !== 'one' && partOf(label.path) !== part;
}

/** Whether a cell is in the column of numbers and no other. */
function isNumber({ columns: [numbers] }: Head, { column, span }: Cell): boolean {
  return numbers?.path === 'number' && column + span <= numbers.to;
}

/** 特别约定 in the column of numbers and a text over all others: it is none of the rows above it. */
export function besideNumbers(head: Head, [name, text, ...others]: readonly Cell[]): string | undefined {
  if (name === undefined || text === undefined || others.length > 0 || head.columns.length < 3) return undefined;
  const written = wordsIn(name);
  return isNumber(head, name) && text.span > 1 && /^\p{Script=Han}{2,8}$/u.test(written) ? written : undefined;
}

/** A label begins another part, unless the row has as many cells as there are heads and the label may be a value. */
export function endsColumns(reader: FormReader, head: Head, cells: readonly Cell[], first: Cell): boolean {
  const text = wordsIn(first);
  // Words over the column of numbers and the next are a label beside its value.
  const [numbers] = head.columns;
  if (cells.length === 2 && first === cells[0] && numbers?.path === 'number' && first.column + first.span > numbers.to)
    return true;
  if (endsBeside(reader, head, cells, text) || (cells.length === 1 && beginsPart(reader, head, first))) return true;
  // `Essential` left of a duty says how much it matters.
  if (head.columns[0]?.path === 'duties.essential' && first === cells[0] && isEssentialMark(text)) return false;
  const label = reader.dictionary.find(text, {});
  // 学历 in the column of numbers is no number, whatever stands right of it.
  if (label !== undefined && first === cells[0] && isNumber(head, first)) return true;
  if (isBesideWork(head, cells, first) || isWholeRow(head, cells, first)) return false;
  if (head.headless && first === cells[0] && isSureLabel(label, text)) return true;
  if (label === undefined || (head.part === 'contacts' && /^contacts\.(?:in|ex)ternal$/.test(label.path))) return false;
  // After `3. Administration` among duties `4. Organisational responsibilities` is one more group of them.
  const count = Number.parseInt(splitNumber(textOf(first.blocks)).number, 10);
  if (cells.length === 1 && head.groups !== undefined && count === head.groups + 1) return false;
  // So is `People Management` over all columns, beside which no value stands.
  const isOne = head.group !== undefined && /^(?:one|names)$/.test(kindOf(label.path)) && !/[:：]$/u.test(text);
  if (cells.length === 1 && head.part === 'duties' && isOne && first.span > 1) return false;
  if (cells.length !== head.columns.length || isMistyped(head, cells)) return true;
  // 对外协调, 业务指导 and 培训 among groups of duties are groups.
  const isGroup = head.columns[0]?.path === 'duties.group' && first === cells[0];
  if (
    isGroup &&
    /^(?:x-structure|x-note|directReports|reportsTo|dottedLineTo|pay|career(?:\.\w+)?|department|location|contacts(?:\.\w+)?|qualifications\.(?:training|other|knowledge))$/.test(
      label.path,
    )
  )
    return false;
  return kindOf(label.path) !== 'one' && first === cells[0] && partOf(label.path) !== head.part;
}

/** `Registration and education` among groups, beside a list of what is done, is one more of them. */
function isBesideWork(head: Head, [name, list, more]: readonly Cell[], first: Cell): boolean {
  if (head.columns[0]?.path !== 'duties.group' || name !== first || list === undefined || more !== undefined)
    return false;
  const items = allLines(list.blocks);
  return items.length > 1 && items.filter(({ text }) => beginsWithWork(text)).length * 3 >= items.length * 2;
}

/** `Assets | Inspects each hut | No hut is closed` below `Area | Activities | Measures`: a group with all that the heads ask for. */
function isWholeRow({ columns, headless }: Head, cells: readonly Cell[], first: Cell): boolean {
  const duty = columns.findIndex(({ path }) => path === 'duties.duty');
  if (headless || columns[0]?.path !== 'duties.group' || first !== cells[0] || duty < 1) return false;
  if (columns.length < 3 || cells.length !== columns.length) return false;
  const done = allLines(cells[duty]?.blocks ?? []);
  return (
    cells.every(({ blocks }) => textOf(blocks) !== '') &&
    done.length > 0 &&
    done.filter(({ text }) => beginsWithWork(text)).length * 3 >= done.length * 2
  );
}

/** Whether a label beside groups that no row heads begins another part: `Reporting` and `Education (30%)` may be groups. */
export function isSureLabel(label: Label | undefined, text: string): boolean {
  if (label === undefined || /[(（]\d{1,3} ?[%％]/u.test(text)) return false;
  return !/^(?:x-|contacts|qualifications\.(?:training|other)|directReports|department|location|career)/.test(
    label.path,
  );
}
