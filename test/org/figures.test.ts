import { describe, expect, it } from 'vitest';
import type { Compilation } from '../../src/compile.ts';
import type { Figures } from '../../src/org/figures/figures.ts';
import { countFigures } from '../../src/org/figures/index.ts';
import { listNodes } from '../../src/org/graph/tree.ts';
import { drawOrganisation } from '../support/draw-organisation.ts';
import { expectLinear } from '../support/processor-time.ts';
import { openRandom, seed } from '../support/random.ts';
import { compileFiles } from '../support/workspace.ts';

const asOf = '2025-01-01';

/** Counts the positions of some departments as one would by hand, with no regard to cost. */
function count({ config, workspace, graph, links }: Compilation, departments: ReadonlySet<string>): Figures {
  const positions = [...workspace.byId.values()].filter(({ department }) => departments.has(department));
  const nodes = positions.flatMap(({ id }) => graph.nodes.filter((node) => node.id === id));
  const reportsOf = (id: string) => graph.nodes.filter(({ reportsTo }) => reportsTo === id).length;
  const spans = positions.map(({ id, title }) => ({ span: reportsOf(id), id, title })).filter(({ span }) => span > 0);
  const most = Math.max(...spans.map(({ span }) => span));
  const duties = positions.flatMap((position) => position.duties);
  const kpis = [...duties.flatMap(({ kpi }) => kpi), ...positions.flatMap((position) => position.kpis)];
  const named = positions.filter(({ incumbents }) => config.handbook.vacancies || incumbents.length > 0);
  const planned = named.filter(({ headcount }) => headcount !== undefined);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const total = sum(spans.map(({ span }) => span));
  return {
    positions: positions.length,
    headcount: sum(positions.map(({ headcount = 0 }) => headcount)),
    withoutHeadcount: positions.filter(({ headcount }) => headcount === undefined).length,
    incumbents: named.length === 0 ? null : sum(positions.map(({ incumbents }) => incumbents.length)),
    vacancies:
      planned.length === 0
        ? null
        : sum(planned.map(({ headcount = 0, incumbents }) => Math.max(0, headcount - incumbents.length))),
    managers: spans.length,
    averageSpan: spans.length === 0 ? null : Number((total / spans.length + 1e-9).toFixed(2)),
    largestSpan: spans.filter(({ span }) => span === most).sort((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null,
    singleReports: spans.filter(({ span }) => span === 1).length,
    layers: new Set(nodes.map(({ depth }) => depth).filter((depth) => depth !== null)).size,
    dottedLines: sum(nodes.map(({ dottedLineTo }) => dottedLineTo.length)),
    duties: duties.length,
    dutiesWithKpi: duties.filter(({ kpi }) => kpi.length > 0).length,
    kpis: kpis.length,
    kpisWithoutTarget: kpis.filter((kpi) => (typeof kpi === 'string' ? !/98/.test(kpi) : kpi.target === undefined))
      .length,
    reviewed: positions.filter(({ approval }) => approval?.reviewed?.by !== undefined).length,
    approved: positions.filter(({ approval }) => approval?.approved?.by !== undefined).length,
    overdue: positions.filter(({ reviewBy }) => reviewBy === '2024-12-31').length,
    procedures:
      positions.length === 0
        ? 0
        : workspace.procedures.filter(
            (procedure) =>
              procedure.appliesTo === undefined ||
              links.some(
                ({ from, outcome }) =>
                  from === procedure && outcome.kind === 'found' && positions.some(({ id }) => id === outcome.id),
              ),
          ).length,
  };
}

function departmentsIn({ config, workspace }: Compilation, name: string): Set<string> {
  const known = [...config.departments, ...workspace.positions.map(({ department }) => ({ name: department }))];
  const within = (each: string | undefined): boolean =>
    each !== undefined && (each === name || within(config.departments.find((one) => one.name === each)?.parent));
  return new Set(known.map((each) => each.name).filter(within));
}

describe('the figures of an organisation', () => {
  it('are those that one counts by hand', () => {
    const random = openRandom(seed);
    let nested = 0;
    for (let at = 0; at < 12; at++) {
      const compilation = compileFiles(drawOrganisation(random), { asOf });
      const { all, departments, broken } = countFigures(compilation, asOf);
      const names = new Set(compilation.workspace.positions.map(({ department }) => department));
      expect(all).toEqual({ ...count(compilation, names), procedures: compilation.workspace.procedures.length });
      expect(broken).toBe(compilation.workspace.broken.size);
      const nodes = listNodes(departments);
      expect(new Set(nodes.map(({ value }) => value.name))).toEqual(
        new Set([...names, ...compilation.config.departments.map(({ name }) => name)]),
      );
      for (const { value, superior } of nodes) {
        expect(value.own).toEqual(count(compilation, new Set([value.name])));
        expect(value.total).toEqual(count(compilation, departmentsIn(compilation, value.name)));
        const declared = compilation.config.departments.find(({ name }) => name === value.name);
        expect(superior?.value.name).toBe(declared?.parent);
        const part = countFigures(compilation, asOf, value.name);
        expect(part.all).toEqual(value.total);
        expect(part.departments.map(({ value: { name } }) => name)).toEqual([value.name]);
        nested += Number(superior !== undefined);
      }
    }
    expect(nested).toBeGreaterThan(4);
  });

  it('are in the order that the settings give, and count the first of what shares an id', () => {
    const rule = (name: string) => `title: R\nkind: rules\nappliesTo: [${name}]\nitems: [x]\n`;
    const { departments } = countFigures(
      compileFiles({
        'positions/a.yaml': 'title: A\ndepartment: Later\nreportsTo: null\n',
        'positions/b.yaml': 'title: B\ndepartment: Never\nreportsTo: a\n',
        'procedures/x/r.yaml': rule('a'),
        'procedures/y/r.yaml': rule('b'),
        'jd.config.yaml':
          'departments:\n  - { name: None }\n  - { name: Later, order: 2 }\n  - { name: Sooner, order: 1 }\n',
      }),
      asOf,
    );
    expect(departments.map(({ value: { name, own } }) => [name, own.procedures])).toEqual([
      ['Sooner', 0],
      ['Later', 1],
      ['None', 0],
      ['Never', 0],
    ]);
  });

  it('cost what the files do, however deep departments are nested', () => {
    const prepare = (size: number) => {
      const names = Array.from({ length: size }, (_, at) => at);
      const parents = names.map((at) => `  - { name: D${at}${at === 0 ? '' : `, parent: D${at - 1}`} }\n`).join('');
      const forms = names.map((at) => [
        `positions/p${at}.yaml`,
        `title: T${at}\ndepartment: D${at}\nreportsTo: ${at === 0 ? 'null' : `p${at - 1}`}\n`,
      ]);
      const rules = names.map((at) => [
        `procedures/r${at}.yaml`,
        `title: R${at}\nkind: rules\nappliesTo: [p${at}]\nitems: [x]\n`,
      ]);
      return compileFiles({
        ...Object.fromEntries([...forms, ...rules]),
        'jd.config.yaml': `departments:\n${parents}`,
      });
    };
    const { departments } = expectLinear(prepare, (compilation) => countFigures(compilation, asOf), 800);
    expect(departments[0]?.value.total).toMatchObject({ positions: 800, layers: 800, procedures: 800 });
  });
});
