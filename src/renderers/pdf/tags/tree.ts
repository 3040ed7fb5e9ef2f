import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';

/** An element of the structure tree. */
export interface Element {
  readonly kind: 'element';
  role: string;
  kids: Kid[];
  /** Its attributes, alternative text and names; an element that jd adds has none. */
  readonly dict?: PDFDict;
}
/** A mark in the content of a page. */
export interface Mark {
  readonly kind: 'mark';
  readonly page: PDFRef;
  readonly id: number;
}
/** An annotation that belongs to the element. */
export interface ObjectMark {
  readonly kind: 'object';
  readonly page: PDFRef | undefined;
  readonly object: PDFRef;
}
export type Kid = Element | Mark | ObjectMark;

const name = (text: string): PDFName => PDFName.of(text);

/** Reads the structure tree and frees its objects; undefined if the file has none. */
export function readTree({ context, catalog }: PDFDocument): Element | undefined {
  const root = catalog.lookup(name('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return undefined;
  const list = (object: PDFObject | undefined): readonly PDFObject[] => {
    const value = object instanceof PDFRef ? context.lookup(object) : object;
    if (value instanceof PDFArray) return value.asArray();
    return object === undefined ? [] : [object];
  };
  const read = (object: PDFObject, page: PDFRef | undefined): Kid | undefined => {
    if (object instanceof PDFNumber) return page && { kind: 'mark', page, id: object.asNumber() };
    const dict = object instanceof PDFRef ? context.lookup(object) : object;
    if (!(dict instanceof PDFDict)) return undefined;
    const own = dict.get(name('Pg'));
    const here = own instanceof PDFRef ? own : page;
    const id = dict.get(name('MCID'));
    if (id instanceof PDFNumber) return here && { kind: 'mark', page: here, id: id.asNumber() };
    const target = dict.get(name('Obj'));
    if (target instanceof PDFRef) return { kind: 'object', page: here, object: target };
    const role = dict.get(name('S'));
    if (!(role instanceof PDFName)) return undefined;
    const kids = list(dict.get(name('K'))).flatMap((kid) => read(kid, here) ?? []);
    if (object instanceof PDFRef) context.delete(object);
    return { kind: 'element', role: role.decodeText(), kids, dict };
  };
  const [top] = list(root.get(name('K'))).flatMap((kid) => read(kid, undefined) ?? []);
  return top?.kind === 'element' ? top : undefined;
}

/** Writes the tree, and the index from marks and annotations to the elements that they belong to. */
export function writeTree(document: PDFDocument, top: Element): void {
  const { context, catalog } = document;
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const rootRef = catalog.get(name('StructTreeRoot')) as PDFRef;
  const marks = new Map<PDFRef, PDFRef[]>();
  const parents = new Map<number, PDFObject>();
  const write = (element: Element, parent: PDFRef): PDFRef => {
    const dict = element.dict ?? context.obj({ Type: 'StructElem' });
    const ref = context.register(dict);
    const page = element.kids.find((kid) => kid.kind === 'mark')?.page;
    const kids = element.kids.map((kid): PDFObject => {
      if (kid.kind === 'element') return write(kid, ref);
      if (kid.kind === 'object') {
        const number = context.lookup(kid.object, PDFDict).get(name('StructParent'));
        if (number instanceof PDFNumber) parents.set(number.asNumber(), ref);
        return context.obj({ Type: 'OBJR', Obj: kid.object, ...(kid.page && { Pg: kid.page }) });
      }
      const known = marks.get(kid.page) ?? [];
      known[kid.id] = ref;
      marks.set(kid.page, known);
      if (kid.page === page) return PDFNumber.of(kid.id);
      return context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.id });
    });
    dict.set(name('S'), name(element.role));
    dict.set(name('P'), parent);
    if (page === undefined) dict.delete(name('Pg'));
    else dict.set(name('Pg'), page);
    const [only] = kids;
    if (only === undefined) dict.delete(name('K'));
    else dict.set(name('K'), kids.length === 1 ? only : context.obj(kids));
    return ref;
  };
  root.set(name('K'), context.obj([write(top, rootRef)]));
  for (const { ref, node } of document.getPages()) {
    const number = node.get(name('StructParents'));
    const owners = Array.from(marks.get(ref) ?? [], (owner) => owner ?? PDFNull);
    if (number instanceof PDFNumber) parents.set(number.asNumber(), context.register(context.obj(owners)));
  }
  const sorted = [...parents].sort(([a], [b]) => a - b);
  const numbers = sorted.flatMap(([number, object]) => [PDFNumber.of(number), object]);
  root.set(name('ParentTree'), context.register(context.obj({ Nums: context.obj(numbers) })));
  root.set(name('ParentTreeNextKey'), PDFNumber.of((sorted.at(-1)?.[0] ?? -1) + 1));
}
