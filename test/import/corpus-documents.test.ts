import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Planned, planDocuments, write } from '../support/corpus/documents.ts';
import { heldOut } from '../support/corpus/held-out/index.ts';
import { normalise } from '../support/corpus/normalise.ts';
import { officeFolder, planOfficeDocuments } from '../support/corpus/office.ts';
import { listPieces } from '../support/corpus/score.ts';
import { seed } from '../support/random.ts';

const planned = planDocuments();
const heldOutDocuments = planDocuments(heldOut);

/** The text of a document by the crudest of readings: tags out. */
function readCrudely({ ending }: Planned, bytes: Uint8Array): string {
  if (ending !== 'docx') return new TextDecoder().decode(bytes);
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/[^/]+\.xml$/.test(name));
  return parts
    .map(([, part]) =>
      strFromU8(part).replace(
        /<w:(rt|instrText|delText)[ >][\s\S]*?<\/w:\1>|<mc:Fallback>[\s\S]*?<\/mc:Fallback>|<[^>]*>/g,
        '',
      ),
    )
    .join('\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function expectWhole(each: Planned, bytes: Uint8Array): void {
  const text = normalise(readCrudely(each, bytes));
  const pieces = [...listPieces(each.sheet)];
  expect(pieces.length, each.name).toBeGreaterThan(4);
  for (const piece of pieces) expect(text, each.name).toContain(normalise(piece.text));
}

describe('the documents of the corpus', () => {
  it('are many, and of many layouts', () => {
    expect(planned.length).toBeGreaterThanOrEqual(200);
    expect(new Set(planned.map(({ layout }) => layout)).size).toBeGreaterThanOrEqual(25);
    expect(new Set(planned.map(({ name }) => name)).size).toBe(planned.length);
    expect(new Set(planned.flatMap(({ features }) => features)).size).toBeGreaterThanOrEqual(15);
    for (const ending of ['docx', 'md', 'txt']) {
      expect(planned.filter((each) => each.ending === ending).length).toBeGreaterThanOrEqual(10);
    }
  });

  it('are the same for the same seed', () => {
    expect(planDocuments()).toEqual(planned);
    expect(planDocuments(undefined, seed + 1)).not.toEqual(planned);
  });

  it('say all that is expected of them', async () => {
    for (const each of [...planned, ...heldOutDocuments]) expectWhole(each, await write(each));
  });

  it('still say it after LibreOffice has saved them', async () => {
    const saved = planOfficeDocuments();
    expect(saved.length).toBeGreaterThanOrEqual(60);
    expect(readdirSync(officeFolder).sort()).toEqual(saved.map(({ name }) => name).sort());
    for (const each of saved) {
      const bytes = readFileSync(new URL(each.name, officeFolder));
      expect(bytes.length).toBeLessThanOrEqual(15 * 1024);
      expectWhole(each, bytes);
      // Nothing is said twice either.
      const [before, after] = [await write(each), bytes].map((one) => normalise(readCrudely(each, one)).length);
      expect(after, each.name).toBeLessThan((before ?? 0) * 1.05);
    }
  });

  it('are held out in five layouts and forty documents', () => {
    expect(new Set(heldOutDocuments.map(({ layout }) => layout)).size).toBe(5);
    expect(heldOutDocuments.length).toBe(40);
  });

  it('expect the title and the duties of every form', () => {
    for (const { name, expected } of planned) {
      for (const { values, duties } of expected) {
        expect(values['title'], name).toBeTruthy();
        expect(duties.length, name).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
