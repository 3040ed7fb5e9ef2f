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
import { Posts } from './posts.ts';
import { bodyOf, type RosterColumn, textAt } from './roster-column.ts';
import { withHeld } from './roster-rows.ts';

const heads: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['person', /^(?:姓名|员工姓名|员工|人员姓名|name|full name|employee|employee name|worker|first and last name)$/i],
  ['given-name', /^(?:first name|given names?|forenames?|名)$/i],
  ['family-name', /^(?:last name|surname|family name|姓|姓氏)$/i],
  [
    'person-id',
    /^(?:工号|员工号|员工编号|人员编号|(?:emp(?:loyee|l)?\.?|personnel|staff|worker|associate|person) ?(?:id|no\.?|num(?:ber)?|code|#))$/i,
  ],
  [
    'manager-id',
    /^(?:上级工号|直接上级工号|主管工号|(?:manager|supervisor|mgr\.?|line manager) ?(?:emp(?:loyee|l)?\.? ?)?(?:id|no\.?|num(?:ber)?|code|#))$/i,
  ],
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

/** The position of a person, whose row may be below those who report to them. */
interface Held {
  readonly draft: Draft;
  readonly title: string;
  /** Its department, folded. */
  readonly unit: string;
}
/** By names and numbers, folded; two people may have one name. */
type People = ReadonlyMap<string, readonly Held[]>;

interface Person {
  readonly row: readonly Cell[];
  readonly held: Held;
}
interface PersonRow extends Person {
  readonly columns: readonly RosterColumn[];
  readonly people: People;
  readonly posts: Posts;
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
  const people = new Map<string, Held[]>();
  const list: Person[] = [];
  for (const row of rows) {
    const title = at(row, 'title');
    if (title === undefined || !isPosition(row)) {
      for (const { written, place } of row.flatMap((cell) => allLines(cell.blocks)))
        reader.keep({ text: written, place });
      continue;
    }
    const unit = withLevels(columns, row).find(({ path }) => path === 'department');
    const department = foldText(textAt(row, unit));
    const key = `${foldText(title.text)}\n${department}`;
    const draft = positions.get(key) ?? reader.addForm();
    draft.listed = true;
    positions.set(key, draft);
    const held = { draft, title: title.text, unit: department };
    list.push({ row, held });
    for (const name of [...namesIn(columns, row), at(row, 'person-id')?.text ?? ''].map(foldText))
      if (name !== '') people.set(name, [...(people.get(name) ?? []), held]);
  }
  const holders = new Map(list.map(({ row, held }) => [row, held]));
  for (const [family, row] of familiesIn(columns, [...holders.keys()])) {
    const held = holders.get(row);
    if (held !== undefined && !people.has(family)) people.set(family, [held]);
  }
  const counts = columns.flatMap(({ path, head }) => (path === 'headcount' ? [head] : []));
  const posts = new Posts(
    list.map(({ held }) => held.draft),
    counts,
  );
  for (const { row, held } of list) readRow(reader, { columns: withLevels(columns, row), row, held, people, posts });
}

function readRow(reader: FormReader, { columns, row, held, people, posts }: PersonRow): void {
  const { draft } = held;
  reader.draft = draft;
  const [name] = namesIn(columns, row);
  const managers: Manager[] = [];
  for (const { head, place: above, column, path } of columns) {
    const cell = row.find((each) => each.column === column);
    const text = cell === undefined ? '' : textOf(cell.blocks);
    const place = cell === undefined ? undefined : allLines(cell.blocks)[0]?.place;
    if (text === '' || place === undefined || path === 'number') continue;
    draft.labels++;
    if (path?.endsWith('-name')) draft.takeHeads(above, head);
    // A second column of names says something else.
    const isOther = columns.find((each) => each.path === path)?.column !== column;
    // Somebody may have a given name only.
    const isName = path === 'person' || path === 'family-name' || (path === 'given-name' && name === text);
    if (isOther && /^(?:person|family-name|given-name)$/.test(path ?? '')) reader.keep({ text, place }, head);
    else if (isName && posts.readVacancy(draft, { text, place, label: head })) continue;
    else if (isName) draft.entries.push({ path: 'incumbents', text: name ?? text, place, label: head, written: text });
    else if (path === 'manager' || path === 'manager-id') managers.push({ text, place, label: head, path });
    else if (path === 'given-name') draft.takeHeads(place, text);
    else if (path === undefined || path === 'person-id') reader.keep({ text, place }, head);
    else if (path === 'headcount' && posts.readShare(reader, draft, { text, place, label: head })) continue;
    else {
      for (const item of itemsIn(bodyOf(path), cell)) {
        // Those who hold one position have its duties in each of their rows.
        const isKnown = draft.entries.some((entry) => entry.path === item.path && entry.text === item.text);
        if (isKnown) draft.takeHeads(place, text);
        else draft.entries.push({ ...item, place, label: head });
      }
    }
  }
  readManagers(reader, held, managers, people);
}

interface Manager extends Piece {
  readonly label: string;
  readonly path: 'manager' | 'manager-id';
}

/** A number and a name are of one manager: the one that is on the list says who, or else the name. */
function readManagers(reader: FormReader, held: Held, managers: readonly Manager[], people: People): void {
  const isOnList = ({ text }: Manager) => superiorOf(held, people.get(foldText(text)) ?? []) !== undefined;
  const meant = managers.find(isOnList) ?? managers.find(({ path }) => path === 'manager') ?? managers[0];
  const superior = meant && superiorOf(held, people.get(foldText(meant.text)) ?? []);
  for (const { label, path: _, ...piece } of managers.filter((each) => each !== meant)) {
    // The same manager once more.
    const isSame = superior !== undefined && people.get(foldText(piece.text))?.includes(superior) === true;
    if (isSame) held.draft.takeHeads(piece.place, piece.text);
    else reader.keep(piece, label);
  }
  if (meant === undefined) return;
  readManager(reader, held.draft, superior, { text: meant.text, place: meant.place }, meant.label);
}

/** Of several with one name the one in the same department; undefined where nothing tells which. */
function superiorOf({ unit }: Held, named: readonly Held[]): Held | undefined {
  const only = (list: readonly Held[]) => (new Set(list.map(({ draft }) => draft)).size === 1 ? list[0] : undefined);
  return only(named) ?? only(named.filter((each) => each.unit === unit));
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
