import type { Box } from '../../src/charts/drawing/index.ts';
import type { Tree } from '../../src/org/graph/tree.ts';

/** Trees by the superior of each, who comes before: `[-1, 0, 0]` is a head with two reports. */
export function growWith<T>(superiors: readonly number[], grow: (at: number) => T): Tree<T>[] {
  const heads: Tree<T>[] = [];
  const below = superiors.map((): Tree<T>[] => []);
  for (const [at, superior] of superiors.entries()) {
    (below[superior] ?? heads).push({ value: grow(at), below: below[at] ?? [] });
  }
  return heads;
}

export function growBoxes(superiors: readonly number[], fill: (at: number) => Partial<Box> = () => ({})): Tree<Box>[] {
  return growWith(superiors, (at) => ({
    id: `p${at}`,
    kind: 'position',
    title: `Title ${at}`,
    notes: [],
    ...fill(at),
  }));
}
