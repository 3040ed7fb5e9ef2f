import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { buildPdf, writeWorkspace } from '../../support/build-pdf.ts';
import { files } from '../../support/every-key-workspace.ts';
import { keepPrints } from '../../support/keep-prints.ts';
import { showPdf } from '../../support/show-pdf.ts';

/** A print takes a second, on a busy machine ten. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const place = (name: string): string => fileURLToPath(new URL(`../../golden/${name}`, import.meta.url));

it.each([
  ['every-key.pdf.txt', []],
  ['every-key-form.pdf.txt', ['--position', 'below']],
] as const)('says all of a workspace in %s', async (golden, words) => {
  const built = await buildPdf(writeWorkspace(files), { change: keepPrints, words });
  expect(built.exitCode).toBe(0);
  await expect(await showPdf(built.pdf())).toMatchFileSnapshot(place(golden));
});
