import { listNodes, mapTrees, type Tree } from '../../org/graph/tree.ts';
import type { Box, DottedPair, Note } from './index.ts';

/**
 * Names the functional superiors in the boxes of their reports, instead of lines to them. A superior from outside who
 * is above nobody, neither by a line nor by a dotted one in `drawn`, then has no box.
 */
export function markDotted(
  trees: readonly Tree<Box>[],
  named: readonly DottedPair[],
  drawn: readonly DottedPair[],
): readonly Tree<Box>[] {
  if (named.length === 0) return trees;
  const notes = new Map<string, Note[]>();
  for (const { report, words } of named) {
    const own = notes.get(report) ?? [];
    notes.set(report, own);
    own.push({ text: words, fault: false, dotted: true });
  }
  const superiors = new Set(named.map(({ superior }) => superior));
  for (const { superior } of drawn) superiors.delete(superior);
  const marked = mapTrees(trees, (box): Box => {
    const own = box.kind === 'position' ? notes.get(box.id) : undefined;
    return own === undefined ? box : { ...box, notes: [...box.notes, ...own] };
  });
  const heads = marked.filter(
    ({ value, below }) => value.kind !== 'outside' || below.length > 0 || !superiors.has(value.id),
  );
  return heads.length === 0 ? marked : heads;
}

/** The pairs of which both are in the trees, and those of which only the report is. */
export function splitPairs(
  trees: readonly Tree<Box>[],
  pairs: readonly DottedPair[],
): { readonly within: readonly DottedPair[]; readonly without: readonly DottedPair[] } {
  if (pairs.length === 0) return { within: [], without: [] };
  const ids = new Set(listNodes(trees).map(({ value }) => value.id));
  const reports = pairs.filter(({ superior, report }) => ids.has(report) && superior !== report);
  return {
    within: reports.filter(({ superior }) => ids.has(superior)),
    without: reports.filter(({ superior }) => !ids.has(superior)),
  };
}
