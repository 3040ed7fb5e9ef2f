import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenFile, none, unknown, walkChains } from '../../src/org/graph/chains.ts';
import type { Standing } from '../../src/org/graph/graph.ts';

/** A list of superiors: an index, or one of the marks. */
const superiors = fc
  .integer({ min: 0, max: 24 })
  .chain((size) =>
    fc.array(fc.oneof(fc.integer({ min: 0, max: Math.max(0, size - 1) }), fc.constantFrom(none, unknown, brokenFile)), {
      minLength: size,
      maxLength: size,
    }),
  )
  .map((list) => Int32Array.from(list.map((above) => (above >= list.length ? none : above))));

/** Takes away, again and again, whoever nobody below is left of; what remains stands in cycles. */
function peelLeaves(superior: Int32Array): Set<number> {
  const left = new Set(superior.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const index of [...left]) if (![...left].some((other) => superior[other] === index)) left.delete(index);
  }
  return left;
}

describe('walkChains', () => {
  it('finds a cycle if and only if no topological order exists', () => {
    fc.assert(
      fc.property(superiors, (superior) => {
        const { cycles, standings } = walkChains(superior);
        const remains = peelLeaves(superior);
        const inCycles = new Set(cycles.flat());
        for (const index of inCycles) expect(remains.has(index)).toBe(true);
        expect(cycles.length === 0).toBe(
          remains.size === 0 || ![...remains].every((index) => (superior[index] ?? none) >= 0),
        );
        for (const [index, standing] of standings.entries()) expect(standing === 'in-cycle').toBe(inCycles.has(index));
        for (const cycle of cycles) {
          expect(cycle[0]).toBe(Math.min(...cycle));
          for (const [at, index] of cycle.entries()) expect(superior[index]).toBe(cycle[(at + 1) % cycle.length]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives everyone the standing of the top of their chain', () => {
    const tops: Record<Standing, number> = {
      rooted: none,
      dangling: unknown,
      broken: brokenFile,
      'below-dangling': 0,
      'below-broken': 0,
      'in-cycle': 0,
      'below-cycle': 0,
    };
    fc.assert(
      fc.property(superiors, (superior) => {
        const { standings, depths } = walkChains(superior);
        for (const [index, standing] of standings.entries()) {
          const above = superior[index] ?? none;
          if (above < 0) expect(above).toBe(tops[standing]);
          expect((depths[index] ?? 0) > 0).toBe(standing === 'rooted');
          if (standing === 'rooted') expect(depths[index]).toBe(above < 0 ? 1 : (depths[above] ?? 0) + 1);
        }
      }),
    );
  });

  it.each([1, 2, 3, 10_000, 100_000])('sees a cycle of length %i', (length) => {
    const superior = Int32Array.from({ length }, (_, index) => (index + 1) % length);
    const { cycles, standings } = walkChains(superior);
    expect(cycles).toHaveLength(1);
    expect(cycles[0]).toHaveLength(length);
    expect(new Set(standings)).toEqual(new Set(['in-cycle']));
  });

  it('lists cycles by their first member, however they are come by', () => {
    expect(walkChains(Int32Array.from([5, 2, 1, none, 1, 6, 5])).cycles).toEqual([
      [1, 2],
      [5, 6],
    ]);
  });
});
