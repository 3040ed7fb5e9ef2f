import { expect, it, vi } from 'vitest';
import { printExample } from '../support/example-pdf.ts';
import { listHollow } from '../support/page-fill.ts';
import { readPdf } from '../support/read-pdf.ts';

vi.setConfig({ testTimeout: 240_000 });

it('prints a book of long forms on few pages, none under half full', async () => {
  const { pages } = await readPdf(await printExample('warehouse-operations'));
  expect(listHollow(pages)).toEqual([]);
  expect(pages.length).toBeLessThanOrEqual(42);
  // The head of each later page of a form says that the form goes on, that of its first page only its code.
  const heads = pages.map(({ lines }) => lines[0]?.text ?? '');
  const forms = heads.filter((head) => /(?:WO|RC|SH)-\d{3}/.test(head));
  const later = heads.filter((head) => head.includes('(continued)'));
  expect(forms.length - later.length).toBe(11);
  expect(later.length).toBeGreaterThan(15);
});
