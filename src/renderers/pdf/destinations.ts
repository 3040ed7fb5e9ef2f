import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/**
 * The name of a place that every viewer accepts in an address: a character beyond ASCII becomes `~` and its code point.
 * Anchors contain no `~`, so names stay different.
 */
export function nameDestination(anchor: string): string {
  return anchor.replace(/[^\0-\x7f]/gu, (sign) => `~${(sign.codePointAt(0) ?? 0).toString(16)}`);
}

/**
 * The browser uses PDF names, which are limited to 127 bytes and escaped as in addresses. They are replaced by strings,
 * in the name tree in which viewers look them up.
 */
export function nameDestinations({ context, catalog }: PDFDocument): void {
  const written = catalog.get(PDFName.of('Dests'));
  const places = context.lookup(written);
  if (!(places instanceof PDFDict)) return;
  const named = places
    .entries()
    .map(([name, place]): [string, PDFObject] => [rename(name), place])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, object] of context.enumerateIndirectObjects()) {
    for (const dict of listDicts(object)) {
      const target = dict.get(PDFName.of('Dest'));
      if (target instanceof PDFName) dict.set(PDFName.of('Dest'), writeName(rename(target)));
    }
  }
  const list = PDFArray.withContext(context);
  for (const [name, place] of named) {
    list.push(writeName(name));
    list.push(place);
  }
  catalog.delete(PDFName.of('Dests'));
  // An object that nothing refers to would still be written, with its long names.
  if (written instanceof PDFRef) context.delete(written);
  catalog.set(PDFName.of('Names'), context.obj({ Dests: context.obj({ Names: list }) }));
}

function rename(name: PDFName): string {
  return nameDestination(decodeName(name.decodeText()));
}

/** Hexadecimal, so that no character needs an escape. */
function writeName(name: string): PDFHexString {
  return PDFHexString.of(Buffer.from(name, 'latin1').toString('hex'));
}

/** Browsers escape characters beyond ASCII in a name, as in addresses. */
export function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A name from a workspace's template may contain a bare `%`.
    return name;
  }
}

/** Links may be stored inside the object of their page. */
function listDicts(object: PDFObject): PDFDict[] {
  if (object instanceof PDFArray) return object.asArray().flatMap(listDicts);
  return object instanceof PDFDict ? [object] : [];
}
