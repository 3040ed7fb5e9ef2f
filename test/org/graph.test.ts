import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenFile, none, unknown, walkChains } from '../../src/org/graph/chains.ts';
import type { Standing } from '../../src/org/graph/graph.ts';
import { isAbove } from '../../src/org/graph/index.ts';
import { outlineGraph } from '../../src/org/graph/outline.ts';
import { listDepartments, selectPart, withSubdepartments } from '../../src/org/graph/selection.ts';
import { compileFiles } from '../support/workspace.ts';

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
});

/** A workspace from `name: superior` pairs. */
function graphOf(pairs: Readonly<Record<string, string>>, config = '') {
  const files = Object.entries(pairs).map(([id, superior]): [string, string] => [
    `positions/${id}.yaml`,
    `title: Title ${id}\ndepartment: D\n${superior === '' ? '' : `reportsTo: ${superior}\n`}`,
  ]);
  return compileFiles({ ...Object.fromEntries(files), ...(config === '' ? {} : { 'jd.config.yaml': config }) });
}

describe('linkGraph', () => {
  it('tells depth, span, roots and standings', () => {
    const { graph } = graphOf(
      {
        top: 'boss',
        mid: 'top',
        low: 'mid',
        alone: '',
        a: 'b',
        b: 'a',
        c: 'a',
        lost: 'nobody',
        under: 'lost',
        torn: '[',
        sub: 'torn',
      },
      'external: [{ id: boss, title: The Boss }]\n',
    );
    const rows = graph.nodes.map(({ id, depth, span, standing, reportsTo }) => [id, depth, span, standing, reportsTo]);
    expect(rows).toEqual([
      ['a', null, 2, 'in-cycle', 'b'],
      ['alone', 1, 0, 'rooted', null],
      ['b', null, 1, 'in-cycle', 'a'],
      ['boss', 1, 1, 'rooted', null],
      ['c', null, 0, 'below-cycle', 'a'],
      ['lost', null, 1, 'dangling', null],
      ['low', 4, 0, 'rooted', 'mid'],
      ['mid', 3, 1, 'rooted', 'top'],
      ['sub', null, 0, 'below-broken', 'torn'],
      ['top', 2, 1, 'rooted', 'boss'],
      ['torn', null, 1, 'broken', null],
      ['under', null, 0, 'below-dangling', 'lost'],
    ]);
    expect(graph.roots).toEqual(['alone', 'boss']);
    expect(graph.cycles).toEqual([['a', 'b']]);
    expect(graph.dangling).toEqual([{ position: 'lost', reference: 'nobody', suggestions: [] }]);
    expect(isAbove(graph, 'boss', 'low')).toBe(true);
    expect(isAbove(graph, 'low', 'boss')).toBe(false);
    expect(isAbove(graph, 'b', 'c')).toBe(true);
  });

  it('lets the first of two files define the node', () => {
    const position = (superior: string) => `title: T\ndepartment: D\nreportsTo: ${superior}\n`;
    const { graph, diagnostics } = compileFiles({
      'positions/a/x.yaml': position('p'),
      'positions/b/x.yaml': position('q'),
      'positions/p.yaml': 'title: P\ndepartment: D\nreportsTo: null\n',
      'positions/q.yaml': 'title: Q\ndepartment: D\nreportsTo: p\n',
    });
    expect(graph.byId.get('x')?.reportsTo).toBe('p');
    expect(graph.duplicates).toEqual([{ id: 'x', files: ['positions/a/x.yaml', 'positions/b/x.yaml'] }]);
    expect(diagnostics.filter(({ code }) => code === 'org/duplicate-id').map(({ file }) => file)).toEqual([
      'positions/b/x.yaml',
    ]);
  });
});

describe('outlineGraph', () => {
  it('lists everyone exactly once, whatever the references say', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 11 }), { minLength: 1, maxLength: 10 }), (list) => {
        const pairs = Object.fromEntries(list.map((above, at) => [`p${at}`, above === -1 ? '' : `p${above}`]));
        const { graph } = graphOf(pairs);
        const ids = outlineGraph(graph).flatMap(({ rows }) => rows.map(({ node }) => node.id));
        expect(ids.toSorted()).toEqual(Object.keys(pairs).toSorted());
        for (const depth of [1, 2, 3]) {
          const rows = outlineGraph(graph, { depth }).flatMap((group) => group.rows);
          expect(rows.every(({ level }) => level < depth)).toBe(true);
          expect(rows.reduce((total, { hidden }) => total + 1 + hidden, 0)).toBe(list.length);
        }
      }),
    );
  });

  it('puts reports below their superior, in the order of their codes', () => {
    const { graph } = compileFiles({
      'positions/a.yaml': 'title: A\ndepartment: D\nreportsTo: null\ncode: C-1\n',
      'positions/b.yaml': 'title: B\ndepartment: D\nreportsTo: a\ncode: C-10\n',
      'positions/c.yaml': 'title: C\ndepartment: D\nreportsTo: a\ncode: C-2\n',
      'positions/d.yaml': 'title: D\ndepartment: D\nreportsTo: b\n',
    });
    const rows = outlineGraph(graph)[0]?.rows.map(({ node, level, last }) => [node.id, level, last]);
    expect(rows).toEqual([
      ['a', 0, true],
      ['c', 1, false],
      ['b', 1, true],
      ['d', 2, true],
    ]);
  });
});

describe('selectPart', () => {
  const { graph } = graphOf({ top: '', mid: 'top', low: 'mid', a: 'b', b: 'a', c: 'a' });
  const ids = (selection: Parameters<typeof selectPart>[1]) =>
    selectPart(graph, selection).graph.nodes.map(({ id }) => id);
  it('takes a position and those below', () => {
    expect(ids({ root: 'mid' })).toEqual(['low', 'mid']);
    expect(ids({ root: 'mid', depth: 1 })).toEqual(['mid']);
    expect(ids({ root: 'a' })).toEqual(['a', 'b', 'c']);
  });
  it('takes a department with those it contains', () => {
    const declared = [
      { name: 'All', functions: [] },
      { name: 'D', parent: 'All', functions: [] },
    ];
    expect(listDepartments(graph, declared)).toEqual(['All', 'D']);
    expect(withSubdepartments('All', declared)).toEqual(new Set(['All', 'D']));
    expect(ids({ departments: new Set(['D']) })).toHaveLength(6);
    expect(ids({ departments: new Set(['All']) })).toEqual([]);
  });
});
