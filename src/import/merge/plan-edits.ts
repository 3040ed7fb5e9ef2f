import type { ValuePath } from '../../model/imported.ts';
import type { Edit } from '../../source/edit/index.ts';
import { foldText } from '../../text/text.ts';
import { keepBreaks } from './breaks.ts';
import type { Change } from './change.ts';
import { isColumns, isPlain, type Known, toItem, toValue } from './to-value.ts';

/** The edits of a file that make the changes of its form; those of lists go from the last item to the first. */
export function planEdits(changes: readonly Change[], known: Known): Edit[] {
  const sets = changes.flatMap((change): Edit[] => {
    if (change.kind !== 'set') return [];
    const given = toValue(change.path, change.piece, known);
    const old = known.valueAt(change.path);
    const isText = typeof given === 'string' && typeof old === 'string' && isPlain(change.path);
    const value = isText ? keepBreaks(given, old) : given;
    return alike(change.path, known).map((path) => ({ kind: 'set', path, value, ...textKeyOf(path) }));
  });
  const lists = changes.flatMap((change, at) =>
    change.kind === 'set'
      ? []
      : alike(change.path, known)
          .filter(([root]) => root === change.path[0])
          .map((path) => ({ change: { ...change, path }, at })),
  );
  const ordered = lists.sort(
    (one, other) =>
      comparePaths(other.change.path, one.change.path) ||
      Number(one.change.kind === 'insert') - Number(other.change.kind === 'insert') ||
      other.at - one.at,
  );
  return [
    ...sets,
    ...ordered.map(({ change }): Edit => {
      if (change.kind !== 'insert') return { kind: 'delete', path: change.path };
      const { path } = change;
      return { kind: 'insert', path, value: withGroup(change, known), ...textKeyOf(path) };
    }),
  ];
}

const textKeys: readonly (readonly [RegExp, string])[] = [
  [/(?:^kpis|\.kpi)\.\d+\.\w+$/, 'name'],
  [/^contacts\.\w+\.with\.\d+\.\w+$/, 'who'],
  [/^items\.\d+\.\w+(?:\.\d+)?$/, 'text'],
  [/\.steps\.\d+\.\w+(?:\.\d+)?$/, 'do'],
];

/** The key of an entry that may be a text alone, for a path to another of its keys. */
function textKeyOf(path: ValuePath): { textKey?: string } {
  const name = path.join('.');
  const textKey = textKeys.find(([shape]) => shape.test(name))?.[1];
  return textKey === undefined ? {} : { textKey };
}

/**
 * What a form prints once and its file says with each: the name of a group with its duties, doers with all entries of
 * a list. A sheet has them in each row.
 */
function alike(path: ValuePath, known: Known): ValuePath[] {
  if (known.raw) return [path];
  const list = path[0] === 'duties' ? path.slice(0, 1) : path.slice(0, path.indexOf('by') - 1);
  const key = path[0] === 'duties' ? 'group' : 'by';
  const at = path[list.length];
  if (path[list.length + 1] !== key || typeof at !== 'number') return [path];
  const say = (entry: number) => JSON.stringify(known.valueAt([...list, entry, key]));
  const count = (known.valueAt(list) as readonly unknown[] | undefined)?.length ?? 0;
  const same = Array.from({ length: count }, (_, entry) => entry).filter((entry) => say(entry) === say(at));
  // Doers are printed once only if all entries have the same.
  if (key === 'by' && (same.length < count || at > 0)) return [path];
  const end = same.findIndex((entry, nth) => nth > same.indexOf(at) && entry !== (same[nth - 1] ?? 0) + 1);
  const run = same.slice(same.indexOf(at), end === -1 ? undefined : end);
  const paths = run.map((entry) => [...list, entry, key, ...path.slice(list.length + 2)]);
  return key === 'group' && same[0] === run[0] ? [...paths, ...entryOf(say(at), known)] : paths;
}

/** What a group has as a whole goes with the first of its bands. */
function entryOf(name: string, known: Known): ValuePath[] {
  const entries = known.valueAt(['dutyGroups']);
  if (!Array.isArray(entries)) return [];
  const fold = (nth: number) => foldText(String(known.valueAt(['dutyGroups', nth, 'group'])));
  const at = entries.findIndex((_, nth) => fold(nth) === foldText(String(JSON.parse(name))));
  return at === -1 ? [] : [['dutyGroups', at, 'group']];
}

/** A new duty belongs to the group of the one before it. */
function withGroup({ path, item }: Extract<Change, { kind: 'insert' }>, known: Known): unknown {
  const value = toItem(path, item, known);
  if (path[0] !== 'duties' || path.length !== 2 || !isColumns(item)) return value;
  const at = Number(path[1]);
  const group = known.valueAt(['duties', Math.max(0, at - 1), 'group']);
  return typeof group === 'string' ? { ...(value as object), group } : value;
}

function comparePaths(one: ValuePath, other: ValuePath): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const [left, right] = [one[at], other[at]];
    if (left === right) continue;
    return typeof left === 'number' && typeof right === 'number' ? left - right : `${left}` < `${right}` ? -1 : 1;
  }
  return one.length - other.length;
}
