import type { ValuePath } from '../../model/imported.ts';
import type { SourceDocument } from '../document.ts';
import { openDictionary } from '../labels/index.ts';
import { Draft } from '../recognise/form/draft.ts';
import { Form } from '../values/form.ts';
import { MergeError, type Piece } from './change.ts';
import type { Built, BuiltForm } from './from-marks.ts';
import { put } from './put.ts';
import { countersignedColumn, ownColumn, sheetPlans } from './sheet-paths.ts';
import { listSheets, pieceOf, readRows, type SheetRow } from './sheet-rows.ts';
import { toValue } from './to-value.ts';

/** Where the sheets of summaries and of steps are in the workbook. */
const [positionsAt, summariesAt, dutiesAt, contactsAt, proceduresAt, stepsAt] = [0, 1, 2, 3, 8, 9];
/** The column that names the superior, before that of its id. */
const superiorColumn = 4;
/** A form declares that it has none. */
const none = '—';

/** The forms of a workbook that jd built, by the places of its sheets and columns; undefined for any other. */
export function readBuiltSheets(document: SourceDocument): Built | undefined {
  const tables = listSheets(document);
  if (tables.length < sheetPlans.length) return undefined;
  const forms = new Map<string, BuiltForm>();
  const dictionary = openDictionary();
  const findLabel = (label: string, within: string) => dictionary.find(label, { within })?.path;
  for (const [at, plan] of sheetPlans.entries()) {
    const table = tables[at];
    if (plan === undefined || table === undefined) continue;
    for (const row of readRows(table).slice(1)) {
      const form = formOf(forms, plan.kind, row.cells[0] ?? '');
      if (at === summariesAt) readSummary(form, row);
      else {
        const known = {
          findLabel,
          valueAt: (path: ValuePath) =>
            path.length === 1 && path[0] === 'dutyGroups' ? form.value['dutyGroups'] : shapeOf(at, row.cells, path),
        };
        for (const column of row.cells.keys()) readCell(form, plan.pathOf(column, row.cells, known), row, column);
      }
      if (at === proceduresAt) form.value['kind'] = kindOf(row.cells[2] ?? '');
      if (at === positionsAt) {
        form.value['reportsTo'] ??= superiorAsWritten(row);
        readCountersigned(form, row);
        keepOwn(form, row);
      }
    }
  }
  return { forms: [...forms.values()], chapters: [] };
}

/** Without an id beside it, the superior is a name that nobody has, or there is none. */
function superiorAsWritten({ cells }: SheetRow): string | null {
  const written = (cells[superiorColumn] ?? '').trim();
  return written === '' || written === none ? null : written;
}

function formOf(forms: Map<string, BuiltForm>, kind: BuiltForm['kind'], id: string): Form {
  const key = `${kind} ${id}`;
  const found = forms.get(key) ?? { kind, id, form: new Form(new Draft()) };
  forms.set(key, found);
  return found.form;
}

/** Whether an entry of a list is a text or a map: a map, if a column beside its text says something. */
function shapeOf(sheet: number, cells: readonly string[], path: ValuePath): unknown {
  const says = (...columns: readonly number[]) => columns.some((column) => (cells[column] ?? '') !== '');
  const isMap =
    sheet === dutiesAt
      ? says(9, 10, 11, 12, 13, 14)
      : sheet === contactsAt
        ? says(7, 8)
        : sheet === stepsAt && (path.at(-1) === 'items' ? says(4, 8) : says(8, 9));
  return isMap ? {} : '';
}

function readCell(form: Form, way: string, row: SheetRow, column: number): void {
  const text = (row.cells[column] ?? '').trim();
  if (way === '' || text === '') return;
  const steps = way.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const place = { ...row.place, cell: column + 1 };
  const source = { text, place, written: text };
  if (steps.at(-1) !== '#') {
    put(form.value, steps, readValue(steps, pieceOf(text, place)));
    form.sources.push({ path: steps, piece: source });
    return;
  }
  const list = steps.slice(0, -1);
  const items = text === none ? [] : text.split('\n').filter((line) => line.trim() !== '');
  put(
    form.value,
    list,
    items.map((item, at) => readValue([...list, at], pieceOf(item.trim(), place))),
  );
  form.sources.push({ path: list, piece: source });
}

/** One a line: the name, then the date. */
function readCountersigned(form: Form, row: SheetRow): void {
  const cell = row.cells[countersignedColumn] ?? '';
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return;
  const path = ['approval', 'countersigned'];
  put(
    form.value,
    path,
    lines.map((line) => {
      const [, by = '', date] = /^(.*?)\s*(\d{4}-\d{2}-\d{2})?$/.exec(line.trim()) ?? [];
      return { ...(by === '' ? {} : { by }), ...(date === undefined ? {} : { date }) };
    }),
  );
  const place = { ...row.place, cell: countersignedColumn + 1 };
  form.sources.push({ path, piece: { text: cell, place, written: cell } });
}

/** The workspace's own keys, a line each below their labels: only its settings know whose labels they are. */
function keepOwn(form: Form, row: SheetRow): void {
  const place = { ...row.place, cell: ownColumn + 1 };
  for (const line of (row.cells[ownColumn] ?? '').split('\n')) {
    const [, label, text = ''] = /^(.*?)[:：]\s*(.*)$/.exec(line.trim()) ?? [];
    if (label !== undefined) form.keep({ text, place }, label);
  }
}

/** Sentences are counted on through the groups, which are named beside them. */
function readSummary(form: Form, { cells, place }: SheetRow): void {
  const [, , , group = '', text = ''] = cells;
  const list = (form.value['summary'] ?? []) as unknown[];
  const last = list.at(-1) as { group?: string; items?: string[] } | undefined;
  if (group === '') list.push(text);
  else if (last?.group === group) last.items?.push(text);
  else list.push({ group, items: [text] });
  form.value['summary'] = list;
  form.sources.push({ path: ['summary', list.length - 1], piece: { text, place, written: text } });
}

function readValue(path: ValuePath, piece: Piece): unknown {
  try {
    const text = piece.line.text;
    const valueAt = () => (/^\d+(?:\.\d+)?$/.test(text) ? 0 : text);
    return toValue(path, piece, { valueAt, findId: (name) => name, raw: true, yes: 'true' });
  } catch (error) {
    if (error instanceof MergeError) return error.trouble.text;
    throw error;
  }
}

function kindOf(word: string): string {
  if (/情形|案例|case/iu.test(word)) return 'cases';
  return /阶段|stage/iu.test(word) ? 'stages' : 'rules';
}
