import type { Box, BoxRow } from '../../src/charts/drawing/index.ts';

/** A tree by the superior of each, who comes before: `[-1, 0, 0]` is a head with two reports. */
export function growBoxes(superiors: readonly number[], fill: (at: number) => Partial<Box> = () => ({})): BoxRow[] {
  const below = new Map<number, number[]>();
  for (const [at, superior] of superiors.entries()) below.set(superior, [...(below.get(superior) ?? []), at]);
  const listFrom = (superior: number, level: number): BoxRow[] =>
    (below.get(superior) ?? []).flatMap((at) => [
      { level, box: { id: `p${at}`, kind: 'position', title: `Title ${at}`, notes: [], ...fill(at) } },
      ...listFrom(at, level + 1),
    ]);
  return listFrom(-1, 0);
}
