import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPdf, writeWorkspace } from './support/build-pdf.ts';
import { type ReadPdf, type Run, readPdf } from './support/read-pdf.ts';

/** A print takes a second, on a busy machine ten. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

async function printExample(example: string): Promise<ReadPdf> {
  const built = await buildPdf(writeWorkspace({}, example));
  expect(built.exitCode, built.err).toBe(0);
  return readPdf(built.pdf());
}

function listRuns({ pages }: ReadPdf): Run[] {
  return pages.flatMap(({ runs }) => runs);
}

let english: ReadPdf;
let chinese: ReadPdf;
beforeAll(async () => {
  english = await printExample('warehouse-operations');
  chinese = await printExample('customer-service');
});

describe('the letters', () => {
  it('are as far apart at every size', () => {
    const texts = new Map<string, number[]>();
    for (const { text, font, width, size } of listRuns(english)) {
      // A date has no kerning to differ by, and no heading that sets its letters apart.
      const key = `${font} ${text}`;
      if (/^\d+ \w+ \d{4}$/.test(text)) texts.set(key, [...(texts.get(key) ?? []), width / size]);
    }
    const several = [...texts].filter(([, widths]) => widths.length > 5);
    expect(several.length).toBeGreaterThan(2);
    for (const [text, widths] of several) {
      expect(Math.max(...widths) / Math.min(...widths), text).toBeLessThan(1.001);
    }
  });

  it('are joined by quotation marks as narrow as they in English, and as wide as Han in Chinese', () => {
    const widthsOf = (book: ReadPdf) =>
      listRuns(book)
        .filter(({ text }) => /^[‘’“”]$/.test(text))
        .map(({ width, size }) => width / size);
    const [narrow, wide] = [widthsOf(english), widthsOf(chinese)];
    expect([narrow.length > 5, wide.length > 3]).toEqual([true, true]);
    expect(Math.max(...narrow)).toBeLessThan(0.3);
    expect(Math.min(...wide)).toBeCloseTo(1, 2);
  });
});

describe('a KPI', () => {
  it('stands on a line of its own, and what is known of it beneath, smaller', () => {
    const runs = listRuns(english);
    const name = runs.find(({ text }) => text === 'Cost per case shipped');
    expect(name).toBeDefined();
    const [x = 0, y = 0] = [name?.x, name?.y];
    const below = runs.filter((run) => Math.abs(run.x - x) < 1 && run.y < y && run.y > y - 45).slice(0, 3);
    expect(below.map(({ text }) => text.trim().split(' ')[0])).toEqual(['Target', 'Formula:', 'Source:']);
    for (const { size } of below) expect(size).toBeLessThan((name?.size ?? 0) * 0.9);
  });
});
