import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { ContentsEntry } from '../../../src/handbook/contents-entry.ts';
import { paginate } from '../../../src/renderers/pdf/paginate.ts';
import { linkAll, listLinks } from '../../../src/renderers/pdf/places.ts';
import { firstPlan } from '../../../src/renderers/pdf/plan.ts';
import { readPages } from '../../../src/renderers/pdf/read-pages.ts';
import { verifyNumbers } from '../../../src/renderers/pdf/verify.ts';
import { buildPdf, writeWorkspace } from '../../support/build-pdf.ts';
import { sampleBook } from '../../support/sample-book.ts';
import { sayThrown } from '../../support/say.ts';
import { writePosition } from '../../support/workspace.ts';

/** A PDF of two pages, with these names for its second. */
async function writePdf(names: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const pages: PDFRef[] = [document.addPage().ref, document.addPage().ref];
  const { context, catalog } = document;
  const places = context.obj({});
  for (const name of names) places.set(PDFName.of(name), context.obj([pages[1] ?? null, 'XYZ', 0, 0, 0]));
  catalog.set(PDFName.of('Dests'), places);
  return document.save({ useObjectStreams: false });
}

describe('the names of places, read back', () => {
  it.each([
    ['position-agent', 'position-agent'],
    [`position-${encodeURIComponent('客服')}`, 'position-客服'],
    [`position-${encodeURIComponent('é한к𠀀')}`, 'position-é한к𠀀'],
    ['position-E5-25', 'position-E5-25'],
    ['100%', '100%'],
  ])('%s is %s', async (written, anchor) => {
    const pages = await readPages(await writePdf([written.replaceAll('%', '#25')]));
    expect([...pages.spots].map(([name, { page }]) => [name, page])).toEqual([[anchor, 2]]);
    await pages.close();
  });
});

describe('the numbers, verified', () => {
  const entry = (anchor: string, ...entries: ContentsEntry[]): ContentsEntry => ({ title: anchor, anchor, entries });
  const book = {
    contents: [entry('chart', entry('position-a'))],
    parts: { index: { byCode: [], byTitle: [entry('position-a'), entry('position-客')] } },
  };
  const all = { chart: 1, 'position-a': 2, 'position-客': 3 };
  const verify = (
    numbers: Readonly<Record<string, number>>,
    links: readonly string[] = [],
    isOwn = false,
    referred: readonly string[] = [],
  ): void => {
    const spots = new Map(Object.entries(numbers).map(([anchor, page]) => [anchor, { page, depth: 0 }]));
    verifyNumbers(book, { count: 3, spots }, { links: new Set(links), referred: new Set(referred), isOwn });
  };

  it('are all pages', () => {
    expect(() => verify(all)).not.toThrow();
  });

  it.each(['position-a', 'position-客', 'chart'])('lack no entry, such as %s', (anchor) => {
    const { [anchor as keyof typeof all]: _, ...rest } = all;
    expect(sayThrown(() => verify(rest))).toContain(`refer to \`${anchor}\`, which is not on any page`);
  });

  it.each([0, -1, 4, 1.5, Number.NaN])('are never %s', (page) => {
    expect(() => verify({ ...all, chart: page })).toThrow(/`chart` is on page \S+ of 3/);
  });

  it('lack no place after whose name its page is printed', () => {
    expect(() => verify(all, [], false, ['chart'])).not.toThrow();
    expect(sayThrown(() => verify(all, [], false, ['procedure-客']))).toContain('`procedure-客`');
  });

  it('may be left out by the workspace’s own templates, where nothing leads there', () => {
    const { chart: _, ...rest } = all;
    expect(() => verify(rest, ['position-a'], true)).not.toThrow();
    expect(sayThrown(() => verify(rest, ['chart'], true))).toContain("the workspace's own templates and style sheets");
  });

  it('are not printed where they aren’t known', () => {
    const { contents } = paginate(sampleBook, { ...firstPlan, spots: new Map([['table', { page: 7, depth: 0 }]]) });
    expect(contents.map(({ page }) => page)).toEqual([undefined, 7, undefined, undefined]);
  });
});

describe('a page to print', () => {
  const page = '<a href="#a">a</a><a class=x href=\'#b\'>b</a><a href=#c>c</a><a href="https://e.org/#d">d</a>';

  it('says where it leads', () => {
    expect([...listLinks(page)]).toEqual(['a', 'b', 'c']);
  });

  it('gets a hidden link to what has no other', () => {
    expect(linkAll(page, ['a', 'b'], listLinks(page))).toBe(page);
    expect(linkAll(page, ['a', '客'], listLinks(page))).toBe(`${page}<nav hidden><a href="#客"></a></nav>\n`);
  });
});

it('refuses a print in which a place has got lost, and prints no number for it', async () => {
  const workspace = writeWorkspace({
    'positions/客服.yaml': writePosition('title: 甲\ndepartment: 部门\nreportsTo: null'),
  });
  const lost = await writePdf(['chart', 'table', 'department-1', 'kpis', 'index']);
  let prints = 0;
  const built = await buildPdf(workspace, {
    change: (host) => ({
      ...host,
      openPrinter: () => ({
        started: Promise.resolve(),
        print: async () => {
          prints++;
          return { pdf: lost, text: '' };
        },
        picture: () => expect.fail('no picture is asked for'),
        close: async () => undefined,
      }),
    }),
  });
  expect([built.exitCode, prints]).toEqual([3, 1]);
  expect(built.err).toContain('its contents or an index refer to `position-客服`, which is not on any page');
});
