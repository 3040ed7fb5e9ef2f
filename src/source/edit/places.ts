import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../../findings/anchor.ts';

/** Where a step of a path leads: the collection, and what of it. */
export interface Step {
  readonly holder: YAMLMap | YAMLSeq;
  readonly at: number;
  readonly node: Node;
}

/** The steps to a value; fewer than the path has if something is missing. One value in place of a list of one is no step. */
export function followPath(root: Node | null, path: Path): { readonly steps: readonly Step[]; readonly rest: Path } {
  const steps: Step[] = [];
  let here: unknown = root;
  for (const [nth, key] of path.entries()) {
    if (isMap(here)) {
      const at = here.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
      const value = here.items[at]?.value;
      if (!isNode(value)) {
        if (key === 0 && steps.length > 0) continue;
        return { steps, rest: path.slice(nth) };
      }
      steps.push({ holder: here, at, node: value });
      here = value;
    } else if (isSeq(here)) {
      const value = typeof key === 'number' ? here.items[key] : undefined;
      if (!isNode(value)) return { steps, rest: path.slice(nth) };
      steps.push({ holder: here, at: Number(key), node: value });
      here = value;
    } else if (key !== 0 || steps.length === 0) return { steps, rest: path.slice(nth) };
  }
  return { steps, rest: [] };
}

/** Where a node's text begins. */
export function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where its last value ends, without comments after it. */
export function endOf(node: unknown): number {
  if (isPair(node)) return isNode(node.value) ? Math.max(endOf(node.value), endOf(node.key)) : endOf(node.key);
  if (isCollection(node) && !node.flow) return endOf(node.items.at(-1) as Node | Pair);
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The start of the line after the one that a value ends on. */
export function lineEnd(text: string, at: number): number {
  if (text[at - 1] === '\n') return at;
  const next = text.indexOf('\n', at);
  return next === -1 ? text.length : next + 1;
}

/** Whether brackets or braces surround a value, so that commas and brackets in it have a meaning. */
export function isInFlow(steps: readonly Step[]): boolean {
  return steps.some(({ holder }) => holder.flow === true);
}

export function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
