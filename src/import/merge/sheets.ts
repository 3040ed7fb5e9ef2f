import type { SourcePlace, ValuePath } from '../../model/imported.ts';
import { markRow } from '../../renderers/xlsx/row-mark.ts';
import { markTitle } from '../../renderers/xlsx/sheet.ts';
import type { SourceDocument, Table } from '../document.ts';
import { openDictionary } from '../labels/index.ts';
import { align } from './align.ts';
import type { Change, MergeError, Piece } from './change.ts';
import type { Clash } from './conflict.ts';
import { meansTheSame } from './same-value.ts';
import { type KnownForm, type SheetPlan, sheetPlans } from './sheet-paths.ts';

export interface SheetRow {
  readonly cells: readonly string[];
  readonly mark: string;
  readonly place: SourcePlace;
}
/** What a workbook says of one form. */
export interface SheetForm {
  readonly kind: SheetPlan['kind'];
  readonly id: string;
  readonly changes: Change[];
  readonly clashes: Clash[];
  /** Whether a row of it was changed in the workspace since the workbook was built. */
  isOld: boolean;
  trouble?: MergeError['trouble'];
}

/** Whether a document is a workbook whose rows jd has marked. */
export function hasMarkedRows(document: SourceDocument): boolean {
  return listSheets(document).length > 0;
}

/** The sheets from that of the positions, none if no rows are marked: a draft opens with the narrow one that says so. */
export function listSheets({ blocks }: SourceDocument): Table[] {
  const tables = blocks.filter((block) => block.kind === 'table');
  const headOf = (table: Table) => readRows({ ...table, rows: table.rows.slice(0, 1) })[0];
  if (!tables.some((table) => headOf(table)?.mark === markTitle)) return [];
  const [first, second] = tables;
  return (first?.columns ?? 0) < (second?.columns ?? 0) ? tables.slice(1) : tables;
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
    for (const row of otherRows) {
      const id = row.cells[0] ?? '';
      const form = formOf(forms, plan?.kind ?? 'position', id);
      const before = asTold(known.get(identify(row)), row, { plan, rows });
      const isEdited = markRow(row.cells.map(plainCell)) !== row.mark;
      const own = rows.find(({ mark }) => mark === row.mark);
      if (isEdited && own !== undefined && own !== before && identify(own) !== identify(row)) {
        // The cells by which the row is found were edited, though its form was not changed.
        const text = row.cells.find((cell, nth) => cell !== own.cells[nth]) ?? id;
        form.trouble ??= { kind: before === undefined ? 'row' : 'moved', place: row.place, text };
        continue;
      }
      if (before !== undefined && before.mark !== row.mark) form.isOld = true;
      if (!isEdited) continue;
      if (before === undefined || plan === undefined) {
        if (before?.cells.join('\n') !== row.cells.join('\n'))
          form.trouble ??= {
            kind: 'no-place',
            place: row.place,
            text: row.cells.find((cell, nth) => nth > 0 && cell !== (before?.cells[nth] ?? '')) ?? id,
          };
        continue;
      }
      compareCells(form, plan, before, row, { findLabel, valueAt: (path) => findValue(plan.kind, id, path) });
    }
  }
  return [...forms.values()].filter(({ changes, trouble }) => changes.length > 0 || trouble !== undefined);
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
  const form = forms.get(`${kind} ${id}`) ?? { kind, id, changes: [], clashes: [], isOld: false };
  forms.set(`${kind} ${id}`, form);
  return form;
}

function compareCells(form: SheetForm, plan: SheetPlan, before: SheetRow, after: SheetRow, known: KnownForm): void {
  for (const [column, was] of before.cells.entries()) {
    const now = after.cells[column] ?? '';
    if (now.trim() === was.trim()) continue;
    const way = plan.pathOf(column, before.cells, known);
    const place = { ...after.place, cell: column + 1 };
    if (way === '') {
      form.trouble ??= { kind: 'no-place', place, text: now };
      continue;
    }
    const path = way.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    if (form.isOld && meansTheSame(path, now, was)) continue;
    form.clashes.push({ path: path.filter((step) => step !== '#'), document: now, file: was });
    form.changes.push(
      ...(way.endsWith('#') ? changeList(path.slice(0, -1), was, now, place) : changeOne(path, was, now, place)),
    );
  }
}

function changeOne(path: ValuePath, was: string, now: string, place: SourcePlace): Change[] {
  return now.trim() === ''
    ? [{ kind: 'delete', path, place, was }]
    : [{ kind: 'set', path, piece: pieceOf(now, place), was }];
}

/** A list has an item a line. */
function changeList(list: ValuePath, was: string, now: string, place: SourcePlace): Change[] {
  const items = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const aligned = align(items(was), items(now), { marks: () => [], text: (item) => item, fits: () => true }) ?? [];
  let at = 0;
  return aligned.flatMap(({ before, after }): Change[] => {
    if (before === undefined)
      return [{ kind: 'insert', path: [...list, at], item: pieceOf(after ?? '', place), place }];
    const path = [...list, at++];
    return after === before ? [] : changeOne(path, before, after ?? '', place);
  });
}

/** The text of a cell as a piece of a document. */
export function pieceOf(text: string, place: SourcePlace): Piece {
  const paragraph = { kind: 'paragraph' as const, text, place, bold: false };
  return { line: { paragraph, text, values: [], place }, from: 0, to: text.length };
}

/** The cells of each row, and its mark, which is under the last head. */
export function readRows({ rows }: Table): SheetRow[] {
  const width = Math.max(0, ...(rows[0] ?? []).map(({ column }) => column));
  return rows.map((row, at) => {
    const texts = Array.from({ length: width + 1 }, () => '');
    for (const { column, blocks } of row)
      if (column <= width)
        texts[column] = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
    const { cell: _, ...place } = row[0]?.blocks[0]?.place ?? { row: at + 1 };
    return { cells: texts.slice(0, -1), mark: texts.at(-1) ?? '', place };
  });
}

/** As the cell was before a spreadsheet showed it. */
function plainCell(text: string): string | undefined {
  if (text === 'TRUE') return 'true';
  if (text === 'FALSE') return 'false';
  return text === '' ? undefined : text;
}
