import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { buildPdf, writeWorkspace } from '../support/build-pdf.ts';
import { openPdf } from '../support/read-pdf.ts';
import { writePosition } from '../support/workspace.ts';

/** A print takes a second, on a busy machine ten. */
vi.setConfig({ testTimeout: 240_000 });

async function readLinks(file: string) {
  const task = await openPdf(readFileSync(file));
  const document = await task.promise;
  const places = new Set(Object.keys(await document.getDestinations()));
  const links: string[] = [];
  for (let at = 1; at <= document.numPages; at++) {
    for (const { subtype, dest, unsafeUrl } of await (await document.getPage(at)).getAnnotations()) {
      if (subtype === 'Link') links.push(typeof dest === 'string' ? `#${dest}` : String(unsafeUrl));
    }
  }
  await task.destroy();
  return { places, links };
}

it('links between PDFs land in places named in ASCII, whatever the ids', async () => {
  const [head, staff, rules, clerk] = ['客'.repeat(64), 'é한к', '规程', 'Ж'.repeat(64)];
  const built = await buildPdf(
    writeWorkspace({
      [`positions/${head}.yaml`]: writePosition('title: 甲\ndepartment: 部门\nreportsTo: null'),
      [`positions/${staff}.yaml`]: writePosition(`title: 乙\ndepartment: 部门\nreportsTo: ${head}`),
      [`positions/${clerk}.yaml`]: writePosition(`title: 丙\ndepartment: 部门\nreportsTo: ${head}`),
      [`positions/${'a'.repeat(64)}.yaml`]: writePosition(`title: 丁\ndepartment: 部门\nreportsTo: ${clerk}`),
      [`procedures/${rules}.yaml`]: `title: 规程\nkind: rules\nappliesTo: [${staff}]\nitems: [守时]\n`,
    }),
    { words: ['--split'] },
  );
  expect([built.exitCode, built.err]).toEqual([0, expect.not.stringContaining('Warning')]);
  const book = await readLinks(built.file);
  for (const place of book.places) expect(place).toMatch(/^[\w.~-]+$/);
  const within = book.links.filter((link) => link.startsWith('#'));
  expect(within.length).toBeGreaterThan(8);
  for (const link of within) expect(book.places).toContain(link.slice(1));
  const form = await readLinks(path.join(path.dirname(built.file), 'positions', `${staff}.pdf`));
  const out = form.links.filter((link) => link.includes('#nameddest='));
  expect(out).toContain('../handbook.pdf#nameddest=procedure-~89c4~7a0b');
  for (const link of out) expect(book.places).toContain(link.split('#nameddest=')[1]);
});
