import { expect, it, vi } from 'vitest';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { readPages } from '../../src/renderers/pdf/read-pages.ts';
import { buildPdf, writeWorkspace } from '../support/build-pdf.ts';
import { drawWorkspace, isReported, placeInWork } from '../support/draw-workspace.ts';
import { openRandom, seed } from '../support/random.ts';
import { runJd } from '../support/run.ts';
import { findLossInPrint } from '../support/visible-text.ts';

/** A print takes some seconds, on a busy machine a minute. */
vi.setConfig({ testTimeout: 480_000 });

/** The law of `visible-text.test.ts` on paper, with what jd's own fonts hold; `FORMS=100` draws a larger book. */
const forms = Number(process.env['FORMS'] ?? 3);

it(`what is written is seen on paper, or jd says by line what isn't (seed ${seed})`, async () => {
  const { files, placed } = drawWorkspace(openRandom(seed), forms, { plain: true });
  const { out } = await runJd(['validate', '--format', 'json', '--lang', 'en'], placeInWork(files));
  const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] };
  const built = await buildPdf(writeWorkspace(files));
  expect(built.exitCode, built.err.slice(-1000)).toBe(0);
  expect(built.err).not.toContain('missing-glyph');
  const pages = await readPages(new Uint8Array(built.pdf()));
  const print: string[] = [];
  for (let number = 1; number <= pages.count; number++) print.push((await pages.read(number)).body);
  await pages.close();
  const lost = placed.flatMap((each) => {
    const loss = isReported(each, diagnostics) ? undefined : findLossInPrint(print, each.value);
    return loss === undefined ? [] : [`${each.file}:${each.first} ${JSON.stringify(each.value.text)} is ${loss}`];
  });
  console.log(`${placed.length} values drawn for print`);
  expect(lost).toEqual([]);
  expect(placed.length).toBeGreaterThan(forms * 40);
});
