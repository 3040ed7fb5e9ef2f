import type { ValuePath } from '../../model/imported.ts';
import { foldText } from '../../text/text.ts';

/** What the file of a row's form says, and the path for which a label stands. */
export interface KnownForm {
  valueAt(path: ValuePath): unknown;
  findLabel(label: string, within: string): string | undefined;
}

/** A sheet that jd writes: the columns that say whose row it is, and the path of what each other column shows. */
export interface SheetPlan {
  readonly kind: 'position' | 'procedure';
  readonly identity: readonly number[];
  /** A column that is one of them where a row has no number: the group whose row it is. */
  readonly unnumbered?: number;
  /** A column that shows what another form says: the title of the superior. */
  readonly told?: number;
  /** A path that ends with `#` is a list, an item a line; '' is a column that repeats something. */
  pathOf(column: number, cells: readonly string[], known: KnownForm): string;
}

const basics =
  ',code,title,department,,reportsTo,dottedLineTo.#,directReports.#,headcount,incumbents.#,grade,family,employmentType,location,aliases.#,formerTitles.#,effective,reviewBy,approval.prepared.by,approval.prepared.date,approval.reviewed.by,approval.reviewed.date,approval.approved.by,approval.approved.date,career.rotation.#,career.promotion.#,career.substitutes.#,,'.split(
    ',',
  );
/** What can't be merged, since a line of such a cell holds several values. */
export const [countersignedColumn, ownColumn] = [basics.length - 2, basics.length - 1];
const pay = ['pay.grade', 'pay.min', 'pay.max', 'pay.currency', 'pay.period'];
const flsa = 'compliance.flsa';
const kpiFacts = ['name', 'target', 'unit', 'formula', 'weight', 'period', 'source'];

const at = (cell: string | undefined): number => Number(cell) - 1;

/** By the place of the sheet in the workbook. */
export const sheetPlans: readonly (SheetPlan | undefined)[] = [
  {
    kind: 'position',
    identity: [0],
    told: 4,
    pathOf: (column, cells) => [...basics, ...(cells.length > basics.length + 1 ? pay : []), flsa][column] ?? '',
  },
  { kind: 'position', identity: [0, 2], pathOf: pathOfSummary },
  { kind: 'position', identity: [0, 2, 7], unnumbered: 3, pathOf: pathOfDuty },
  { kind: 'position', identity: [0, 2, 3], pathOf: pathOfContact },
  { kind: 'position', identity: [0, 2, 3], pathOf: pathOfSentence('qualifications') },
  record('authority', ['kind', 'text', 'limit']),
  { kind: 'position', identity: [0, 2, 3], pathOf: pathOfSentence('conditions') },
  record('revisions', ['version', 'date', 'change', 'by']),
  {
    kind: 'procedure',
    identity: [0],
    pathOf: (column) => ['', 'title', '', 'purpose', 'appliesTo.#'][column] ?? '',
  },
  { kind: 'procedure', identity: [0, 3, 6], pathOf: pathOfStep },
];

function record(list: string, keys: readonly string[]): SheetPlan {
  return {
    kind: 'position',
    identity: [0, 2],
    pathOf: (column, cells) => (keys[column - 3] === undefined ? '' : `${list}.${at(cells[2])}.${keys[column - 3]}`),
  };
}

/** A row a KPI; what belongs to its duty stands in the first of them, and its text in all. */
function pathOfDuty(
  column: number,
  [, , number, group = '', text, , , kpiNumber]: readonly string[],
  { valueAt }: KnownForm,
): string {
  const counted = kpiNumber === undefined || kpiNumber === '' ? undefined : at(kpiNumber);
  const duty = number === undefined || number === '' ? undefined : at(number);
  const entry = duty === undefined && group !== '' && text === '' ? findEntry(group, valueAt) : undefined;
  const key = ['group', 'duty', 'share', 'essential'][column - 3];
  if (key !== undefined && entry !== undefined)
    return key === 'share' || key === 'group' ? ((counted ?? 0) > 0 ? '' : `dutyGroups.${entry}.${key}`) : '';
  if (key !== undefined) return duty === undefined || (counted ?? 0) > 0 ? '' : `duties.${duty}.${key}`;
  if (column === 8 + kpiFacts.length)
    return duty === undefined || (counted ?? 0) > 0 ? '' : `duties.${duty}.functions.#`;
  const fact = kpiFacts[column - 8];
  const list =
    entry !== undefined ? ['dutyGroups', entry, 'kpi'] : duty === undefined ? ['kpis'] : ['duties', duty, 'kpi'];
  const held = valueAt(list);
  // In the row of what has no KPI, the first can be written.
  const nth = counted ?? (isNothing(held) ? 0 : undefined);
  if (fact === undefined || nth === undefined) return '';
  const kpi: unknown = Array.isArray(held) ? held[nth] : held;
  const path = [...list, nth].join('.');
  return fact === 'name' && (typeof kpi === 'string' || isNothing(kpi)) ? path : `${path}.${fact}`;
}

