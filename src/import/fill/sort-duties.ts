import type { Place } from './place.ts';
import { isOfGroup, type Printed, type PrintedRow } from './printed.ts';

/** The duties of a position by the places of a form, some of which are for essential duties, or for the others. */
export interface SortedDuties {
  /** What the position is for a place: it has only the duties that go there. */
  readonly forPlace: (place: Place) => Printed;
  /** Every mark is said by the place of its duty. */
  readonly saysMarks: boolean;
  /** Keys of duties that no place may have: what isn't essential is not written as if it were. */
  readonly lost: readonly string[];
  /** Duties without a mark are among those that are essential, since the form has no other place. */
  readonly unmarked: boolean;
}

type Mark = boolean | undefined;

export function sortDuties(places: readonly Place[], printed: Printed): SortedDuties {
  const rows = printed.rows.get('duties') ?? [];
  const marks = new Set(places.filter((place) => takesDuties(place, places)).map(sideOf));
  if ([...marks].every((mark) => mark === undefined))
    return { forPlace: () => printed, saysMarks: false, lost: [], unmarked: false };
  const whole = rows.filter((row) => !isOfGroup(row));
  const placeOf = new Map(whole.map((row) => [row, choose(marks, markOf(row))] as const));
  const forPlace = (place: Place): Printed => {
    if (place.path !== 'duties') return printed;
    const isOf = (chosen: { readonly mark: Mark } | undefined) => chosen !== undefined && chosen.mark === sideOf(place);
    const own = new Set(whole.filter((row) => isOf(placeOf.get(row))));
    const groups = new Set([...own].map(nameOf));
    const duties = rows.filter((row) => own.has(row) || (isOfGroup(row) && groups.has(nameOf(row))));
    return { ...printed, rows: new Map([...printed.rows, ['duties', duties]]) };
  };
  const placed = whole.filter((row) => placeOf.get(row) !== undefined);
  const left = whole.filter((row) => !placed.includes(row));
  return {
    forPlace,
    saysMarks: placed.every((row) => markOf(row) === undefined || markOf(row) === placeOf.get(row)?.mark),
    lost: [...new Set(left.map((row) => `duties (essential: ${markOf(row)})`))],
    unmarked: marks.has(false) && whole.some((row) => markOf(row) === undefined && placeOf.get(row)?.mark === true),
  };
}

/** The kind of place that a duty goes to; none if all of them would say the opposite of it. */
function choose(marks: ReadonlySet<Mark>, mark: Mark): { readonly mark: Mark } | undefined {
  const order: readonly Mark[] = mark === undefined ? [undefined, true, false] : [mark, undefined];
  const at = order.findIndex((each) => marks.has(each));
  return at === -1 ? undefined : { mark: order[at] };
}

/** The name of a part above its lists or its table is no place for duties of its own. */
function takesDuties(place: Place, places: readonly Place[]): boolean {
  if (place.path !== 'duties') return false;
  const { essential } = place;
  const hasTable = () =>
    places.some((each) => each.kind === 'rows' && each.path === 'duties' && each.essential === essential);
  const isEmpty = place.kind === 'list' && place.paragraphs.length === 0;
  if (isEmpty && (essential === undefined || hasTable())) return false;
  if (place.kind !== 'rows' || !place.columns.some(({ path }) => path.includes('.'))) return true;
  return place.columns.some(({ path }) => path === 'duties.duty');
}

/** Duties of both kinds are in a table that has a column for their marks, whatever its heading says. */
function sideOf(place: Place): Mark {
  const hasColumn = place.kind === 'rows' && place.columns.some(({ path }) => path === 'duties.essential');
  return hasColumn ? undefined : place.essential;
}

function markOf(row: PrintedRow): Mark {
  return row.get('duties.essential')?.[0]?.isYes;
}

function nameOf(row: PrintedRow): string | undefined {
  return row.get('duties.group')?.[0]?.text;
}
