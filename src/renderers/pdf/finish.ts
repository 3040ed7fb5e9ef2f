import { PDFDict, PDFDocument, PDFHeader, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { Handbook } from '../../handbook/index.ts';
import { nameDestinations } from './destinations.ts';
import { openRemotes } from './remote.ts';
import { countStructure } from './structure-names.ts';
import { refuse } from './verify.ts';

/**
 * Sets title, author, subject, dates and page labels, which a browser leaves out or fills with the current time.
 * `boxes`: the printer's fallback font may be used.
 */
export async function finishPdf(
  pdf: Uint8Array,
  book: Handbook,
  { made, boxes }: { readonly made: Date | undefined; readonly boxes: boolean },
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  if (!boxes && hasBoxes(document)) refuse({ trouble: 'boxes' });
  const { title, subtitle, organisation, departmentNames, labels, excerpt, contents } = book;
  document.setTitle(title);
  const author = organisation ?? departmentNames.join(labels.comma);
  if (author !== '') document.setAuthor(author);
  document.setSubject(excerpt === undefined ? (subtitle ?? labels.subject) : labels.forms(contents.length));
  document.setCreator('jd');
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
  for (const key of ['CreationDate', 'ModDate']) info.delete(PDFName.of(key));
  if (made !== undefined) {
    document.setCreationDate(made);
    document.setModificationDate(made);
  }
  openRemotes(document);
  nameDestinations(document);
  countStructure(document);
  if (excerpt === undefined) {
    labelPages(document, labels.cover);
    document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  }
  // The browser writes version 1.4, in which objects can't be compressed.
  document.context.header = PDFHeader.forVersion(1, 7);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
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
