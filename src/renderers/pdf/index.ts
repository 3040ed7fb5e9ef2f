import type { Handbook } from '../../handbook/index.ts';
import { bookAnchors } from '../../handbook/parts/index.ts';
import type { Step } from '../../languages/report-labels.ts';
import type { Assembled } from '../assemble.ts';
import { embedFaces, listSlanted } from '../faces.ts';
import { setHtml } from '../html.ts';
import type { FindPlace } from '../places.ts';
import type { Renderer, Tools } from '../renderer.ts';
import { listBlocks } from './blocks.ts';
import { finishPdf } from './finish.ts';
import { listHeadAnchors, listHeads } from './heads.ts';
import { numberOf, paginate } from './paginate.ts';
import { linkAll, listAnchors, listLinks, listNumbered } from './places.ts';
import { firstPlan, type PrintPlan, planAgain } from './plan.ts';
import { styleLists } from './plan-lists.ts';
import { readPages } from './read-pages.ts';
import { findRemote } from './remote.ts';
import { writeRunning } from './running.ts';
import { nameTerms } from './tags/terms.ts';
import { verifyNumbers, verifyPages } from './verify.ts';

/** Style sheets write some of these as escapes, so they may be missing among the characters of the page. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32));

/**
 * The first pass only shows where things are, unless the document has no numbers. The numbers are right after two; a
 * third is needed if a form does not become shorter as expected, or another part of it goes on over a page, and the
 * last two if a page then ends elsewhere.
 */
const passes = ['pass1', 'pass2', 'pass3', 'pass3', 'pass3'] as const satisfies readonly Step[];

/** Prints the HTML in a browser until every number and every running title in it is right. */
export const pdf: Renderer = {
  name: 'pdf',
  async render(document, tools, placesBeside) {
    const { book } = document;
    const { report } = tools;
    const elsewhere = findRemote(document, placesBeside);
    const isNumbered = book.excerpt === undefined;
    let plan: PrintPlan = isNumbered ? firstPlan : { ...firstPlan, ...expectForms(book) };
    const isOwn = tools.asset.own !== undefined;
    const places = [...(isNumbered ? [...listNumbered(book), bookAnchors.contents] : []), ...listHeadAnchors(book)];
    for (const pass of passes) {
      const { set, referred } = setPrint(book, plan, tools, elsewhere);
      const { text } = set;
      const links = listLinks(text);
      const page = nameTerms(linkAll(text, new Set(places), links));
      if (pass === 'pass1') report('fonts');
      const typeface = await tools.typesetPrint(page + ascii, listSlanted(page));
      report(pass);
      const purpose = pass === 'pass1' && isNumbered ? 'measure' : 'keep';
      const printed = await tools.print(embedFaces([page], typeface).join(''), purpose);
      report('read');
      const pages = await readPages(printed.pdf);
      if (isNumbered) verifyNumbers(book, pages, { links, referred, isOwn });
      const next = await planAgain(plan, pages, book);
      if (isSettled(book, plan, next, new Set([...listNumbered(book), ...referred]))) {
        await verifyPages(book, pages, printed.text, { missing: typeface.missing, isOwn });
        const boxes = typeface.missing.length > 0 || rareSpace.test(page);
        const { content, claims } = await finishPdf(book, { pdf: printed.pdf, page, made: tools.made, boxes });
        tools.claim(claims);
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

/** Separate forms have no page numbers in their text, so they are right at once if each takes one page. */
function expectForms(book: Handbook): Pick<PrintPlan, 'spots' | 'count'> {
  const blocks = listBlocks(book);
  const spots = new Map(blocks.map(({ anchor }, at) => [anchor, { page: at + 1, depth: 0 }]));
  return { spots, count: blocks.length };
}

/** Whether all numbers and heads were printed as they are. */
function isSettled(book: Handbook, plan: PrintPlan, next: PrintPlan, numbered: ReadonlySet<string>): boolean {
  const { spots, count = 0 } = plan;
  if (spots === undefined || JSON.stringify(plan.lists) !== JSON.stringify(next.lists)) return false;
  if ((['closer', 'wider', 'apart'] as const).some((set) => plan[set].size !== next[set].size)) return false;
  const isRight = (anchor: string): boolean => spots.get(anchor)?.page === next.spots?.get(anchor)?.page;
  if (book.excerpt === undefined && ![...numbered].every(isRight)) return false;
  const [said, right] = [plan, next].map((each) => listHeads(book, each.spots ?? new Map(), each.count ?? 0));
  return count === next.count && JSON.stringify(said) === JSON.stringify(right);
}

/**
 * A browser may take such a space from its fallback font, which has boxes, even if another font has it; the space is as
 * wide and draws nothing.
 */
const rareSpace = /(?![ \u00a0\u3000])\p{Zs}/u;

interface PrintSet {
  readonly set: Assembled;
  /** The places whose page numbers are printed after links. */
  readonly referred: ReadonlySet<string>;
}

function setPrint(book: Handbook, plan: PrintPlan, { asset }: Tools, elsewhere: FindPlace): PrintSet {
  const paginated = paginate(book, plan);
  const referred = new Set<string>();
  const pageOf = (anchor: string): number | undefined => {
    if (book.excerpt !== undefined) return undefined;
    referred.add(anchor);
    return numberOf(book, plan, anchor);
  };
  const heads = listHeads(book, plan.spots ?? new Map(), plan.count ?? 0);
  return {
    set: setHtml(
      paginated,
      asset,
      { style: writeRunning(paginated, heads) + styleLists(plan.lists), pageOf },
      elsewhere,
    ),
    referred,
  };
}
