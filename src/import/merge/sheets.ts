import type { ValuePath } from '../../model/imported.ts';
import { markRow } from '../../renderers/xlsx/row-mark.ts';
import type { SourceDocument } from '../document.ts';
import { openDictionary } from '../labels/index.ts';
import { changeList, changeOne, findSeveral } from './cell-changes.ts';
import type { Change, MergeError } from './change.ts';
import type { Clash } from './conflict.ts';
import { listDeleted } from './deleted-rows.ts';
import { meansTheSame } from './same-value.ts';
import { type KnownForm, type SheetPlan, sheetPlans } from './sheet-paths.ts';
import { listSheets, plainCell, readRows, type SheetRow } from './sheet-rows.ts';

/** What a workbook says of one form. */
export interface SheetForm {
  readonly kind: SheetPlan['kind'];
  readonly id: string;
  readonly changes: Change[];
  readonly clashes: Clash[];
  /** Whether a row of it was changed in the workspace since the workbook was built. */
  isOld: boolean;
  /** Rows that were deleted, by what they said. */
  readonly deleted: string[];
  trouble?: MergeError['trouble'];
}

/** The forms whose rows were edited: each cell against the same cell of the workbook that would be built now. */
export function compareSheets(
  printed: SourceDocument,
  edited: SourceDocument,
  findValue: (kind: SheetPlan['kind'], id: string, path: ValuePath) => unknown,
): SheetForm[] {
  const forms = new Map<string, SheetForm>();
  const dictionary = openDictionary();
  const findLabel = (label: string, within: string) => dictionary.find(label, { within })?.path;
  const sheets = new Map(
    edited.blocks.flatMap((block) => (block.kind === 'table' ? [[block.place.sheet, block] as const] : [])),
  );
  for (const [at, table] of listSheets(printed).entries()) {
    const plan = sheetPlans[at];
    const other = sheets.get(table.place.sheet);
    if (other === undefined) continue;
    const [head, ...rows] = readRows(table);
    const [otherHead, ...otherRows] = readRows(other);
    if (head === undefined || head.cells.join('\n') !== otherHead?.cells.join('\n')) continue;
    const identify = ({ cells }: SheetRow) => {
      const { identity = [0], unnumbered = -1 } = plan ?? {};
      const own = identity.map((column) => cells[column] ?? '');
      return [...own, cells[2] === '' ? (cells[unnumbered] ?? '') : ''].join('\n');
    };
    const known = new Map(rows.map((row) => [identify(row), row]));
    if (plan !== undefined)
      for (const { id, text } of listDeleted(rows, otherRows, { title: otherHead.mark, identify }))
        formOf(forms, plan.kind, id).deleted.push(text);
    for (const row of otherRows) {
      const id = row.cells[0] ?? '';
      const form = formOf(forms, plan?.kind ?? 'position', id);
      const before = asTold(known.get(identify(row)), row, { plan, rows });
      const isEdited = markRow(row.cells.map(plainCell)) !== row.mark;
      const own = rows.find(({ mark }) => mark === row.mark);
      if (isEdited && own !== undefined && own !== before && identify(own) !== identify(row)) {
        // The cells by which the row is found were edited, though its form was not changed.
        const text = row.cells.find((cell, nth) => cell !== own.cells[nth]) ?? id;
        const isCopy = otherRows.some((other) => other !== row && other.mark === own.mark);
        form.trouble ??= isCopy
          ? { kind: 'new-row', place: row.place, text: row.cells.find(isWritten) ?? id }
          : { kind: before === undefined ? 'row' : 'moved', place: row.place, text };
        continue;
      }
      if (before !== undefined && before.mark !== row.mark) form.isOld = true;
      if (!isEdited) continue;
      if (before === undefined || plan === undefined) {
        if (before?.cells.join('\n') !== row.cells.join('\n')) {
          const isNew = (cell: string, nth: number) =>
            plan === undefined ? nth > 0 && cell !== (before?.cells[nth] ?? '') : isWritten(cell, nth);
          form.trouble ??= {
            kind: plan === undefined ? 'settings' : 'new-row',
            place: row.place,
            text: row.cells.find(isNew) ?? id,
          };
        }
        continue;
      }
      const titles = new Map(rows.map(({ cells: [own = '', , title = ''] }) => [own, title]));
      compareCells(
        form,
        plan,
        { before, after: row, heads: head.cells, titles },
        {
          findLabel,
          valueAt: (path) => findValue(plan.kind, id, path),
        },
      );
    }
  }
  return [...forms.values()].filter(
    ({ changes, deleted, trouble }) => changes.length + deleted.length > 0 || trouble !== undefined,
  );
}

/** The row as it is printed now; if only what another form says of it has changed, as it was printed then. */
function asTold(
  now: SheetRow | undefined,
  row: SheetRow,
  { plan, rows }: { readonly plan: SheetPlan | undefined; readonly rows: readonly SheetRow[] },
): SheetRow | undefined {
  const told = plan?.told;
  if (now === undefined || told === undefined || now.mark === row.mark) return now;
  const cells = now.cells.with(told, row.cells[told] ?? '');
  if (markRow(cells.map(plainCell)) === row.mark) return { ...now, cells, mark: row.mark };
  // Beside the id of another superior, which counts, is still the title of the one before; unless it alone was edited.
  const titles = rows.map(({ cells: [, , title = ''] }) => title);
  const isOnly = ['', ...titles].some((title) => markRow(row.cells.with(told, title).map(plainCell)) === row.mark);
  return isOnly ? now : { ...now, cells };
}

function formOf(forms: Map<string, SheetForm>, kind: SheetPlan['kind'], id: string): SheetForm {
  const form = forms.get(`${kind} ${id}`) ?? { kind, id, changes: [], clashes: [], isOld: false, deleted: [] };
  forms.set(`${kind} ${id}`, form);
  return form;
}

/** A row of both workbooks, the heads of its columns, and the titles of positions by their ids. */
interface ComparedRow {
  readonly before: SheetRow;
  readonly after: SheetRow;
  readonly heads: readonly string[];
  readonly titles: ReadonlyMap<string, string>;
}

function compareCells(
  form: SheetForm,
  plan: SheetPlan,
  { before, after, heads, titles }: ComparedRow,
  known: KnownForm,
): void {
  for (const [column, was] of before.cells.entries()) {
    const now = after.cells[column] ?? '';
    if (now.trim() === was.trim()) continue;
    const way = plan.pathOf(column, before.cells, known);
    const place = { ...after.place, cell: column + 1 };
    if (way === '') {
      const id = after.cells[column + 1] ?? '';
      if (column === plan.told && titles.get(id) === now.trim()) continue;
      form.trouble ??=
        column === plan.told
          ? { kind: 'told', place, text: heads[column + 1] ?? '' }
          : { kind: column === 1 ? 'repeated' : 'unreadable', place, text: now };
      continue;
    }
    const path = way.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    if (form.isOld && meansTheSame(path, now, was)) continue;
    form.clashes.push({ path: path.filter((step) => step !== '#'), document: now, file: was });
    const changes = way.endsWith('#')
      ? changeList(path.slice(0, -1), was, now, place)
      : changeOne(path, was, now, place);
    const several = findSeveral(path, changes);
    if (several !== undefined) form.trouble ??= { kind: 'several', place, text: several };
    form.changes.push(...changes);
  }
}

/** Whether a cell has words, and is none of those that say whose row it is. */
function isWritten(cell: string, nth: number): boolean {
  return nth > 1 && /\p{L}/u.test(cell);
}
