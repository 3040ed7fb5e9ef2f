import { expect, it } from 'vitest';
import { openWorkspace } from '../../../src/build/open.ts';
import { fillForm } from '../../../src/import/fill/index.ts';
import { readDocument } from '../../../src/import/read/index.ts';
import { languages } from '../../../src/languages/index.ts';
import { writeOpenXml } from '../../support/corpus/writers/open-xml.ts';
import { table } from '../../support/fill-own-form.ts';
import { openMemoryHost } from '../../support/memory-host.ts';
import { showDocument } from '../../support/outcomes/show-document.ts';
import { openOwnForm, printAll } from '../../support/own-form.ts';

const position = `title: Baker
department: Bakery
reportsTo: Owner
summary: Bakes.
qualifications: { education: None }
duties:
  - duty: Bakes bread
    kpi:
      - { name: Loaves sold, target: "90", unit: "%", period: month }
      - { name: Loaves burnt, target: < 2 }
kpis:
  - { name: Guests come back, target: "4.5", unit: of 5, weight: 100 }
`;

async function fill(...rows: string[][]): Promise<string> {
  const host = openMemoryHost({
    '/work/jd.config.yaml': 'handbook: { language: en }\nexternal: [{ id: owner, title: Owner }]\n',
    '/work/positions/baker.yaml': position,
  });
  const { compilation } = await openWorkspace(host, '/work', { language: await languages.en() });
  const printed = (await printAll(compilation)).get('baker')?.printed;
  if (printed === undefined) throw new Error('the workspace has no baker');
  const form = openOwnForm(writeOpenXml({ body: [table(['Job title', 'Clerk'], ...rows)] }));
  return showDocument(readDocument('filled.docx', fillForm(form, printed).content));
}

it.each([
  ['with samples', ['Letters answered', '98%', 'month']],
  ['blank', ['', '', '']],
])('has a row for each KPI of a table of them, %s, and no fact twice', async (_, row) => {
  const text = await fill(['Key performance indicator', 'Target', 'Period'], row);
  expect(text).toContain('| Guests come back ¶ Weight: 100% | 4.5 of 5 |  |');
  expect(text).toContain('| Loaves sold | 90% | month |\n| Loaves burnt | < 2 |  |');
});

it('has all KPIs of a duty beside it', async () => {
  const text = await fill(['Duty', 'KPI', 'Target'], ['', '', '']);
  expect(text).toMatch(/\| Bakes bread \| Loaves sold ¶ Period: month ¶ Loaves burnt \| 90% ¶ < 2 \|/);
});
