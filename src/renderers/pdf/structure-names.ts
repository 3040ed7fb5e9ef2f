import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';

/** The names that the browser writes. */
const given = /^node(\d+)$/;

/**
 * The browser names table headings by a count of everything it has laid out so far, which sometimes differs by one.
 * They are numbered again in the same order, so that the same book has the same bytes.
 */
export function countStructure(document: PDFDocument): void {
  const places = listNames(document);
  const numbers = places.map(({ text }) => Number(given.exec(text)?.[1]));
  const ranks = new Map([...new Set(numbers)].sort((a, b) => a - b).map((number, at) => [number, at + 1]));
  for (const [at, { put }] of places.entries()) {
    const rank = ranks.get(numbers[at] ?? Number.NaN) ?? 0;
    put(PDFString.of(`node${String(rank).padStart(8, '0')}`));
  }
}

interface NamePlace {
  readonly text: string;
  put(name: PDFString): void;
}

/** The name of an element, the names of a cell's headings, and the tree in which a reader looks them up. */
function listNames({ context }: PDFDocument): NamePlace[] {
  const places: NamePlace[] = [];
  const addFrom = (array: PDFObject | undefined): void => {
    if (!(array instanceof PDFArray)) return;
    for (let at = 0; at < array.size(); at++) add(array.get(at), (name) => array.set(at, name));
  };
  const add = (object: PDFObject | undefined, put: (name: PDFString) => void): void => {
    if (object instanceof PDFString && given.test(object.asString())) places.push({ text: object.asString(), put });
  };
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    if (object.get(PDFName.of('Type')) === PDFName.of('StructElem')) {
      add(object.get(PDFName.of('ID')), (name) => object.set(PDFName.of('ID'), name));
      const attributes = object.lookup(PDFName.of('A'));
      for (const each of attributes instanceof PDFArray ? attributes.asArray() : []) {
        if (each instanceof PDFDict) addFrom(each.lookup(PDFName.of('Headers')));
      }
    } else if (object.has(PDFName.of('Limits'))) {
      addFrom(object.lookup(PDFName.of('Limits')));
      addFrom(object.lookup(PDFName.of('Names')));
    }
  }
  return places;
}
