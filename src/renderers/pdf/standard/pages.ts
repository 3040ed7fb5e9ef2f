import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { StandardRule, Subject } from './rule.ts';

const name = (text: string): PDFName => PDFName.of(text);

export const pageRules: readonly StandardRule[] = [
  {
    standard: 'PDF/UA-1',
    clause: '7.1',
    asks: 'all content is part of an element or decoration, and neither within the other',
    *check({ contents }) {
      for (const [at, content] of contents.entries()) yield* checkMarks(content, at + 1);
    },
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.8',
    asks: 'running titles are decoration of the kinds Header and Footer',
    *check({ contents }) {
      const kinds = contents.join('\n').match(/\/Pagination (?:\/Attached \[[^\]]*\] )?\/Subtype \/\w+/g) ?? [];
      for (const kind of kinds) if (!/\/(?:Header|Footer|Watermark)$/.test(kind)) yield kind;
    },
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.18.3',
    asks: 'a page with annotations is read in the order of the tree',
    *check(subject) {
      for (const page of subject.document.getPages()) {
        if (listAnnotations(page.node).length > 0 && page.node.get(name('Tabs')) !== name('S')) yield 'Tabs';
      }
    },
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.18.5',
    asks: 'each link is in an element for links and has a text',
    *check({ document, elements }) {
      const held = new Set(
        elements
          .flatMap(({ element }) => (element.role === 'Link' ? element.kids : []))
          .flatMap((kid) => (kid.kind === 'object' ? [document.context.lookup(kid.object)] : [])),
      );
      for (const link of listLinks(document)) {
        const text = link.get(name('Contents'));
        if (!held.has(link)) yield 'a link in no element';
        if (!(link.get(name('StructParent')) instanceof PDFNumber)) yield 'a link without StructParent';
        if (!((text instanceof PDFString || text instanceof PDFHexString) && text.decodeText() !== ''))
          yield 'a link without Contents';
      }
    },
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.18.1',
    asks: 'there are no annotations but links',
    *check({ document }) {
      for (const page of document.getPages()) {
        for (const each of listAnnotations(page.node)) {
          if (each.get(name('Subtype')) !== name('Link')) yield String(each.get(name('Subtype')));
        }
      }
    },
  },
  {
    standard: 'PDF/A-2a',
    clause: '6.3.2',
    asks: 'annotations are printed and never hidden',
    *check({ document }) {
      for (const link of listLinks(document)) {
        const flags = link.get(name('F'));
        if (!(flags instanceof PDFNumber) || (flags.asNumber() & 0b100111) !== 4) yield `F ${String(flags)}`;
      }
    },
  },
  {
    standard: 'PDF/A-2a',
    clause: '6.2.2',
    asks: 'content uses only operators of PDF 1.7',
    *check({ contents }) {
      for (const [at, content] of contents.entries())
        if (/(?:^|\s)(?:BX|EX|PS)(?:\s|$)/.test(content)) yield `page ${at + 1}`;
    },
  },
  {
    standard: 'PDF/A-2a',
    clause: '6.2.11.8',
    asks: 'no character is without a glyph',
    *check({ contents }) {
      for (const [at, content] of contents.entries())
        if (/<(?:[0-9a-fA-F]{4})*?0000(?:[0-9a-fA-F]{4})*>/.test(content)) yield `page ${at + 1}`;
    },
  },
];

function listAnnotations(page: PDFDict): PDFDict[] {
  const annotations = page.lookup(name('Annots'));
  if (!(annotations instanceof PDFArray)) return [];
  return annotations
    .asArray()
    .map((_, at) => annotations.lookup(at))
    .filter((each) => each instanceof PDFDict);
}

function listLinks(document: Subject['document']): PDFDict[] {
  return document
    .getPages()
    .flatMap(({ node }) => listAnnotations(node))
    .filter((each) => each.get(name('Subtype')) === name('Link'));
}

const painting = /(?:^|\s)(?:f|F|f\*|B|B\*|b|b\*|s|S|sh|Do|EI|Tj|TJ|'|")$/;

function* checkMarks(content: string, page: number): Generator<string> {
  const open: ('text' | 'decoration')[] = [];
  for (const line of content.split('\n')) {
    if (/B[DM]C$/.test(line)) {
      const kind = line.startsWith('/Artifact') ? 'decoration' : 'text';
      if (open.length > 0 && open.includes('decoration') !== (kind === 'decoration'))
        yield `page ${page}: ${kind} within ${open.at(-1)}`;
      open.push(kind);
    } else if (line === 'EMC') {
      if (open.pop() === undefined) yield `page ${page}: a mark that ends without a beginning`;
    } else if (open.length === 0 && painting.test(line)) yield `page ${page}: unmarked content`;
  }
  if (open.length > 0) yield `page ${page}: a mark that does not end`;
}