function isNothing(held: unknown): boolean {
  return held === undefined || held === null || (Array.isArray(held) && held.length === 0);
}

/** The entry of a group, or the place of a new one. */
function findEntry(group: string, valueAt: KnownForm['valueAt']): number {
  const held = valueAt(['dutyGroups']);
  const entries: readonly { readonly group?: unknown }[] = Array.isArray(held) ? held : [];
  const at = entries.findIndex((each) => foldText(String(each.group)) === foldText(group));
  return at === -1 ? entries.length : at;
}

/** A text of a part whose third column names its kind. */
function pathOfSentence(part: string): SheetPlan['pathOf'] {
  return (column, [, , number, label = ''], { findLabel }) => {
    const path = column === 4 ? findLabel(label, part) : undefined;
    if (path === undefined || !path.startsWith(`${part}.`)) return '';
    return /\.(?:education|experience|place|hours|travel)$/.test(path) ? path : `${path}.${at(number)}`;
  };
}

/** Sentences are counted on through the groups of a summary. */
function pathOfSummary(column: number, [, , number]: readonly string[], { valueAt }: KnownForm): string {
  if (column !== 4) return '';
  const held = valueAt(['summary']);
  const paths = [held].flat().flatMap((entry, nth): string[] => {
    const items = typeof entry === 'object' && entry !== null && 'items' in entry ? entry.items : undefined;
    if (items === undefined) return [`summary.${nth}`];
    return [items].flat().map((_, inner) => `summary.${nth}.items.${inner}`);
  });
  return paths[at(number)] ?? '';
}

/** A row a party; what belongs to the side stands in its first. */
function pathOfContact(
  column: number,
  [, , number, label = '']: readonly string[],
  { valueAt, findLabel }: KnownForm,
): string {
  const side = findLabel(label, 'contacts');
  if (side === undefined || !/^contacts\.(?:in|ex)ternal$/.test(side)) return '';
  const own = ['share', 'purpose'][column - 4];
  if (own !== undefined) return number === '' || at(number) === 0 ? `${side}.${own}` : '';
  const key = ['who', 'purpose', 'frequency'][column - 6];
  const path = [...side.split('.'), 'with'];
  const held = valueAt(path);
  if (key === undefined || (number === '' && !isNothing(held))) return '';
  const nth = number === '' ? 0 : at(number);
  const party: unknown = Array.isArray(held) ? held[nth] : held;
  const way = [...path, nth].join('.');
  return key === 'who' && (typeof party === 'string' || isNothing(party)) ? way : `${way}.${key}`;
}

/** A row a rule, a stage or a step; what belongs to a case stands in the row of its first step. */
function pathOfStep(column: number, cells: readonly string[], { valueAt }: KnownForm): string {
  const [, , , caseNumber = '', , , number = ''] = cells;
  const whole = caseNumber === '' ? '' : `cases.${at(caseNumber)}`;
  if (whole !== '' && column < 6) {
    const key = column === 4 ? 'when' : column === 5 ? 'approach' : undefined;
    return key === undefined || (number !== '' && at(number) > 0) ? '' : `${whole}.${key}`;
  }
  const list = whole === '' ? ['items'] : ['cases', at(caseNumber), 'steps'];
  const held = valueAt(list);
  if (number === '' && !isNothing(held)) return '';
  const nth = number === '' ? 0 : at(number);
  const path = [...list, nth];
  const entry: unknown = Array.isArray(held) ? held[nth] : held;
  const text = typeof entry === 'string' || isNothing(entry) ? '' : whole === '' ? '.text' : '.do';
  const ends: Readonly<Record<number, string>> = { 4: '.title', 7: text, 8: '.by.#', 9: '.escalateTo' };
  const end = ends[column];
  return end === undefined ? '' : `${path.join('.')}${end}`;
}
