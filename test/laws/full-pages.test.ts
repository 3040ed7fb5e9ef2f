import { expect, it, vi } from 'vitest';
import { buildPdf, writeWorkspace } from '../support/build-pdf.ts';
import { printExample } from '../support/example-pdf.ts';
import { fillOf, listHollow } from '../support/page-fill.ts';
import { readPdf } from '../support/read-pdf.ts';
import { writePosition } from '../support/workspace.ts';

vi.setConfig({ testTimeout: 240_000 });

it('prints a book of long forms on few pages, none under half full', async () => {
  const bytes = await printExample('warehouse-operations');
  const { pages } = await readPdf(bytes);
  expect(listHollow(pages)).toEqual([]);
  expect(pages.length).toBeLessThanOrEqual(42);
  expect(bytes.length).toBeLessThan(450_000);
  // The head of each later page of a form says that the form goes on, that of its first page only its code.
  const heads = pages.map(({ lines }) => lines[0]?.text ?? '');
  const forms = heads.filter((head) => /(?:WO|RC|SH)-\d{3}/.test(head));
  const later = heads.filter((head) => head.includes('(continued)'));
  expect(forms.length - later.length).toBe(11);
  expect(later.length).toBeGreaterThan(15);
  // Nor is a row of the KPI index without its position.
  const index = pages.filter((_, at) => heads[at]?.includes('KPI index')).map(({ text }) => text);
  expect(index.length).toBe(3);
  expect(index.every((text) => /\(continued\)|Target *Weight *(?:WO|RC|SH)-\d{3}/.test(text))).toBe(true);
});

it('leaves no page of the contents and the table of positions under half full, and loses no row', async () => {
  const ids = Array.from({ length: 44 }, (_, at) => `岗-${at + 1}`);
  const forms = ids.map((id, at) => [
    `positions/${id}.yaml`,
    // Most report to the one in the row above, to whose page their own row has a link too.
    writePosition(`title: 第${at + 1}号岗\ndepartment: 部\nreportsTo: ${at === 0 ? 'null' : ids[at % 4 && at - 1]}`),
  ]);
  const config =
    'handbook: { title: 册, version: "1", approval: { prepared: { by: 甲, date: 2025-01-01 } }, revisions: [{ version: "1", date: 2025-01-01, change: 初版, by: 甲 }] }\n';
  const built = await buildPdf(writeWorkspace({ ...Object.fromEntries(forms), 'jd.config.yaml': config }));
  expect([built.exitCode, built.err]).toEqual([0, expect.not.stringContaining('jd: the')]);
  const { pages } = await readPdf(built.pdf());
  const firstForm = pages.findIndex(({ text }) => text.includes('1/1第'));
  const front = pages.slice(1, firstForm);
  expect(front.length).toBeGreaterThan(2);
  expect(front.filter((page) => fillOf(page) < 0.5).map(({ text }) => text.slice(0, 40))).toEqual([]);
  const text = front.map((page) => page.text.replaceAll(' ', '')).join('');
  for (let at = 1; at <= ids.length; at++) {
    // In the contents, the chart and the table.
    expect(text.split(`第${at}号岗`).length - 1, `${at}`).toBeGreaterThanOrEqual(3);
  }
});
