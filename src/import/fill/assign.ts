import { kindOf } from '../recognise/form/kinds.ts';
import { listKey, listKpis } from './listed.ts';
import { fillNarrow } from './narrow-places.ts';
import type { Place, RowsPlace } from './place.ts';
import { isOfGroup, type Printed, type PrintedLine, type PrintedRow } from './printed.ts';
import { sortDuties } from './sort-duties.ts';

/** What a place is given. */
export type Content =
  | { readonly place: Exclude<Place, RowsPlace>; readonly lines: readonly PrintedLine[] }
  | { readonly place: RowsPlace; readonly rows: readonly PrintedRow[] };

export interface Assignment {
  readonly contents: readonly Content[];
  /** The keys that have a value and no place. */
  readonly missing: readonly string[];
  /** Duties of which nothing says whether they are essential are where the form has those that are. */
  readonly unmarked: boolean;
}

/** Parts whose label alone may be the place of all that they hold. */
const parts = ['contacts', 'qualifications', 'approval', 'career', 'conditions', 'pay'];

/** Gives each place of a form its values, and says which values have none. */
export function assign(all: readonly Place[], whole: Printed): Assignment {
  const { lines: narrow, printed, taken } = fillNarrow(all, whole);
  const places = all.filter((place) => !narrow.has(place));
  const used = new Set<string>(taken);
  const lost = new Set<string>();
  const own = new Set(places.map(({ path }) => path));
  const filled = new Map<string, Place>();
  const hasKpis = places.some(({ path }) => path === 'kpis');
  const inRows = new Set(places.flatMap(listedInRows));
  const sorted = sortDuties(places, printed);
  if (sorted.saysMarks) used.add('duties.essential');
  for (const key of sorted.lost) lost.add(key);
  const contents = places.map((place): Content => {
    const { path } = place;
    const isFirst = best(places, place) === place;
    if (place.kind === 'rows' && isHeaded(place))
      return {
        place,
        rows: fillHeaded(place, isOfKpis(place) ? printed : sorted.forPlace(place), { used, lost, filled }),
      };
    const takes = path === 'heading' || kindOf(path) === 'one' || kindOf(path) === 'names' || isFirst;
    const lines = takes && !inRows.has(keyOf(place)) ? linesFor(path, sorted.forPlace(place), own, used) : [];
    if (place.kind !== 'rows') return { place, lines };
    return { place, rows: itemRows(place, lines) };
  });
  for (const [place, lines] of narrow) if (place.kind !== 'rows') contents.push({ place, lines });
  const missing = [...listKeys(printed, hasKpis).filter((key) => !used.has(key)), ...lost];
  return { contents, missing, unmarked: sorted.unmarked };
}

function best(places: readonly Place[], place: Place): Place | undefined {
  const same = places.filter((each) => keyOf(each) === keyOf(place));
  return same.find((place) => place.kind !== 'list' || place.paragraphs.length > 0) ?? same[0];
}

/** Essential duties and the others have a place each. */
function keyOf({ path, essential }: Place): string {
  return essential === undefined ? path : `${path} ${essential}`;
}

function isHeaded({ columns }: RowsPlace): boolean {
  return columns.some(({ path }) => path.includes('.'));
}

/** What a table with heads prints is not printed once more where the form names it. */
function listedInRows(place: Place): string[] {
  if (place.kind !== 'rows' || place.rows.length === 0 || !isHeaded(place)) return [];
  if (isOfKpis(place)) return ['kpis'];
  const hasDuties = place.columns.some(({ path }) => path === 'duties.duty');
  return place.path !== 'duties' || hasDuties ? [keyOf(place)] : [];
}

/** A table of KPIs has no column for the duties that have them. */
function isOfKpis({ path, columns }: RowsPlace): boolean {
  const paths = columns.map((column) => column.path);
  return path === 'duties' && !paths.includes('duties.duty') && paths.some((each) => each.startsWith('duties.kpi'));
}

interface Progress {
  readonly used: Set<string>;
  /** What only some of a table's columns would say. */
  readonly lost: Set<string>;
  readonly filled: Map<string, Place>;
}

