import type { Standing } from './graph.ts';

/** Used in the list of superiors in place of an index: no superior, an unknown one, or one with a broken file. */
export const none = -1;
export const unknown = -2;
export const brokenFile = -3;

export interface Chains {
  /** A root is 1; 0 means that the chain of superiors does not end at a root. */
  readonly depths: Uint32Array;
  readonly standings: readonly Standing[];
  /** Each cycle begins at its smallest index and follows the superiors; cycles are sorted by that index. */
  readonly cycles: readonly (readonly number[])[];
}

const below = {
  rooted: 'rooted',
  'in-cycle': 'below-cycle',
  'below-cycle': 'below-cycle',
  dangling: 'below-dangling',
  'below-dangling': 'below-dangling',
  broken: 'below-broken',
  'below-broken': 'below-broken',
} as const satisfies Record<Standing, Standing>;

/** Follows every chain of superiors to its end once; `superior` holds an index or one of the values above. */
export function walkChains(superior: Int32Array): Chains {
  const standings = new Array<Standing | undefined>(superior.length).fill(undefined);
  const depths = new Uint32Array(superior.length);
  const walkOf = new Int32Array(superior.length).fill(-1);
  const cycles: number[][] = [];
  for (let start = 0; start < superior.length; start++) {
    const chain: number[] = [];
    let at = start;
    while (at >= 0 && standings[at] === undefined && walkOf[at] !== start) {
      walkOf[at] = start;
      chain.push(at);
      at = superior[at] ?? none;
    }
    if (at >= 0 && standings[at] === undefined) {
      const cycle = chain.splice(chain.indexOf(at));
      for (const member of cycle) standings[member] = 'in-cycle';
      const smallest = cycle.indexOf(cycle.reduce((least, index) => Math.min(least, index)));
      cycles.push([...cycle.slice(smallest), ...cycle.slice(0, smallest)]);
    }
    for (let nth = chain.length - 1; nth >= 0; nth--) {
      const index = chain[nth] ?? 0;
      const above = superior[index] ?? none;
      const top = above === none ? 'rooted' : above === unknown ? 'dangling' : 'broken';
      const standing = above < 0 ? top : below[standings[above] ?? 'rooted'];
      standings[index] = standing;
      if (standing === 'rooted') depths[index] = (above < 0 ? 0 : (depths[above] ?? 0)) + 1;
    }
  }
  cycles.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return { depths, standings: standings.map((standing) => standing ?? 'rooted'), cycles };
}
