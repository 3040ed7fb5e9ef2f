import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/import/read/index.ts';
import { type Planned, planDocuments, write } from '../support/corpus/documents.ts';
import { showDocument } from '../support/outcomes/show-document.ts';
import { tellOutcome, writeWord } from '../support/outcomes/tell-outcome.ts';

/**
 * What an import makes of a document, whole: the files and the report, as somebody gets them. `documents` are written by
 * hand, those that end in `.word` as `showDocument` shows a Word document; the others are the corpus's, a form of each
 * layout, whatever the seed of a run is. `npx vitest run test/import/outcomes.test.ts -u` writes the texts anew.
 */
const folder = new URL('./outcomes/', import.meta.url);
const documents = new URL('./documents/', folder);
const place = (name: string): string => fileURLToPath(new URL(`${name}.out`, folder));

/** Of each layout one form, in its languages, endings and with its features by turns. */
function chooseForms(): Planned[] {
  const planned = planDocuments(undefined, 20261123).filter(({ expected }) => expected.length === 1);
  const layouts = [...new Set(planned.map(({ layout }) => layout))];
  return layouts.flatMap((layout, at) => {
    const forms = planned.filter((each) => each.layout === layout);
    return forms[(at * 3 + (at % 2) * 4) % forms.length] ?? [];
  });
}

const forms = chooseForms();
const names = readdirSync(documents).sort();

describe('what becomes of a document', () => {
  it.each(names)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, documents)));
    if (!name.endsWith('.word')) return expect(tellOutcome(name, bytes)).toMatchFileSnapshot(place(name));
    const text = new TextDecoder().decode(bytes);
    const [file, written] = [name.replace(/word$/, 'docx'), writeWord(text)];
    expect(showDocument(readDocument(file, written))).toBe(text);
    return expect(tellOutcome(file, written)).toMatchFileSnapshot(place(name));
  });
});

describe('what becomes of a form of the corpus', () => {
  it.each(forms)('$name', async (each) => {
    const { name } = each;
    const bytes = await write(each);
    const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
    const read = each.ending === 'docx' ? showDocument(readDocument(name, bytes)) : text;
    await expect(`==== ${name}\n${read}\n${tellOutcome(name, bytes)}`).toMatchFileSnapshot(place(name));
  });
});

it('is written down of these documents only', () => {
  const outcomes = readdirSync(folder).filter((name) => name.endsWith('.out'));
  expect(outcomes.sort()).toEqual([...names, ...forms.map(({ name }) => name)].map((name) => `${name}.out`).sort());
});
