import { expect } from 'vitest';
import type { ChartName, Drawing } from '../../src/charts/chart.ts';
import { charts } from '../../src/charts/index.ts';
import type { ChartLabels } from '../../src/languages/report-labels.ts';
import { brokenFile, none, unknown, walkChains } from '../../src/org/graph/chains.ts';
import type { OrgGraph, OrgNode } from '../../src/org/graph/graph.ts';
import { outlineGraph } from '../../src/org/graph/outline.ts';
import { compareText } from '../../src/text/text.ts';

export const labels: ChartLabels = {
  title: 'chart',
  cycle: 'cycle',
  dangling: 'unknown superior',
  broken: 'unreadable file',
  external: 'external',
  departments: 'departments',
  positions: (count) => `${count} positions`,
  span: (count) => `${count} below`,
  holders: (names) => names.join(' + '),
  headcount: (count) => `for ${count}`,
  dotted: (titles) => `dotted to ${titles.join(' + ')}`,
  hidden: (count) => `${count} more below`,
  reportsInCycle: (superior) => `reports to ${superior}, in a cycle`,
  unknownSuperior: (reference) => `reports to ${reference}, whom nobody is`,
};

type Draft = { id: string } & Partial<Omit<OrgNode, 'id'>>;

/** The graph of nodes that name their superiors; one who isn't there dangles, a node without a title is broken. */
export function drawUp(drafts: readonly Draft[]): OrgGraph {
  const sorted = [...drafts].sort((a, b) => compareText(a.id, b.id));
  const indexOf = new Map(sorted.map(({ id }, index) => [id, index]));
  const superiors = Int32Array.from(sorted, ({ title, reportsTo = null }) => {
    if (title === null) return brokenFile;
    return reportsTo === null ? none : (indexOf.get(reportsTo) ?? unknown);
  });
  const { depths, standings, cycles } = walkChains(superiors);
  const reports = new Map<string, string[]>();
  for (const { id, reportsTo } of sorted) {
    if (!reportsTo || !indexOf.has(reportsTo)) continue;
    const known = reports.get(reportsTo);
    if (known) known.push(id);
    else reports.set(reportsTo, [id]);
  }
  const nodes = sorted.map(
    (draft, index): OrgNode => ({
      code: null,
      title: `title of ${draft.id}`,
      department: null,
      file: `positions/${draft.id}.yaml`,
      external: false,
      dottedLineTo: [],
      span: reports.get(draft.id)?.length ?? 0,
      depth: depths[index] || null,
      standing: standings[index] ?? 'rooted',
      ...draft,
      reportsTo: draft.reportsTo && indexOf.has(draft.reportsTo) ? draft.reportsTo : null,
    }),
  );
  return {
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
    reports,
    roots: nodes.filter(({ depth }) => depth === 1).map(({ id }) => id),
    cycles: cycles.map((cycle) => cycle.map((index) => sorted[index]?.id ?? '')),
    dangling: sorted
      .filter((_, index) => standings[index] === 'dangling')
      .map(({ id, reportsTo }) => ({ position: id, reference: reportsTo ?? '', suggestions: ['a'] })),
    duplicates: [],
  };
}

export async function draw(name: ChartName, graph: OrgGraph, choice: Partial<Drawing> & { depth?: number } = {}) {
  const { depth = Number.POSITIVE_INFINITY, ...rest } = choice;
  const chart = await charts[name]();
  expect(chart.name).toBe(name);
  return chart.draw({ graph, outline: outlineGraph(graph, { depth }), labels, colour: 0, ...rest });
}

export const department = '客服部';
export const hotel = drawUp([
  { id: 'gm', title: '总经理', external: true, file: null },
  { id: 'head', code: '客-001', title: '客服部经理', department, reportsTo: 'gm' },
  { id: 'lead', code: '客-002', title: '客服主管', department, reportsTo: 'head' },
  { id: 'desk', code: '客-003', title: '前台', department, reportsTo: 'lead', dottedLineTo: ['guard'] },
  { id: 'guide', code: '客-004', title: '解说员 VIP', department, reportsTo: 'lead' },
  { id: 'guard', code: '安-001', title: '保安', department: '安保部', reportsTo: 'head' },
  { id: 'lost', title: 'Lost', department, reportsTo: '客户主管' },
  { id: 'below', title: 'Below', department, reportsTo: 'lost' },
  { id: 'x', title: 'X', department, reportsTo: 'y' },
  { id: 'y', title: 'Y', department, reportsTo: 'x' },
  { id: 'z', title: 'Z', department, reportsTo: 'y' },
  { id: 'torn', title: null },
]);
