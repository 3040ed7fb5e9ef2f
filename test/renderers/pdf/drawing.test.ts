import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Example, printExample } from '../../support/example-pdf.ts';
import { type Drawing, readDrawings } from '../../support/read-drawing.ts';
import { readPdf } from '../../support/read-pdf.ts';

/** A print takes a second, on a busy machine ten. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

describe.each<Example>(['warehouse-operations', 'customer-service'])('the print of %s', (example) => {
  let pages: readonly Drawing[];
  let fonts: readonly string[];
  beforeAll(async () => {
    const pdf = await printExample(example);
    pages = await readDrawings(pdf);
    ({ fonts } = await readPdf(pdf));
  });

  it('has hairlines of half a point, and no rule between them and those below titles', () => {
    const rules = pages.flatMap(({ fills }) => fills).filter(({ thickness, length }) => thickness < 2 && length > 20);
    const widths = rules.map(({ thickness }) => Math.round(thickness * 20) / 20);
    expect(widths.filter((width) => width === 0.5).length).toBeGreaterThan(300);
    expect([...new Set(widths)].sort()).toEqual([0.5, 1]);
  });

  it('slants no letter by machine, and has italics of their own design in English only', () => {
    const leans = pages.flatMap(({ texts }) => texts).map(({ lean }) => lean);
    expect(leans.length).toBeGreaterThan(1000);
    expect(Math.max(...leans)).toBeLessThan(1e-6);
    const italics = fonts.filter((font) => /Italic|Oblique/.test(font));
    expect(italics).toEqual(example === 'customer-service' ? [] : [expect.stringMatching(/^SourceSans3-Italic /)]);
  });
});
