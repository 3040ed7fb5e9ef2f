import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Example, printExample } from '../../support/example-pdf.ts';
import { type Drawing, readDrawings } from '../../support/read-drawing.ts';
import { readPdf } from '../../support/read-pdf.ts';

/** A print takes a second, on a busy machine ten. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** The first words of the first two stages of a procedure; a section may begin with a number too. */
const stages: Readonly<Record<Example, readonly [string, string]>> = {
  'warehouse-operations': ['Day1Badge', 'Week1Safety'],
  'customer-service': ['胆怯接到', '无所谓的态度认为'],
};

describe.each<Example>(['warehouse-operations', 'customer-service'])('the print of %s', (example) => {
  let pages: readonly Drawing[];
  let fonts: readonly string[];
  let texts: readonly string[];
  beforeAll(async () => {
    const pdf = await printExample(example);
    pages = await readDrawings(pdf);
    const read = await readPdf(pdf);
    ({ fonts } = read);
    texts = read.pages.map(({ text }) => text);
  });

  it('has hairlines of half a point, and no rule between them and those below titles', () => {
    const rules = pages.flatMap(({ fills }) => fills).filter(({ thickness, length }) => thickness < 2 && length > 20);
    const widths = rules.map(({ thickness }) => Math.round(thickness * 20) / 20);
    expect(widths.filter((width) => width === 0.5).length).toBeGreaterThan(300);
    expect([...new Set(widths)].sort()).toEqual([0.5, 1]);
    // The lines from stage to stage; the boxes of their numbers are lower.
    expect(rules.filter(({ upright, length }) => upright && length > 25).length).toBeGreaterThan(3);
  });

  it('gives a copy of its text in the order of the page, with the number of each stage before it', () => {
    const [first, second] = stages[example];
    const text = texts.join('').replace(/\s/g, '');
    const begin = text.indexOf(`1${first}`);
    expect(begin).toBeGreaterThan(0);
    expect(text.slice(begin).indexOf(`2${second}`)).toBeGreaterThan(first.length);
    expect(text.slice(begin).indexOf(`2${second}`)).toBeLessThan(600);
  });

  it('slants no letter by machine, and has italics of their own design in English only', () => {
    const leans = pages.flatMap(({ texts }) => texts).map(({ lean }) => lean);
    expect(leans.length).toBeGreaterThan(1000);
    expect(Math.max(...leans)).toBeLessThan(1e-6);
    const italics = fonts.filter((font) => /Italic|Oblique/.test(font));
    expect(italics).toEqual(example === 'customer-service' ? [] : [expect.stringMatching(/^SourceSans3-Italic /)]);
  });
});