/** The rows of a table with heads; a second table of the same rows stays empty. */
function fillHeaded(place: RowsPlace, printed: Printed, { used, lost, filled }: Progress): readonly PrintedRow[] {
  const { path } = place;
  if (place.rows.length === 0) return [];
  const columns = new Set(place.columns.map((column) => column.path));
  const hasBand = place.rows.some(({ cells }) => cells.length === 1) && columns.size > 1;
  const ofKpis = isOfKpis(place);
  const key = ofKpis ? 'kpis' : keyOf(place);
  if (filled.has(key)) return [];
  filled.set(key, place);
  const sides = path === 'contacts' ? ['contacts.internal', 'contacts.external'] : [path];
  const all = ofKpis ? listKpis(printed) : sides.flatMap((side) => printed.rows.get(side) ?? []);
  const rows = all.filter(
    (row) => !isOfGroup(row) || [...row.keys()].some((key) => key !== 'duties.group' && columns.has(key)),
  );
  if (path.startsWith('contacts')) {
    for (const side of sides) used.add(side);
    for (const key of ['contacts.with', 'contacts.purpose', 'contacts.frequency'])
      if (!columns.has(key) && rows.some((row) => row.has(key))) lost.add(key);
  }
  for (const column of columns) used.add(column);
  if (ofKpis) used.add('kpis').add('duties.kpi');
  if (hasBand) used.add('duties.group');
  return rows.map((row) => {
    const kpi = (row.get('duties.kpi') ?? []).filter(({ fact }) => fact === undefined || !columns.has(fact));
    return kpi.length === 0 ? row : new Map([...row, ['duties.kpi', kpi]]);
  });
}

/** A row for each line; a single cell takes all of them. */
function itemRows({ rows, columns }: RowsPlace, lines: readonly PrintedLine[]): PrintedRow[] {
  if (lines.length === 0) return [];
  if (rows.length === 1 && columns.length === 1) return [new Map([['item', lines]])];
  return lines.map((line) => new Map([['item', [line]]]));
}

function linesFor(path: string, printed: Printed, own: ReadonlySet<string>, used: Set<string>): readonly PrintedLine[] {
  if (path === 'heading') {
    used.add('title');
    return printed.lines.get('title') ?? [];
  }
  const listed = listKey(path, printed);
  if (listed !== undefined) {
    for (const key of listed.keys) used.add(key);
    return listed.lines;
  }
  const joint = /^(.*\.)(\w+)\+(\w+)$/.exec(path);
  const keys = joint
    ? [`${joint[1]}${joint[2]}`, `${joint[1]}${joint[3]}`].filter((key) => !own.has(key))
    : parts.includes(path)
      ? [...printed.lines.keys()].filter((key) => isWithin(key, path) && !own.has(key))
      : undefined;
  if (keys === undefined) {
    used.add(path);
    return printed.lines.get(path) ?? [];
  }
  return keys.flatMap((key) => {
    used.add(key);
    return labelled(printed, key);
  });
}

function isWithin(key: string, part: string): boolean {
  return key.startsWith(`${part}.`) && !key.endsWith('.share');
}

/** Values without a label of their own in the form are named as the handbook names them. */
function labelled({ lines, names, labels }: Printed, key: string): PrintedLine[] {
  const own = lines.get(key) ?? [];
  const [first] = own;
  const name = names.get(key) ?? key;
  if (first === undefined) return [];
  if (own.length === 1) return [{ text: `${name}${labels.colon}${first.text}` }];
  return [{ text: `${name}${labels.colon.trimEnd()}`, head: true }, ...own];
}

/** The keys that have a value, the columns of tables among them. */
function listKeys({ lines, rows }: Printed, hasKpis: boolean): string[] {
  const keys = new Set<string>(lines.keys());
  for (const [part, own] of rows) {
    if (part === 'kpis') keys.add('kpis');
    else
      for (const row of own)
        for (const key of row.keys()) {
          if (part.startsWith('contacts')) continue;
          if (/^duties\.kpi\./.test(key) || (key === 'duties.kpi' && hasKpis)) continue;
          keys.add(key);
        }
  }
  return [...keys];
}
