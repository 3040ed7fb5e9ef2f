import { keyOf, linesOf, type Region, valuesOf } from './regions.ts';
import { isUngrouped } from './ungrouped.ts';

type Entries = Record<string, unknown>[];

/** What a form says without printing a value: none, no, and names that are printed once for all. */
export function complete(region: Region, value: Record<string, unknown>): void {
  const keys = region.rows.flatMap(valuesOf).map(({ mark }) => keyOf(mark));
  if (region.kind === 'position') {
    value['reportsTo'] ??= null;
    value['directReports'] ??= [];
    const duties = (value['duties'] ?? []) as Entries;
    spreadGroups(region, duties, (value['dutyGroups'] ?? []) as Entries);
  }
  spreadNames(keys, 'items', value['items']);
  const cases = (value['cases'] ?? []) as Entries;
  for (const [at, each] of cases.entries()) spreadNames(keys, `cases.${at}.steps`, each['steps']);
  compact(value);
}

/** The name of a group is printed above its first duty, beside what it has as a whole, and ends where another begins. */
function spreadGroups({ rows }: Region, duties: Entries, groups: Entries): void {
  let group: unknown;
  for (const row of rows) {
    const [line] = linesOf(row);
    if (line !== undefined && isUngrouped(line)) group = undefined;
    for (const { mark } of valuesOf(row)) {
      const [root, at, key] = mark.path;
      if (typeof at !== 'number') continue;
      if (root === 'dutyGroups' && group !== undefined) groups[at] = { group, ...groups[at] };
      if (root !== 'duties') continue;
      if (key === 'group') group = duties[at]?.['group'];
      else if (group !== undefined && duties[at] !== undefined) duties[at]['group'] ??= group;
    }
  }
}

/** If all entries have the same doers, these are printed before the first entry. */
function spreadNames(keys: readonly string[], list: string, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  const by = keys.findIndex((key) => key.startsWith(`${list}.0.by.`));
  const own = keys.findIndex((key) => key.startsWith(`${list}.0`) && !key.startsWith(`${list}.0.by.`));
  if (by === -1 || own === -1 || by > own) return;
  const names = (entries[0] as Record<string, unknown>)['by'];
  for (const entry of entries as (Record<string, unknown> | undefined)[])
    if (typeof entry === 'object') entry['by'] ??= names;
}

/** Items that were removed leave no gap. */
function compact(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (Array.isArray(inner)) (value as Record<string, unknown>)[key] = inner.filter((item) => item !== undefined);
    compact((value as Record<string, unknown>)[key]);
  }
}
