import { getDocumentProxy } from 'unpdf';
import { decodeName } from './destinations.ts';

/** Where something is in print. */
export interface Spot {
  /** From 1. */
  readonly page: number;
  /** How far down, as a share of the height between the margins. */
  readonly depth: number;
}

/** A printed PDF that was read back. */
export interface PrintedPages {
  readonly count: number;
  /** Where each place is that a link leads to, by its anchor. */
  readonly spots: ReadonlyMap<string, Spot>;
  /**
   * How far down a page has text, as a share of the height between the margins; slanted text, such as a draft mark,
   * does not count.
   */
  fill(page: number): Promise<number>;
  /** The text of a page between its margins, and the text in them. */
  read(page: number): Promise<{ readonly body: string; readonly margins: string }>;
  /** The links of a page, in the order of its text: the anchor that each leads to, and how far down it ends. */
  links(page: number): Promise<readonly { readonly anchor: string; readonly depth: number }[]>;
  close(): Promise<void>;
}

/** In points: running titles are outside these, the text is inside; the margins of the sheet are 22 and 24 mm. */
const [top, bottom] = [56, 60];

export async function readPages(pdf: Uint8Array): Promise<PrintedPages> {
  // The reader may take ownership of the bytes, which are still needed, so it gets a copy.
  const document = await getDocumentProxy(pdf.slice(), { verbosity: 0 });
  const found: [anchor: string, spot: Spot][] = [];
  const { view } = await document.getPage(1);
  const [, low = 0, , high = 0] = view;
  const depthOf = (y: number): number => (high - top - y) / (high - top - low - bottom);
  for (const [name, target] of Object.entries(await document.getDestinations())) {
    const [page, , , y]: readonly unknown[] = Array.isArray(target) ? target : [];
    if (!isReference(page)) continue;
    found.push([decodeName(name), { page: (await document.getPageIndex(page)) + 1, depth: depthOf(Number(y)) }]);
  }
  // The browser leaves the upper margin out, so that what begins a page is at the edge of the sheet.
  const least = found.reduce((depth, [, spot]) => Math.min(depth, spot.depth), 0);
  const spots = new Map(found.map(([anchor, { page, depth }]) => [anchor, { page, depth: depth - least }]));
  const readItems = async (number: number): Promise<readonly TextItem[]> => {
    const page = await document.getPage(number);
    const { items }: { readonly items: readonly object[] } = await page.getTextContent({ disableNormalization: true });
    page.cleanup();
    return items.flatMap((item): TextItem[] => {
      if (!('str' in item && 'transform' in item && Array.isArray(item.transform))) return [];
      const y = Number(item.transform[5]);
      const within = y > low + bottom && y < high - top;
      return [{ text: String(item.str), within, depth: depthOf(y), slanted: Number(item.transform[1]) !== 0 }];
    });
  };
  return {
    count: document.numPages,
    spots,
    async fill(number) {
      const seen = (await readItems(number)).filter(
        ({ text, within, slanted }) => within && !slanted && text.trim() !== '',
      );
      return Math.max(0, ...seen.map(({ depth }) => depth));
    },
    async read(number) {
      const items = await readItems(number);
      const join = (where: boolean): string =>
        items
          .filter(({ within }) => within === where)
          .map(({ text }) => text)
          .join('');
      return { body: join(true), margins: join(false) };
    },
    async links(number) {
      if (number > document.numPages) return [];
      const page = await document.getPage(number);
      const annotations: readonly object[] = await page.getAnnotations();
      page.cleanup();
      return annotations.flatMap((each) => {
        if (!('dest' in each && typeof each.dest === 'string' && 'rect' in each && Array.isArray(each.rect))) return [];
        return [{ anchor: decodeName(each.dest), depth: depthOf(Number(each.rect[1])) }];
      });
    },
    close: () => document.destroy(),
  };
}

interface TextItem {
  readonly text: string;
  /** Whether it is between the margins. */
  readonly within: boolean;
  /** 0 at the upper margin, 1 at the lower. */
  readonly depth: number;
  /** Whether it is slanted, as a draft mark is. */
  readonly slanted: boolean;
}

function isReference(value: unknown): value is { readonly num: number; readonly gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
