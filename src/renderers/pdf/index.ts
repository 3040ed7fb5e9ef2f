import type { Handbook } from '../../handbook/index.ts';
import type { Step } from '../../languages/report-labels.ts';
import type { Assembled } from '../assemble.ts';
import { embedFaces, listSlanted } from '../faces.ts';
import { setHtml } from '../html.ts';
import type { FindPlace } from '../places.ts';
import type { Renderer, Tools } from '../renderer.ts';
import { finishPdf } from './finish.ts';
import { linkAll, listAnchors, listLinks, listNumbered } from './places.ts';
import { listBreaks, type PrintPlan, paginate, planAgain } from './plan.ts';
import { readPages } from './read-pages.ts';
import { findRemote } from './remote.ts';
import { writeRunning } from './running.ts';
import { verifyNumbers, verifyPages } from './verify.ts';

/** Style sheets write some of these as escapes, so they may be missing among the characters of the page. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32));

/**
 * The first pass only shows where things are, unless the document has no numbers. The numbers are right after two; a
 * third is needed if a form does not become shorter as expected.
 */
const passes = ['pass1', 'pass2', 'pass3'] as const satisfies readonly Step[];

/** Prints the HTML in a browser until every number in the contents is right. */
export const pdf: Renderer = {
  name: 'pdf',
  async render(document, tools, placesBeside) {
    const { book } = document;
    const { report } = tools;
    const elsewhere = findRemote(document, placesBeside);
    const breaks = listBreaks(book);
    const isNumbered = book.excerpt === undefined;
    let plan: PrintPlan = { tight: new Set(), loose: new Set() };
    const isOwn = tools.asset.own !== undefined;
    const places = isNumbered ? [...listNumbered(book), ...breaks.map(({ anchor }) => anchor)] : [];
    for (const pass of passes) {
      const set = setPrint(book, plan, tools, elsewhere);
      const links = listLinks(set.text);
      const page = linkAll(set.text, new Set(places), links);
      if (pass === 'pass1') report('fonts');
      const typeface = await tools.typesetPrint(page + ascii, listSlanted(page));
      report(pass);
      const purpose = pass === 'pass1' && isNumbered ? 'measure' : 'keep';
      const printed = await tools.print(embedFaces(page, typeface), purpose);
      report('read');
      const pages = await readPages(printed.pdf);
      if (isNumbered) verifyNumbers(book, pages, links, isOwn);
      const next = await planAgain(plan, pages, breaks, isNumbered);
      if (next === undefined) {
        await verifyPages(book, pages, printed.text, { missing: typeface.missing, isOwn });
        const boxes = typeface.missing.length > 0 || rareSpace.test(page);
        const content = await finishPdf(printed.pdf, book, { made: tools.made, boxes });
        // Only places in the contents have names in the file.
        const named = [...listAnchors(book.contents)].filter((place) => set.places.has(place));
        return { files: [{ path: `${document.name}.pdf`, content }], places: new Set(named) };
      }
      await pages.close();
      plan = next;
    }
    throw new Error('the page numbers of the contents do not settle');
  },
};

/**
 * A browser may take such a space from its fallback font, which has boxes, even if another font has it; the space is as
 * wide and draws nothing.
 */
const rareSpace = /(?![ \u00a0\u3000])\p{Zs}/u;

function setPrint(book: Handbook, plan: PrintPlan, { asset }: Tools, elsewhere: FindPlace): Assembled {
  const paginated = paginate(book, plan);
  return setHtml(paginated, asset, writeRunning(paginated), elsewhere);
}
