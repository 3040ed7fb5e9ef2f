import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import type { Element, Kid } from '../tags/tree.ts';
import type { StandardRule, Subject } from './rule.ts';

const standard = 'PDF/UA-1';

/** The standard roles of PDF 1.7, 14.8.4. */
const roles = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

/** What an element may contain, and what it must be in. */
const inside: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};
const within: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
};

export const structureRules: readonly StandardRule[] = [
  {
    standard,
    clause: '7.1',
    asks: 'each element has a role of PDF 1.7',
    *check({ elements }) {
      for (const { element } of elements) if (!roles.has(element.role)) yield element.role;
    },
  },
  {
    standard,
    clause: '7.2',
    asks: 'lists, tables and contents contain only their parts',
    *check({ elements }) {
      for (const { element, above } of elements) {
        const allowed = inside[element.role];
        for (const kid of element.kids)
          if (allowed !== undefined && !isAllowed(kid, allowed)) yield `${nameOf(kid)} in ${element.role}`;
        const parents = within[element.role];
        const parent = above.at(-1)?.role ?? '';
        if (parents !== undefined && !parents.includes(parent)) yield `${element.role} in ${parent}`;
      }
    },
  },
  {
    standard,
    clause: '7.4.2',
    asks: 'headings begin at level 1 and skip no level',
    *check({ elements }) {
      let last = 0;
      for (const { element } of elements) {
        const level = Number(/^H([1-6])$/.exec(element.role)?.[1] ?? 0);
        if (level > last + 1) yield `H${level} after ${last === 0 ? 'none' : `H${last}`}`;
        if (level > 0) last = level;
      }
    },
  },
  {
    standard,
    clause: '7.3',
    asks: 'each picture has a description',
    *check(subject) {
      for (const { element } of subject.elements) {
        if (!/^(?:Figure|Formula)$/.test(element.role)) continue;
        if (!hasText(element, 'Alt') && !hasText(element, 'ActualText')) yield element.role;
      }
    },
  },
  {
    standard,
    clause: '7.5',
    asks: 'the rows of a table are as wide as each other, and its headings have a scope',
    *check({ elements }) {
      for (const { element } of elements) {
        if (element.role === 'Table') yield* checkRows(element);
        if (element.role === 'TH' && readAttribute(element, 'Scope') === undefined) yield 'TH without Scope';
      }
    },
  },
  {
    standard,
    clause: '7.9',
    asks: 'each note has a name of its own',
    *check({ elements }) {
      for (const { element } of elements)
        if (element.role === 'Note' && !hasText(element, 'ID')) yield 'Note without ID';
    },
  },
];

function isAllowed(kid: Kid, allowed: readonly string[]): boolean {
  return kid.kind === 'element' && allowed.includes(kid.role);
}

function nameOf(kid: Kid): string {
  return kid.kind === 'element' ? kid.role : kid.kind;
}

function hasText({ dict }: Element, key: string): boolean {
  const text = dict?.get(PDFName.of(key));
  return (text instanceof PDFString || text instanceof PDFHexString) && text.decodeText().trim() !== '';
}

function readAttribute({ dict }: Element, key: string): PDFObject | undefined {
  const attributes = dict?.lookup(PDFName.of('A'));
  const list = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return list.flatMap((each) => (each instanceof PDFDict ? (each.lookup(PDFName.of(key)) ?? []) : []))[0];
}

function* checkRows(table: Element): Generator<string> {
  const groups = table.kids.filter((kid) => kid.kind === 'element');
  const rows = groups
    .flatMap((kid) => (kid.role === 'TR' ? [kid] : kid.kids))
    .filter((kid) => kid.kind === 'element' && kid.role === 'TR') as Element[];
  const taken: number[] = [];
  const widths = rows.map((row) => {
    let width = taken.filter((left) => left > 0).length;
    for (const [column, left] of taken.entries()) taken[column] = Math.max(0, left - 1);
    let column = 0;
    for (const cell of row.kids) {
      if (cell.kind !== 'element') continue;
      const wide = Number(readAttribute(cell, 'ColSpan') ?? 1);
      const high = Number(readAttribute(cell, 'RowSpan') ?? 1);
      width += wide;
      for (let nth = 0; nth < wide; nth++) {
        while ((taken[column] ?? 0) > 0) column++;
        taken[column++] = high - 1;
      }
    }
    return width;
  });
  if (new Set(widths).size > 1) yield `rows of ${[...new Set(widths)].join(' and ')} cells`;
}

/** All elements below one, with what they are in. */
export function walkElements(element: Element, above: readonly Element[] = []): Subject['elements'] {
  const here = [...above, element];
  return [
    { element, above },
    ...element.kids.flatMap((kid) => (kid.kind === 'element' ? walkElements(kid, here) : [])),
  ];
}
