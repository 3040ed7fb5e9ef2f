import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Document } from '../../handbook/documents.ts';
import { type FindPlace, findBeside } from '../places.ts';
import { decodeName, nameDestination } from './destinations.ts';

/**
 * Marks links to other documents, since a browser drops relative links when it prints; the user's links can't have this
 * scheme.
 */
const scheme = 'jd-document:';

/** Finds places in the other PDFs. */
export function findRemote(document: Document, placesBeside: ReadonlySet<string> | undefined): FindPlace {
  const find = findBeside(document, 'pdf', placesBeside);
  return (anchor) => {
    const way = find(anchor);
    return way === undefined ? undefined : `${scheme}${way}`;
  };
}

/**
 * Replaces the marked links by addresses relative to the file. Browsers and other viewers follow these, but browsers
 * ignore an action that names a file and a place in it.
 */
export function openRemotes({ context }: PDFDocument): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
    const action = object.lookup(PDFName.of('A'));
    const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
    if (!(action instanceof PDFDict && (address instanceof PDFString || address instanceof PDFHexString))) continue;
    const written = address.decodeText();
    if (!written.startsWith(scheme)) continue;
    const [file = '', place] = written.slice(scheme.length).split('#');
    const way = file.startsWith('.') ? file : `./${file}`;
    action.set(
      PDFName.of('URI'),
      PDFString.of(place === undefined ? way : `${way}#nameddest=${nameDestination(decodeName(place))}`),
    );
  }
}
