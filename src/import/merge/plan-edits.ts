import type { ValuePath } from '../../model/imported.ts';
import type { Edit } from '../../source/edit/index.ts';
import type { Change } from './change.ts';
import { isColumns, type Known, toItem, toValue } from './to-value.ts';

/** The edits of a file that make the changes of its form; those of lists go from the last item to the first. */
export function planEdits(changes: readonly Change[], known: Known): Edit[] {
  const sets = changes.flatMap((change): Edit[] => {
    if (change.kind !== 'set') return [];
    const value = toValue(change.path, change.piece, known);
    return alike(change.path, known).map((path) => ({ kind: 'set', path, value }));
  });
  const lists = changes.flatMap((change, at) => (change.kind === 'set' ? [] : [{ change, at }]));
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
      return { kind: 'insert', path: change.path, value: withGroup(change, known) };
    }),
  ];
}

/** The name of a group is printed once, and stands with each duty of the group. */
function alike(path: ValuePath, known: Known): ValuePath[] {
  if (path[0] !== 'duties' || path[2] !== 'group') return [path];
  const name = known.valueAt(path);
  const paths: ValuePath[] = [];
  for (let at = Number(path[1]); known.valueAt(['duties', at, 'group']) === name; at++)
    paths.push(['duties', at, 'group']);
  return paths;
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
