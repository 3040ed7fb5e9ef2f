import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs, loadPdfjsWorker } from './load-pdfjs.ts';

/** A PDF as another library than jd's own reads it. */
export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
  readonly labels: readonly string[] | null;
  readonly outline: readonly OutlineItem[];
  readonly pages: readonly ReadPage[];
  /** `NotoSansSC-Bold /Type0 embedded` for each font. */
  readonly fonts: readonly string[];
}
export interface OutlineItem {
  readonly title: string;
  readonly page: number;
  readonly items: readonly OutlineItem[];
}
export interface ReadPage {
  readonly lines: readonly Line[];
  readonly runs: readonly Run[];
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly page?: number; readonly url?: string }[];
  /** The roles of the structure tree, outermost first. */
  readonly roles: readonly string[];
}
/** What stands at one height. */
export interface Line {
  readonly y: number;
  readonly text: string;
}

/** What is set in one go, in points from the lower left corner of the page; `size` is that of its type. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument } = await loadPdfjs();
  return withOwnWorker(() => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }));
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = await openPdf(bytes);
  const document = await task.promise;
  const pageOf = async (target: unknown): Promise<number> => {
    const place = typeof target === 'string' ? await document.getDestination(target) : target;
    if (!Array.isArray(place)) throw new Error(`a link leads nowhere: ${String(target)}`);
    return (await document.getPageIndex(place[0])) + 1;
  };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const texts = items.flatMap((item): Run[] =>
      'str' in item
        ? [
            {
              text: item.str,
              x: Number(item.transform[4]),
              y: Number(item.transform[5]),
              width: item.width,
              size: item.height,
              font: item.fontName,
            },
          ]
        : [],
    );
    const links = [];
    for (const { subtype, rect, dest, url } of await page.getAnnotations()) {
      if (subtype !== 'Link') continue;
      const [left, low, right, high] = rect as [number, number, number, number];
      const inside = texts.filter(({ x, y }) => x >= left - 1 && x <= right && y >= low - 1 && y <= high);
      const text = inside.map(({ text }) => text).join('');
      links.push({ text, ...(url === undefined ? {} : { url }), ...(dest ? { page: await pageOf(dest) } : {}) });
    }
    pages.push({
      lines: gatherLines(texts),
      runs: texts.filter(({ text }) => text.trim() !== ''),
      text: texts.map(({ text }) => text).join(''),
      links,
      roles: listRoles(await page.getStructTree()),
    });
  }
  const readOutline = async (items: readonly RawItem[]): Promise<OutlineItem[]> => {
    const read: OutlineItem[] = [];
    for (const { title, dest, items: below } of items) {
      read.push({ title, page: await pageOf(dest), items: await readOutline(below) });
    }
    return read;
  };
  const { info } = await document.getMetadata();
  const result = {
    info: info as Readonly<Record<string, unknown>>,
    language: (info as { Language?: string }).Language ?? null,
    labels: await document.getPageLabels(),
    outline: await readOutline(((await document.getOutline()) ?? []) as readonly RawItem[]),
    pages,
    fonts: await listFonts(bytes),
  };
  await task.destroy();
  return result;
}

/** jd's own reader is a relative of this one, and both look for their other half in the same global place. */
async function withOwnWorker(open: () => PDFDocumentLoadingTask): Promise<PDFDocumentLoadingTask> {
  const shared = globalThis as { pdfjsWorker?: unknown };
  const others = shared.pdfjsWorker;
  shared.pdfjsWorker = await loadPdfjsWorker();
  const task = open();
  await task.promise;
  shared.pdfjsWorker = others;
  return task;
}

interface RawItem {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly RawItem[];
}

function gatherLines(items: readonly Run[]): Line[] {
  const lines = new Map<number, Run[]>();
  for (const item of items) {
    const y = Math.round(item.y);
    lines.set(y, [...(lines.get(y) ?? []), item]);
  }
  return [...lines]
    .sort(([a], [b]) => b - a)
    .map(([y, parts]) => ({
      y,
      text: parts
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(''),
    }));
}

function listRoles(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { role, children = [] } = node as { role?: string; children?: readonly unknown[] };
  return [...(role === undefined ? [] : [role]), ...children.flatMap(listRoles)];
}

async function listFonts(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) return [];
    const kind = String(object.get(PDFName.of('Subtype')));
    if (kind.startsWith('/CIDFont')) return [];
    const below = object.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.get(0);
    const font = below instanceof PDFRef ? document.context.lookup(below, PDFDict) : object;
    const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    const file = ['FontFile', 'FontFile2', 'FontFile3'].find((key) => descriptor?.has(PDFName.of(key)));
    const name = String(object.get(PDFName.of('BaseFont'))).replace(/^\/[A-Z]{6}\+/, '');
    return [`${name} ${kind} ${file === undefined ? 'not embedded' : 'embedded'}`];
  });
}
