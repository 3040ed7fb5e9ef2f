import type { Handbook } from '../../handbook/index.ts';

/** How a form is set closer: smaller gaps, then less padding too, then smaller type too. */
export type Step = 1 | 2 | 3;

/** A form that could be set closer, by what its pages hold. */
export interface Evened {
  readonly anchor: string;
  readonly step: Step;
}
/** How far down each page of a form is filled, as a share. */
export type ReadFills = (anchor: string) => Promise<readonly number[] | undefined>;

/** The least share of a form's last page that is left when it is set closer only to be like the others. */
const least = 0.6;

/**
 * The forms to be set closer, or closer than by their own length, so that no two of a department are more than a step
 * apart and a reader sees them side by side in one density. Those that would leave their last page too empty stay as
 * they are, as do those in `kept`.
 */
export async function evenSteps(
  { parts: { departments = [] } }: Handbook,
  closer: ReadonlyMap<string, Step>,
  { kept, gainOf, fillsOf }: { kept: ReadonlySet<string>; gainOf: (step: Step) => number; fillsOf: ReadFills },
): Promise<Evened[]> {
  const evened: Evened[] = [];
  for (const { positions } of departments) {
    const closest = Math.max(0, ...positions.map(({ anchor }) => closer.get(anchor) ?? 0));
    if (closest < 2) continue;
    const step: Step = closest === 3 ? 2 : 1;
    for (const { anchor } of positions) {
      if (kept.has(anchor) || (closer.get(anchor) ?? 0) >= step) continue;
      const fills = await fillsOf(anchor);
      if (fills === undefined) continue;
      const height = (1 - gainOf(step)) * fills.reduce((sum, fill) => sum + fill, 0);
      const pages = closer.has(anchor) ? fills.length - 1 : fills.length;
      if (height - (pages - 1) >= least) evened.push({ anchor, step });
    }
  }
  return evened;
}
