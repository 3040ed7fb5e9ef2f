import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { Handbook } from '../../handbook/index.ts';

/** Title, author, subject, dates and page labels: what a browser leaves out, or fills with the moment. */
export async function finishPdf(pdf: Uint8Array, book: Handbook, made: Date | undefined): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { title, subtitle, organisation, departmentNames, labels } = book;
  document.setTitle(title);
  const author = organisation ?? departmentNames.join(labels.comma);
  if (author !== '') document.setAuthor(author);
  document.setSubject(subtitle ?? labels.subject);
  document.setCreator('jd');
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
  for (const key of ['CreationDate', 'ModDate']) info.delete(PDFName.of(key));
  if (made !== undefined) {
    document.setCreationDate(made);
    document.setModificationDate(made);
  }
  labelPages(document, labels.cover);
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

/** A viewer's page box shows what the foot of the page says; the cover bears no number. */
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
