import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { decodeName } from '../destinations.ts';
import { readWidths } from '../glyph-widths.ts';
import { joinGlyphs } from '../join-glyphs.ts';
import { markDecoration } from './content.ts';
import { nameContents } from './contents.ts';
import { describeFigures, type PageTexts } from './page-texts.ts';
import { nameRoles } from './roles.ts';
import { completeTables } from './tables.ts';
import { type Element, type Kid, readTree, writeTree } from './tree.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** What is left of the browser's tags after jd's work. */
export interface Tagged {
  readonly top: Element | undefined;
  /** The content of each page, in order. */
  readonly contents: readonly string[];
  /** What was not understood; nothing can be claimed of the file then. */
  readonly unknown: readonly string[];
}

/**
 * Finishes the tags of a print: marks running titles and backgrounds as decoration, gives every element a role, links
 * and pictures a text, and makes the contents a table of contents. `entries` are the places that the contents lead to.
 */
export function finishTags(document: PDFDocument, texts: PageTexts, entries: ReadonlySet<string>): Tagged {
  const { context } = document;
  const top = readTree(document);
  if (top === undefined) return { top, contents: [], unknown: ['StructTreeRoot'] };
  const drawn = listDrawn(top);
  const dropped = new Map<PDFRef, ReadonlySet<number>>();
  const unknown = new Set<string>();
  const contents = document.getPages().map((page) => {
    const { ref, node } = page;
    const content = readContents(document, node);
    const marks = drawn.get(ref) ?? new Set();
    const marked = markDecoration(content, page.getHeight(), (mark) => marks.has(mark));
    for (const operator of marked.unknown) unknown.add(operator);
    dropped.set(ref, marked.dropped);
    const widths = readWidths(node);
    const text = joinGlyphs(marked.text, (font) => widths.get(font));
    const stream = context.register(context.flateStream(Buffer.from(text, 'latin1')));
    const former = node.get(name('Contents'));
    if (former !== undefined && 'objectNumber' in former) context.delete(former as PDFRef);
    node.set(name('Contents'), stream);
    return text;
  });
  nameRoles(top, ({ page, id }) => dropped.get(page)?.has(id) !== true);
  const linkOf = (object: PDFRef): PDFDict => context.lookup(object, PDFDict);
  nameContents(top, ({ object }) => entries.has(readTarget(linkOf(object))));
  describeLinks(document, texts);
  const elements = listElements(top);
  describeFigures(
    elements.filter(({ role }) => role === 'Figure'),
    texts,
  );
  completeTables(
    elements.filter(({ role }) => role === 'Table'),
    texts.tables,
  );
  writeTree(document, top);
  return { top, contents, unknown: [...unknown] };
}

/** The marks below pictures, where lines are not decoration. */
function listDrawn(top: Element): Map<PDFRef, Set<number>> {
  const drawn = new Map<PDFRef, Set<number>>();
  const walk = (kid: Kid, within: boolean): void => {
    if (kid.kind === 'element') for (const each of kid.kids) walk(each, within || kid.role === 'Figure');
    else if (kid.kind === 'mark' && within) drawn.set(kid.page, (drawn.get(kid.page) ?? new Set()).add(kid.id));
  };
  walk(top, false);
  return drawn;
}

export function listElements(element: Element): Element[] {
  return [element, ...element.kids.flatMap((kid) => (kid.kind === 'element' ? listElements(kid) : []))];
}

export function readContents({ context }: PDFDocument, node: PDFDict): string {
  const object = node.lookup(name('Contents'));
  const streams =
    object instanceof PDFArray ? object.asArray().map((each) => context.lookup(each as PDFRef)) : [object];
  return streams
    .map((stream) =>
      stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '',
    )
    .join('\n');
}

/** The place in this file, or the address, that a link leads to. */
function readTarget(link: PDFDict): string {
  const place = link.get(name('Dest'));
  if (place instanceof PDFName) return decodeName(place.decodeText());
  const action = link.lookup(name('A'));
  const address = action instanceof PDFDict ? action.lookup(name('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
}

/** A link says in words where it leads. */
function describeLinks({ context }: PDFDocument, { links, elsewhere }: PageTexts): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(name('Subtype')) !== name('Link')) continue;
    const target = readTarget(object);
    const text = links.get(target) || target || elsewhere;
    object.set(name('Contents'), PDFHexString.fromText(text));
  }
}
