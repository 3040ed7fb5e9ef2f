import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fillForm, openForm } from '../../../src/import/fill/index.ts';
import { Dictionary } from '../../../src/import/labels/index.ts';
import { readDocument } from '../../../src/import/read/index.ts';
import { showDocument } from '../../support/outcomes/show-document.ts';
import { writeWord } from '../../support/outcomes/tell-outcome.ts';
import { printExample } from '../../support/own-form.ts';

/**
 * What becomes of small forms of many shapes when a position is written into them, whole: those of `forms`, and the
 * Word documents of imports, which hold the values of another position. `-u` writes the texts anew.
 */
const places = [new URL('./forms/', import.meta.url), new URL('../outcomes/documents/', import.meta.url)];
const forms = places.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.word'))
    .map((name) => [name, new URL(name, folder)] as const),
);

const dictionary = new Dictionary({});
const chinese = printExample('customer-service');
const english = printExample('warehouse-operations');

it.each(forms)('%s', async (name, place) => {
  const text = readFileSync(place, 'utf8');
  const isChinese = /\p{Script=Han}/u.test(text);
  const position = (await (isChinese ? chinese : english)).get(
    isChinese ? 'customer-service-supervisor' : 'receiving-supervisor',
  );
  if (position === undefined) throw new Error('the example has no such position');
  const form = openForm('our-form.docx', writeWord(text), dictionary);
  let outcome = `refused: ${JSON.stringify(form)}\n`;
  if (typeof form !== 'string' && !('fault' in form)) {
    const { content, missing } = fillForm(form, position.printed);
    const stays = form.stays.length === 0 ? '' : `staying: ${form.stays.join(' | ')}\n`;
    outcome = `${showDocument(readDocument('filled.docx', content))}\nwithout a place: ${missing.join(', ')}\n${stays}`;
  }
  await expect(outcome).toMatchFileSnapshot(fileURLToPath(new URL(`own-forms/${name}.txt`, import.meta.url)));
});
