import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { planBooks } from '../support/corpus/books.ts';
import { planDocuments, write } from '../support/corpus/documents.ts';
import { heldOut } from '../support/corpus/held-out/index.ts';
import { compileFiles } from '../support/workspace.ts';

const all = [...planDocuments(), ...planBooks(), ...planDocuments(heldOut)];
/** Every fifth, which has every layout in both languages; `EVERY=1` reads all. */
const every = Number(process.env['EVERY'] ?? 5);
const planned = all.filter((_, at) => at % every === 0);
const layoutsOf = (documents: typeof all) => new Set(documents.map(({ layout, language }) => `${layout} ${language}`));

/** What a form may lack, and what only the rest of the organisation can answer. */
const open = /^(?:org|form|handbook|chapter)\//;

describe('what is written of a form', () => {
  it('is a workspace that jd reads, but for a department that the form lacks', async () => {
    expect(layoutsOf(planned)).toEqual(layoutsOf(all));
    for (const each of planned) {
      const { files } = importDocuments([{ file: each.name, bytes: await write(each) }]);
      const { diagnostics } = compileFiles(Object.fromEntries(files.map(({ path, text }) => [path, text])));
      const faults = diagnostics.filter(({ code, message }) => !open.test(code) && !/`department`/.test(message));
      expect(faults, each.name).toEqual([]);
    }
  });

  it('is the same whichever document comes first, and names no file twice', async () => {
    const documents = await Promise.all(
      planned.slice(0, 40).map(async (each) => ({ file: each.name, bytes: await write(each) })),
    );
    const { files } = importDocuments(documents);
    const paths = files.map(({ path }) => path.normalize('NFKC').toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
    const titles = (list: typeof files) => list.map(({ text }) => /^title: .*$/m.exec(text)?.[0]).sort();
    expect(titles(importDocuments([...documents].reverse()).files)).toEqual(titles(files));
  });
});
