import type { Cell } from '../../document.ts';
import { splitNumber } from '../../labels/numbers.ts';
import { textOf } from '../words/words-in.ts';
import type { Head } from './table-head.ts';

/** Rows below the heads that are looked at: enough to see what the columns hold. */
const enough = 12;
/** A name of a group has more signs than a number, and fewer than a sentence. */
const [shortest, longest] = [4, 40];

/** The rows below heads that have a cell in each of their columns; what is merged downwards is in each of its rows. */
export function rowsBelow(cells: readonly Cell[], below: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  let merged: readonly { readonly cell: Cell; readonly left: number }[] = [];
  for (const row of below.slice(0, enough)) {
    // A band between the rows names a group.
    if (row.length === 1 && merged.length === 0) continue;
    const whole = cells.map(
      ({ column }) =>
        row.find((cell) => cell.column === column) ?? merged.find(({ cell }) => cell.column === column)?.cell,
    );
    const filled = whole.filter((cell) => cell !== undefined);
    if (filled.length < cells.length || row.length + merged.length !== cells.length) break;
    rows.push(filled);
    merged = [...merged, ...row.map((cell) => ({ cell, left: cell.height }))].flatMap(({ cell, left }) =>
      left > 1 ? [{ cell, left: left - 1 }] : [],
    );
  }
  return rows;
}

/** How much a cell says; a Han character says as much as two letters. */
export function measure(cell: Cell | undefined): number {
  const text = cell === undefined ? '' : textOf(cell.blocks);
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** A few words in each row, left of the duty and of all but a number: its group, whatever its head says. */
export function isGroupColumn(at: number, duty: number, lengths: readonly number[]): boolean {
  const own = lengths[at] ?? 0;
  const isFirst = lengths.slice(0, at).every((each) => each < shortest);
  return at < duty && isFirst && own >= shortest && own < longest && own * 2 < (lengths[duty] ?? 0);
}

/** `No. | Key Focus Area | Key Accountabilities`: heads with the group that the rows below them show. */
export function withGroup(head: Head, cells: readonly Cell[], below: readonly (readonly Cell[])[]): Head {
  const { columns } = head;
  const duty = columns.findLastIndex(({ path }) => path === 'duties.duty');
  if (head.part !== 'duties' || duty < 1 || columns.some(({ path }) => path === 'duties.group')) return head;
  const rows = rowsBelow(cells, below);
  if (rows.length < 2) return head;
  const lengths = cells.map((_, at) => rows.reduce((sum, row) => sum + measure(row[at]), 0) / rows.length);
  const at = columns.findIndex(
    ({ path, label }, nth) =>
      (path === 'x' || path === 'duties.duty') && label !== '' && isGroupColumn(nth, duty, lengths),
  );
  if (at === -1) return head;
  return { ...head, columns: columns.map((each, nth) => (nth === at ? { ...each, path: 'duties.group' } : each)) };
}

/** Sentences are so much longer than what names their group. */
const longer = 1.5;

/**
 * `职责 | 职责细分 | 职责类别`: where the column whose head speaks of duties has a few words in cells that are merged over
 * several rows, and one right of it a sentence in each, the first names groups of the second.
 */
export function withTasks(head: Head, cells: readonly Cell[], below: readonly (readonly Cell[])[]): Head {
  const { columns } = head;
  const named = columns.findIndex(({ path }) => path === 'duties.duty');
  const isOnly = columns.filter(({ path }) => path === 'duties.duty').length === 1;
  if (head.part !== 'duties' || !isOnly || cells.length !== columns.length) return head;
  const rows = rowsBelow(cells, below);
  const isMerged = rows.some((row, at) => at > 0 && row[named] === rows[at - 1]?.[named]);
  const lengths = cells.map((_, at) => rows.reduce((sum, row) => sum + measure(row[at]), 0) / rows.length);
  const tasks = columns.findIndex(
    ({ path, label }, at) => at > named && path === 'x' && label !== '' && lengths[at] === Math.max(...lengths),
  );
  const own = lengths[named] ?? 0;
  if (!isMerged || tasks === -1 || own >= longest || own * longer > (lengths[tasks] ?? 0)) return head;
  const paths = new Map([
    [named, 'duties.group'],
    [tasks, 'duties.duty'],
  ]);
  return {
    ...head,
    columns: columns.map((each, at) => ({
      ...each,
      path: paths.get(at) ?? (each.path === 'duties.group' ? 'x' : each.path),
    })),
  };
}

/**
 * Rows of a few words beside what is done, right below `Key Performance Areas`: groups and their duties, though no row heads
 * them. Below `Delegations` they are what may be decided in which matters.
 */
export function groupsWithoutHead(
  within: string | undefined,
  cells: readonly Cell[],
  below: readonly (readonly Cell[])[],
  isLabel: (cell: Cell) => boolean,
): Head | undefined {
  if ((within !== 'duties' && within !== 'authority') || cells.length !== 2) return undefined;
  const rows = namedRows([cells, ...below.slice(0, enough)], isLabel);
  const names = rows.map(([name]) => measure(name));
  const texts = rows.map(([, text]) => measure(text));
  const [name, text] = cells;
  if (name === undefined || text === undefined || rows.length < 2) return undefined;
  const isNamed = rows.every(([first]) => first !== undefined && isName(textOf(first.blocks)));
  if (!isNamed || names.some((length) => length < shortest)) return undefined;
  const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
  const areTexts = texts.every((length) => length >= shortest) && sum(texts) > 1.5 * sum(names);
  if (!areTexts) return undefined;
  const columnOf = ({ column, span }: Cell, path = '') => ({ path, label: '', from: column, to: column + span });
  const [first, second] = within === 'duties' ? ['duties.group', 'duties.duty'] : ['authority.kind', 'authority.text'];
  return {
    part: within,
    columns: [columnOf(name, first), columnOf(text, second)],
    carried: new Map(),
    headless: true,
  };
}

/** The rows of a name and a text up to the first of another kind; a name merged downwards is that of each of its rows. */
function namedRows(
  all: readonly (readonly Cell[])[],
  isLabel: (cell: Cell) => boolean,
): readonly (readonly [Cell, Cell])[] {
  const rows: (readonly [Cell, Cell])[] = [];
  let merged: { readonly name: Cell; left: number } | undefined;
  for (const [first, second, more] of all) {
    const [name, text] = merged !== undefined && merged.left > 0 ? [merged.name, first] : [first, second];
    const isOwn = name === first;
    if (name === undefined || text === undefined || more !== undefined || (!isOwn && second !== undefined)) break;
    if (isOwn && isLabel(name)) break;
    rows.push([name, text]);
    merged = { name, left: isOwn ? name.height - 1 : (merged?.left ?? 0) - 1 };
  }
  return rows;
}

/** `1. Stock Control:` as well as `Stock Control`. */
function isName(text: string): boolean {
  const name = splitNumber(text.trim()).text.replace(/\s?:$/, '');
  return /^\p{Lu}[^.;:!?\n\p{Script=Han}]{3,44}$/u.test(name) && name.split(/\s+/).length < 8;
}
