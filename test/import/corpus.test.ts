import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { planBooks } from '../support/corpus/books.ts';
import { type Planned, planDocuments, write } from '../support/corpus/documents.ts';
import { expectGood } from '../support/corpus/limits.ts';
import { measure } from '../support/corpus/measure.ts';
import { officeFolder, planOfficeDocuments } from '../support/corpus/office.ts';

const planned = planDocuments();
const measureAll = (list: readonly Planned[]) =>
  Promise.all(list.map(async (each) => measure(each, await write(each))));

describe('the corpus is imported well', () => {
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
