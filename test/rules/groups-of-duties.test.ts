import { expect, it } from 'vitest';
import { listKpis } from '../../src/org/figures/kpis.ts';
import { compileFiles } from '../support/workspace.ts';

const form = (title: string, target: number) => `title: ${title}
department: Farm
reportsTo: null
dutyGroups: [{ group: Feeding, kpi: { name: Growth, target: ${target} } }]
duties: [{ group: Feeding, duty: "Mixes *the feed" }]
kpis: Health
`;
const { workspace, diagnostics } = compileFiles({
  'jd.config.yaml': 'rules: { org/kpi-defined-twice: warning, form/kpi-without-period: warning }\n',
  'positions/a.yaml': form('Keeper', 5),
  'positions/b.yaml': form('Herder', 6)
    .replace('null', 'a')
    .replace('Feeding, kpi: {', 'Feeding, kpi: [ "No *waste", {')
    .replace('} }]', '}] }]'),
});

it('sees the KPIs of groups wherever KPIs are compared, counted and proofread', () => {
  const [keeper] = workspace.positions;
  if (keeper === undefined) throw new Error('there is no position');
  expect(listKpis(keeper).map(({ path }) => path.join('.'))).toEqual(['dutyGroups.0.kpi.0', 'kpis.0']);
  const found = diagnostics.map(({ code, span }) => `${code} ${span.start.line}`);
  expect(found.filter((each) => /kpi-|asterisks/.test(each))).toEqual(
    expect.arrayContaining(['org/kpi-defined-twice 4', 'form/kpi-without-period 4']),
  );
  expect(diagnostics.filter(({ code }) => code === 'form/duty-without-kpi')).toEqual([]);
});
