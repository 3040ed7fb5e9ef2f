/** Adds a value to the list of its key, which is begun if there is none. */
export function addToGroup<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** The values by key, in their order. */
export function groupBy<Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) addToGroup(groups, keyOf(value), value);
  return groups;
}

/** The first few values of a long or endless list, without a copy of the rest. */
export function takeFirst<Value>(values: Iterable<Value>, count: number): Value[] {
  const first: Value[] = [];
  if (count <= 0) return first;
  for (const value of values) {
    first.push(value);
    if (first.length === count) break;
  }
  return first;
}
