import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planBooks } from '../support/corpus/books.ts';
import { type Planned, planDocuments, write } from '../support/corpus/documents.ts';
import { expectGood } from '../support/corpus/limits.ts';
import { measure } from '../support/corpus/measure.ts';
import { officeFolder, planOfficeDocuments } from '../support/corpus/office.ts';

/** Every other one, which has every layout in both languages; `EVERY=1` reads all, as `npm run corpus` does. */
const every = Number(process.env['EVERY'] ?? 2);
const all = planDocuments();
const planned = all.filter((_, at) => at % every === 0);
const layoutsOf = (list: readonly Planned[]) => new Set(list.map(({ layout, language }) => `${layout} ${language}`));
const measureAll = (list: readonly Planned[]) =>
  Promise.all(list.map(async (each) => measure(each, await write(each))));

describe('the corpus is imported well', () => {
  it('in every layout', () => {
    expect(layoutsOf(planned)).toEqual(layoutsOf(all));
  });

  for (const language of ['zh', 'en']) {
    it(`from Word, ${language}`, async () => {
      expectGood(await measureAll(planned.filter((each) => each.ending === 'docx' && each.language === language)));
    });

    it(`from Markdown and text, ${language}`, async () => {
      expectGood(await measureAll(planned.filter((each) => each.ending !== 'docx' && each.language === language)));
    });
  }

  it('from books of twelve forms', async () => {
    expectGood(await measureAll(planBooks()));
  });

  it('from what LibreOffice saved', () => {
    expectGood(planOfficeDocuments().map((each) => measure(each, readFileSync(new URL(each.name, officeFolder)))));
  });
});
