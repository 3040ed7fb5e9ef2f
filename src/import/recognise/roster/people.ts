import { foldText } from '../../../text/text.ts';
import type { Cell } from '../../document.ts';
import type { Draft, Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { itemsIn } from '../line/cell-items.ts';
import { allLines } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { textOf } from '../words/words-in.ts';
import { withLevels } from './levels.ts';
import { familiesIn, namesIn } from './managers.ts';
import { namesPosition } from './names-position.ts';
import { bodyOf, type RosterColumn, textAt } from './roster-column.ts';
import { withHeld } from './roster-rows.ts';

const heads: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['person', /^(?:姓名|员工姓名|员工|人员姓名|name|full name|employee|employee name|worker|first and last name)$/i],
  ['given-name', /^(?:first name|given names?|forenames?|名)$/i],
  ['family-name', /^(?:last name|surname|family name|姓|姓氏)$/i],
  [
    'person-id',
    /^(?:工号|员工号|员工编号|人员编号|employee (?:id|no\.?|number|code)|personnel (?:no\.?|number)|staff (?:id|no\.?))$/i,
  ],
  ['manager-id', /^(?:上级工号|直接上级工号|主管工号|(?:manager|supervisor) (?:id|no\.?|number|employee id))$/i],
  [
    'manager',
    /^(?:直接上级姓名|上级姓名|主管姓名|直接主管|直接上级|上级|汇报对象|主管|经理|manager(?: name)?|supervisor(?: name)?|line manager|reports to|reporting manager)$/i,
  ],
];

/** What a head means in a list of people: there 直接上级 is a person. */
export function isPersonHead(head: string, otherwise?: string): string | undefined {
  const folded = head
    .normalize('NFKC')
    .replace(/[\s:：*]+$/u, '')
    // 姓　名, set apart to fill the width of its column.
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .trim();
  return heads.find(([, pattern]) => pattern.test(folded))?.[0] ?? otherwise;
}

interface Person {
  readonly row: readonly Cell[];
  readonly draft: Draft;
}

/** The position of a person, whose row may be below those who report to them. */
interface Held {
  readonly draft: Draft;
  readonly title: string;
}

/** A row a person: those of one title in one department hold one position, whose superior is that of their manager. */
export function readPeople(
  reader: FormReader,
  columns: readonly RosterColumn[],
  given: readonly (readonly Cell[])[],
): void {
  const rows = withHeld(columns, given);
  const isPosition = namesPosition(columns, rows);
  const at = (row: readonly Cell[], path: string) => {
    const column = columns.find((each) => each.path === path)?.column;
    const cell = row.find((each) => each.column === column);
    return cell === undefined ? undefined : { text: textOf(cell.blocks), place: allLines(cell.blocks)[0]?.place ?? {} };
  };
  const positions = new Map<string, Draft>();
  const people = new Map<string, Held>();
  const list: Person[] = [];
  for (const row of rows) {
    const title = at(row, 'title');
    if (title === undefined || !isPosition(row)) {
      for (const { written, place } of row.flatMap((cell) => allLines(cell.blocks)))
        reader.keep({ text: written, place });
      continue;
    }
    const unit = withLevels(columns, row).find(({ path }) => path === 'department');
    const key = foldText(`${title.text}\n${textAt(row, unit)}`);
    const draft = positions.get(key) ?? reader.addForm();
    draft.listed = true;
    positions.set(key, draft);
    const held = { draft, title: title.text };
    list.push({ row, draft });
    for (const name of [...namesIn(columns, row), at(row, 'person-id')?.text ?? ''])
      if (name !== '') people.set(foldText(name), held);
  }
  const drafts = new Map(list.map(({ row, draft }) => [row, draft]));
  for (const [family, row] of familiesIn(columns, [...drafts.keys()])) {
    const draft = drafts.get(row);
    const title = at(row, 'title')?.text ?? '';
    if (draft !== undefined && !people.has(family)) people.set(family, { draft, title });
  }
  for (const { row, draft } of list) readRow(reader, withLevels(columns, row), row, draft, people);
}

function readRow(
  reader: FormReader,
  columns: readonly RosterColumn[],
  row: readonly Cell[],
  draft: Draft,
  people: ReadonlyMap<string, Held>,
): void {
  reader.draft = draft;
  const [name] = namesIn(columns, row);
  for (const { head, place: above, column, path } of columns) {
    const cell = row.find((each) => each.column === column);
    const text = cell === undefined ? '' : textOf(cell.blocks);
    const place = cell === undefined ? undefined : allLines(cell.blocks)[0]?.place;
    if (text === '' || place === undefined || path === 'number') continue;
    draft.labels++;
    if (path?.endsWith('-name')) draft.takeHeads(above, head);
    // A second column of names says something else.
    const isOther = columns.find((each) => each.path === path)?.column !== column;
    if (isOther && /^(?:person|family-name|given-name)$/.test(path ?? '')) reader.keep({ text, place }, head);
    else if (path === 'person' || path === 'family-name')
      draft.entries.push({ path: 'incumbents', text: name ?? text, place, label: head, written: text });
    else if (path === 'manager' || path === 'manager-id') {
      readManager(reader, draft, people.get(foldText(text)), { text, place }, head);
    } else if (path === 'given-name') draft.takeHeads(place, text);
    else if (path === undefined || path === 'person-id') reader.keep({ text, place }, head);
    else {
      for (const item of itemsIn(bodyOf(path), cell)) {
        // Those who hold one position have its duties in each of their rows.
        const isKnown = draft.entries.some((entry) => entry.path === item.path && entry.text === item.text);
        if (isKnown) draft.takeHeads(place, text);
        else draft.entries.push({ ...item, place, label: head });
      }
    }
  }
}

/** The superior is the position of the manager; somebody who is not on the list stays as written. */
function readManager(reader: FormReader, draft: Draft, superior: Held | undefined, piece: Piece, label: string): void {
  const { title } = superior ?? {};
  const text = title ?? piece.text;
  const known = draft.textOf('reportsTo');
  // One's own manager, or another superior than that of the first holder: somebody has to decide.
  if (isPlaceholder(piece.text) || superior?.draft === draft || (known !== undefined && known !== text))
    reader.keep(piece, label);
  else if (known !== undefined && title === undefined) draft.takeHeads(piece.place, piece.text);
  else {
    draft.entries.push({
      path: 'reportsTo',
      ...piece,
      text,
      label,
      ...(title === undefined ? {} : { written: piece.text }),
    });
  }
}
