import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAncestry } from '../../src/org/graph/ancestry.ts';
import { listOutline, outlineGraph } from '../../src/org/graph/outline.ts';
import { listDepartments, selectPart, withSubdepartments } from '../../src/org/graph/selection.ts';
import { countBelow, listNodes } from '../../src/org/graph/tree.ts';
import { compileFiles } from '../support/workspace.ts';

/** A workspace from `name: superior` pairs. */
function graphOf(pairs: Readonly<Record<string, string>>, config = '') {
  const files = Object.entries(pairs).map(([id, superior]): [string, string] => [
    `positions/${id}.yaml`,
    `title: Title ${id}\ndepartment: D\n${superior === '' ? '' : `reportsTo: ${superior}\n`}`,
  ]);
  return compileFiles({ ...Object.fromEntries(files), ...(config === '' ? {} : { 'jd.config.yaml': config }) });
}

describe('linkGraph', () => {
  it('gives depth, span, roots and standings', () => {
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
    expect([...graph.reports.keys()].sort()).toEqual(['a', 'b', 'boss', 'lost', 'mid', 'top', 'torn']);
    expect(graph.cycles).toEqual([['a', 'b']]);
    expect(graph.dangling).toEqual([{ position: 'lost', reference: 'nobody', suggestions: [] }]);
    const isAbove = readAncestry(graph);
    expect(isAbove('boss', 'low')).toBe(true);
    expect(isAbove('low', 'boss')).toBe(false);
    expect(isAbove('b', 'c')).toBe(true);
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

describe('an unknown superior', () => {
  const position = (title: string, superior: string) => `title: ${title}\ndepartment: D\nreportsTo: ${superior}\n`;

  it('is listed by position, with those who share its name', () => {
    const twins = Array.from({ length: 12 }, (_, at) => [`positions/t${10 + at}.yaml`, position('Twin', 'null')]);
    const { graph } = compileFiles({
      ...Object.fromEntries(twins),
      'positions/a/z.yaml': position('Z', 'Twin'),
      'positions/b/c.yaml': position('C', 'nobody-at-all'),
    });
    const suggestions = Array.from({ length: 10 }, (_, at) => `t${10 + at}`);
    expect(graph.dangling).toEqual([
      { position: 'c', reference: 'nobody-at-all', suggestions: [] },
      { position: 'z', reference: 'Twin', suggestions, furtherSuggestions: 2 },
    ]);
  });
});

describe('outlineGraph', () => {
  it('begins with externals, then goes by code, and by id where there is none', () => {
    const root = (code: string) => `title: T\ndepartment: D\nreportsTo: null\n${code}`;
    const { graph } = compileFiles({
      'positions/a.yaml': root(''),
      'positions/b.yaml': root('code: C-10\n'),
      'positions/c.yaml': root('code: C-2\n'),
      'positions/d.yaml': 'title: T\ndepartment: D\nreportsTo: zoo\n',
      'jd.config.yaml': 'external: [{ id: zoo, title: Zoo }]\n',
    });
    const trees = outlineGraph(graph)[0]?.trees ?? [];
    expect(trees.map(({ value }) => value.node.id)).toEqual(['zoo', 'c', 'b', 'a']);
    expect([...countBelow(trees).values()]).toEqual([0, 0, 0, 0, 1]);
  });

  it('lists everyone exactly once, whatever the references say', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 11 }), { minLength: 1, maxLength: 10 }), (list) => {
        const pairs = Object.fromEntries(list.map((above, at) => [`p${at}`, above === -1 ? '' : `p${above}`]));
        const { graph } = graphOf(pairs);
        const ids = listOutline(outlineGraph(graph)).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(Object.keys(pairs).toSorted());
        for (const depth of [1, 2, 3]) {
          const rows = outlineGraph(graph, { depth }).flatMap(({ trees }) => listNodes(trees));
          expect(rows.every(({ level }) => level < depth)).toBe(true);
          expect(rows.reduce((total, { value }) => total + 1 + value.hidden, 0)).toBe(list.length);
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
    const rows = listNodes(outlineGraph(graph)[0]?.trees ?? []).map(({ value, level, last }) => [
      value.node.id,
      level,
      last,
    ]);
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
    expect([...selectPart(graph, { root: 'mid' }).graph.reports]).toEqual([['mid', ['low']]]);
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
