import { afterAll, describe, expect, it, vi } from 'vitest';
import { buildPdf, writeWorkspace } from '../support/build-pdf.ts';
import { makeLongestBook } from '../support/longest-book.ts';
import { type ReadPage, readPdf } from '../support/read-pdf.ts';

/** A print takes some seconds, on a busy machine a minute. */
vi.setConfig({ testTimeout: 480_000 });

vi.stubEnv('JD_TIME_LIMIT', '400');
afterAll(() => vi.unstubAllEnvs());

/** The margins at both sides of a sheet, and its width, in points. */
const margin = (20 * 72) / 25.4;
const widths = { A4: 595.3, A5: 419.6, Letter: 612 } as const;

/**
 * The narrowest paper and a wide one, each in one language; with `EVERY=1`, as `npm run trust` has it, the others too, and
 * a duty as long as the schema allows.
 */
const some = [
  ['latin', 'en', 'A4'],
  ['han', 'zh-CN', 'A5'],
] as const;
const others = [
  ['latin', 'en', 'Letter'],
  ['latin', 'en', 'A5'],
  ['han', 'zh-CN', 'A4'],
  ['han', 'zh-CN', 'Letter'],
] as const;
const all = process.env['EVERY'] === '1';
const books = all ? [...some, ...others] : some;

describe('every text that the schemas allow fits where it is set', () => {
  it.each(books)('in %s letters, a book in %s, on %s', async (script, language, paper) => {
    const built = await buildPdf(
      writeWorkspace(makeLongestBook(script, { language, paper, ...(all ? { duty: 20_000 } : {}) })),
    );
    expect([built.exitCode, built.err]).toEqual([0, expect.not.stringContaining('Warning')]);
    const { pages } = await readPdf(built.pdf());
    const outside = pages.flatMap(({ runs }, at) =>
      runs
        .filter(({ x, width }) => x < margin - 1 || x + width > widths[paper] - margin + 1)
        .map(({ text, x, width }) => ({ page: at + 1, text, from: x, to: x + width })),
    );
    expect(outside).toEqual([]);
    expect(pages.flatMap(listCollisions)).toEqual([]);
    const cut = pages.filter(({ lines }) => lines[0]?.text.includes('…') === true);
    expect(cut.length).toBeGreaterThan(0);
  });

  it('on a sheet by itself, whose head alone takes a page', async () => {
    const fill = (length: number, sign: string): string => `${sign}${'Щ'.repeat(length - 2)}${sign}`;
    const form = `title: ${fill(200, 'Ж')}\ndepartment: ${fill(200, 'Ф')}\ncode: ${fill(64, 'Ю')}\nreportsTo: null\n`;
    const config = `handbook: { title: ${fill(200, 'Д')}, organisation: ${fill(200, 'Б')}, language: en, region: US }\n`;
    const workspace = writeWorkspace({ 'positions/a.yaml': form, 'jd.config.yaml': config });
    const built = await buildPdf(workspace);
    expect([built.exitCode, built.err]).toEqual([0, expect.not.stringContaining('Warning')]);
    expect((await readPdf(built.pdf())).pages.length).toBeGreaterThan(1);
  });
});

/** Where the two running titles above, or the two below, touch. */
function listCollisions({ runs }: ReadPage): string[] {
  const heights = runs.map(({ y }) => Math.round(y));
  return [Math.max(...heights), Math.min(...heights)].flatMap((height) => {
    const line = runs.filter(({ y }) => Math.round(y) === height).sort((a, b) => a.x - b.x);
    return line.slice(1).flatMap((run, at) => {
      const before = line[at];
      const touches = before !== undefined && before.x + before.width > run.x + 0.5;
      return touches ? [`${before.text} | ${run.text}`] : [];
    });
  });
}
