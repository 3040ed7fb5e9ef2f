import { isCollection, isMap, isScalar } from 'yaml';

export type TextRange = readonly [start: number, end: number];

/** The ranges of the root map's keys and values, in the file's order. */
export function rootKeysOf(text: string, root: unknown): number[] {
  if (!isMap(root)) return [];
  const rootKeys: number[] = [];
  for (const pair of root.items) {
    const key = rangeOf(pair.key);
    if (key !== undefined) rootKeys.push(...key, ...(aimAtValue(text, pair.value, key) ?? key));
  }
  return rootKeys;
}

/** A map or list is shown by its key, because a person does not read many lines; an empty value has only its key. */
export function aimAtValue(text: string, node: unknown, key: TextRange | undefined): TextRange | undefined {
  const range = rangeOf(node);
  if (range === undefined) return key;
  if (key !== undefined && (isCollection(node) || range[0] === range[1])) return key;
  return range[0] === range[1] ? [dashBefore(text, range[0]), range[1]] : range;
}

export function rangeOf(node: unknown): TextRange | undefined {
  if (!isScalar(node) && !isCollection(node)) return undefined;
  return node.range ? [node.range[0], node.range[1]] : undefined;
}

/** An empty list entry has only its dash. */
function dashBefore(text: string, at: number): number {
  const dash = text.lastIndexOf('-', at);
  return dash !== -1 && text.slice(dash + 1, at).trim() === '' ? dash : at;
}
