import type { Cell, Table } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { giveCell, labelOf } from '../cell/cells.ts';
import type { Draft } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { itemsIn } from '../line/cell-items.ts';
import { beginsWithWork } from '../words/duty-verbs.ts';
import { allLines } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';
import { wordsIn } from '../words/words-in.ts';
import { textIn } from './find-role-matrix.ts';

type Row = readonly Cell[];

/** Fewer jobs or areas may be anything. */
const fewest = 2;
const corner =
  /^(?:|item|field|area|(?:key |main )?(?:areas?(?: of (?:work|responsibility))?|tasks?|operations?|activit(?:y|ies)|duties|work)|项目|内容|栏目|板块|领域|环节|(?:工作|职责|业务)(?:内容|板块|领域|环节|模块|类别)?)$/iu;
const fact =
  /^(?:department|code|grade|reportsTo|dottedLineTo|directReports|location|headcount|incumbents|employmentType|family|pay(?:\..+)?|conditions\..+|qualifications\..+)$/;
/** A table with such a row has all duties of a job in one cell. */
const whole = /^(?:duties|kpis)/;

/** A table with a job a column. */
interface Areas {
  readonly at: number;
  readonly heads: Row;
  readonly facts: ReadonlyMap<Row, Label>;
  readonly areas: readonly Row[];
}

/**
 * Jobs across and areas of work down, as ` | Cook | Driver` over `Reports to`, `Stores` and `Deliveries` with what each
 * does there: a position a column, whose duties have the areas as groups.
 */
export function readAreasAcross(reader: FormReader, table: Table): boolean {
  if (reader.draft !== undefined) return false;
  const found = findAreas(reader, table);
  if (found === undefined) return false;
  const { at, heads, facts, areas } = found;
  const drafts = new Map(heads.map((cell) => [cell.column, addPosition(reader, cell)]));
  const first = drafts.get(heads[0]?.column ?? 0);
  first?.takeCells(...(table.rows[at] ?? []).filter((cell) => !heads.includes(cell)));
  for (const row of table.rows) {
    const label = facts.get(row);
    const [head] = row;
    if (label !== undefined || areas.includes(row)) {
      if (head !== undefined && label !== undefined) first?.takeCells(head);
      for (const cell of row.slice(1)) {
        reader.draft = drafts.get(cell.column);
        if (reader.draft === undefined || head === undefined || wordsIn(cell) === '') continue;
        if (label === undefined) addDuties(reader.draft, head, cell);
        else giveCell(reader, label, cell);
        reader.target = undefined;
      }
    } else if (row !== table.rows[at]) for (const cell of row) reader.prose.push(...allLines(cell.blocks));
  }
  reader.draft = undefined;
  return true;
}

function findAreas(reader: FormReader, { rows }: Table): Areas | undefined {
  const at = rows.findIndex((row) => row.filter((cell) => wordsIn(cell) !== '').length > 1);
  const [left, ...heads] = rows[at] ?? [];
  const titles = heads.map(wordsIn);
  if (left === undefined || titles.length < fewest || new Set(titles).size < titles.length) return undefined;
  // What the rows below say speaks for the other heads.
  const named = titles.filter(namesJob);
  if (named.length < fewest || named.length * 2 <= titles.length) return undefined;
  if (titles.some((title) => title === '' || title.length > 50) || heads.some(({ span }) => span > 1)) return undefined;
  if (!corner.test(wordsIn(left)) && labelOf(reader, left, 'basic')?.path !== 'title') return undefined;
  const facts = new Map<Row, Label>();
  const areas: Row[] = [];
  for (const row of rows.slice(at + 1)) {
    const [head] = row;
    const name = wordsIn(head);
    // A remark above or below, and a title of its own.
    if (head === undefined || row.slice(1).every((cell) => wordsIn(cell) === '')) continue;
    if (name === '' || name.length > 50 || row.some(({ span, height }) => span > 1 || height > 1)) return undefined;
    const label = labelOf(reader, head, 'basic');
    const known = label?.path === 'title' ? holdersOf(label, row) : label;
    if (known === undefined && label === undefined) areas.push(row);
    else if (known === undefined || !fact.test(known.path) || whole.test(known.path)) return undefined;
    else facts.set(row, known);
  }
  if (facts.size === 0 || areas.length < fewest) return undefined;
  const cells = areas.flatMap((row) => row.slice(1)).filter((cell) => wordsIn(cell) !== '');
  const doing = cells.filter((cell) => allLines(cell.blocks).every(({ text }) => isDone(text)));
  const areDone = doing.length * 3 >= cells.length * 2;
  const haveAll = heads.every(({ column }) => areas.some((row) => textIn(row, column) !== ''));
  return areDone && haveAll ? { at, heads, facts, areas } : undefined;
}

/** `Name` below the titles of jobs is that of who holds them. */
function holdersOf(label: Label, row: Row): Label | undefined {
  return row.slice(1).some((cell) => namesJob(wordsIn(cell))) ? undefined : { ...label, path: 'incumbents' };
}

/** `Books the delivery slots`, whatever the verb is, and 每日分配月台. */
function isDone(text: string): boolean {
  return beginsWithWork(text) || /^\p{Lu}\p{Ll}+s \p{Ll}/u.test(text) || /\p{Script=Han}{5}/u.test(text);
}

function addPosition(reader: FormReader, cell: Cell): Draft {
  const draft = reader.addForm();
  draft.listed = true;
  const [line] = allLines(cell.blocks);
  draft.entries.push({ path: 'title', text: wordsIn(cell), place: line?.place ?? {} });
  return draft;
}

function addDuties(draft: Draft, area: Cell, cell: Cell): void {
  const [group] = allLines(area.blocks);
  const [line] = allLines(cell.blocks);
  if (group === undefined || line === undefined) return;
  for (const { text } of itemsIn('duties', cell)) {
    const cells = new Map([
      ['duties.group', [{ text: wordsIn(area), place: group.place }]],
      ['duties.duty', [{ text, place: line.place }]],
    ]);
    draft.rows.push({ part: 'duties', cells, place: line.place });
  }
}
