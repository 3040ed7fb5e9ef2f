import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject } from '@cantoo/pdf-lib';

/**
 * A place by a name that every viewer takes in an address as it is: what isn't ASCII is `~` and its number. An anchor has
 * no `~`, so no two names are alike.
 */
export function nameDestination(anchor: string): string {
  return anchor.replace(/[^\0-\x7f]/gu, (sign) => `~${(sign.codePointAt(0) ?? 0).toString(16)}`);
}

/**
 * The browser names places by PDF names, which mustn't be longer than 127 bytes, and escapes them as addresses: here they
 * become strings, in the tree in which viewers look them up.
 */
export function nameDestinations({ context, catalog }: PDFDocument): void {
  const places = catalog.lookup(PDFName.of('Dests'));
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
  catalog.set(PDFName.of('Names'), context.obj({ Dests: context.obj({ Names: list }) }));
}

function rename(name: PDFName): string {
  return nameDestination(decodeName(name.decodeText()));
}

/** In hexadecimal no sign of a name needs an escape. */
function writeName(name: string): PDFHexString {
  return PDFHexString.of(Buffer.from(name, 'latin1').toString('hex'));
}

/** Browsers escape what isn't ASCII in a name, as they do in addresses. */
export function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A template's own name may have a bare `%`.
    return name;
  }
}

/** Links may stand within the page that has them. */
function listDicts(object: PDFObject): PDFDict[] {
  if (object instanceof PDFArray) return object.asArray().flatMap(listDicts);
  return object instanceof PDFDict ? [object] : [];
}
