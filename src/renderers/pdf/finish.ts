import { PDFDict, PDFDocument, PDFHeader, PDFHexString, PDFName, PDFNumber, PDFStreamWriter } from '@cantoo/pdf-lib';
import type { Handbook } from '../../handbook/index.ts';
import type { PdfClaims, PdfStandard } from '../../model/pdf-claims.ts';
import { stateColours } from './colours.ts';
import { nameDestinations } from './destinations.ts';
import { identify } from './identity.ts';
import { writeMetadata } from './metadata.ts';
import { listAnchors } from './places.ts';
import { openRemotes } from './remote.ts';
import { checkStandards } from './standard/index.ts';
import { countStructure } from './structure-names.ts';
import { finishTags, type Tagged } from './tags/index.ts';
import { readPageTexts } from './tags/page-texts.ts';
import { refuse } from './verify.ts';

/** A print and what it was made from. */
export interface Print {
  readonly pdf: Uint8Array;
  /** The HTML. */
  readonly page: string;
  readonly made: Date | undefined;
  /** Whether the printer's fallback font may be used. */
  readonly boxes: boolean;
}

export interface Finished {
  readonly content: Uint8Array;
  readonly claims: PdfClaims;
}

/**
 * Sets title, author, subject, dates and page labels, which a browser leaves out or fills with the current time, and
 * completes the tags. The file claims a standard only if every rule of it that can be checked holds.
 */
export async function finishPdf(book: Handbook, { pdf, page, made, boxes }: Print): Promise<Finished> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const hasFallback = hasBoxes(document);
  if (!boxes && hasFallback) refuse({ trouble: 'boxes' });
  const { title, subtitle, organisation, departmentNames, labels, excerpt, contents, tag } = book;
  const about = {
    title,
    author: organisation ?? departmentNames.join(labels.comma),
    subject: excerpt === undefined ? (subtitle ?? labels.subject) : labels.forms(contents.length),
    language: tag,
    creator: 'jd',
    producer: document.getProducer() ?? 'jd',
    made,
  };
  document.setTitle(title);
  if (about.author !== '') document.setAuthor(about.author);
  document.setSubject(about.subject);
  document.setCreator(about.creator);
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
  for (const key of ['CreationDate', 'ModDate']) info.delete(PDFName.of(key));
  if (made !== undefined) {
    document.setCreationDate(made);
    document.setModificationDate(made);
  }
  openRemotes(document);
  countStructure(document);
  const tagged = finishTags(document, readPageTexts(page, labels.chart), listAnchors(contents));
  nameDestinations(document);
  if (excerpt === undefined) {
    labelPages(document, labels.cover);
    document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  }
  // The browser writes version 1.4, in which objects can't be compressed.
  document.context.header = PDFHeader.forVersion(1, 7);
  stateColours(document);
  identify(document, [title, ...tagged.contents]);
  writeMetadata(document, about, []);
  const claims = chooseClaims(document, tagged, hasFallback);
  writeMetadata(document, about, claims.claimed);
  // Large groups of objects compress better than those of fifty that `save` makes.
  const content = await PDFStreamWriter.forContext(
    document.context,
    objectsAtOnce,
    true,
    objectsPerGroup,
  ).serializeToBuffer();
  return { content, claims };
}

/** How many objects are written before other work has a turn, and how many are compressed together. */
const [objectsAtOnce, objectsPerGroup] = [500, 1000];

const standards: readonly PdfStandard[] = ['PDF/A-2a', 'PDF/UA-1'];

function chooseClaims(document: PDFDocument, tagged: Tagged, hasFallback: boolean): PdfClaims {
  const breaches = checkStandards(document, tagged);
  const withheld = standards.flatMap((standard) => {
    const broken = breaches.filter(({ rule }) => rule.standard === standard).map(({ rule }) => rule.clause);
    const clauses = [
      ...(hasFallback ? ['glyph'] : []),
      ...(tagged.unknown.length > 0 ? ['content'] : []),
      ...new Set(broken),
    ];
    return clauses.length === 0 ? [] : [{ standard, clauses }];
  });
  return { claimed: standards.filter((each) => !withheld.some(({ standard }) => standard === each)), withheld };
}

/** The printer's fallback font draws every character as a box, but its text reads back correctly. */
function hasBoxes({ context }: PDFDocument): boolean {
  return context.enumerateIndirectObjects().some(([, object]) => {
    const name = object instanceof PDFDict ? object.get(PDFName.of('BaseFont')) : undefined;
    return name instanceof PDFName && /\+jd[ -]box$/.test(name.decodeText());
  });
}

/** Makes viewers show the page numbers that are printed; the cover has none. */
function labelPages({ context, catalog }: PDFDocument, cover: string): void {
  const labels = context.obj({
    Nums: [
      PDFNumber.of(0),
      context.obj({ P: PDFHexString.fromText(cover) }),
      PDFNumber.of(1),
      context.obj({ S: PDFName.of('D'), St: 2 }),
    ],
  });
  catalog.set(PDFName.of('PageLabels'), labels);
}
