import { describe, expect, it, vi } from 'vitest';
import { makeAwkwardBook } from '../support/awkward-book.ts';
import { buildPdf, writeWorkspace } from '../support/build-pdf.ts';
import { type OutlineItem, type ReadPdf, readPdf } from '../support/read-pdf.ts';

/** A print takes a second, on a busy machine ten. */
vi.setConfig({ testTimeout: 240_000 });

/** `npm run pages` asks for more books than the gate has time for. */
const asked = Number(process.env['BOOKS'] ?? 0);
const sizes = asked > 0 ? Array.from({ length: asked }, (_, at) => 1 + (at % 12)) : [1, 14];
const first = Number(process.env['SEED'] ?? 20261123) % 1000;

describe('a number that is printed is the page where the thing is', () => {
  it.each(sizes.map((positions, at) => ({ seed: first + at, positions })))(
    'book $seed of $positions positions',
    async ({ seed, positions }) => {
      const { files, titles } = makeAwkwardBook({ seed, positions, procedures: Math.ceil(positions / 2) });
      const built = await buildPdf(writeWorkspace(files));
      expect([built.exitCode, built.err]).toEqual([0, expect.not.stringContaining('jd: the PDF')]);
      const book = await readPdf(built.pdf());
      const entries = listEntries(book);
      const wrong = entries.filter(({ title, printed, link }) => {
        // What leaves the others out leads to the chart.
        if (/^…| more$/.test(title)) return link !== printed;
        // A link that goes over a line's end is two, of which the second has the number.
        const whole = titles.has(title) ? [title] : [...titles.keys()].filter((each) => each.endsWith(title));
        const pages = whole.map((each) => findPage(book, titles.get(each) ?? '', true));
        return link !== printed || !(whole.length > 0 ? pages : [findPage(book, title, false)]).includes(printed);
      });
      expect(wrong).toEqual([]);
      const printed = new Set(entries.map(({ title }) => title));
      expect([...titles.keys()].filter((title) => !printed.has(title))).toEqual([]);
      // Each position is in the contents and in the index by title.
      expect(entries.length).toBeGreaterThanOrEqual(2 * positions + 8);
      // Each is named by a procedure too and by a chapter, and each but the first by its superior, and names it.
      const named = book.pages.flatMap(({ links }) => links.filter(({ text }) => /p\.\s*\d|第\s*\d+\s*页/.test(text)));
      expect(named.length).toBeGreaterThanOrEqual(4 * positions - 2);
    },
  );
});

interface Entry {
  readonly title: string;
  readonly printed: number;
  /** The page on which its link lands. */
  readonly link: number | undefined;
}

/** Everything that is printed with a number: in the contents and the index, and after the names of what is referred to. */
function listEntries({ pages }: ReadPdf): Entry[] {
  return pages.flatMap(({ links }) =>
    links.flatMap(({ text, page }) => {
      const words = text.trim().replace(/\s+/g, ' ');
      const [, title, printed] = /^(?:\S+-\d+ )?\s*(.*?[^\s\d])\s*(?:p\. ?|第 ?)?(\d+)(?: ?页)?$/.exec(words) ?? [];
      return title === undefined ? [] : [{ title: title.trim(), printed: Number(printed), link: page }];
    }),
  );
}

/** By the words that are on its page alone, or by the bookmark of a part of the book. */
function findPage({ pages, outline }: ReadPdf, words: string, isMark: boolean): number | undefined {
  if (!isMark) return listItems(outline).find(({ title }) => title === words)?.page;
  const found = pages.flatMap(({ text }, at) => (text.replace(/\s+/g, '').includes(words) ? [at + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}

function listItems(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...listItems(item.items)]);
}
