import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import type { PdfStandard } from '../../../model/pdf-claims.ts';
import type { Element } from '../tags/tree.ts';

/** A finished file, as the rules look at it. */
export interface Subject {
  readonly document: PDFDocument;
  /** The structure tree. */
  readonly top: Element | undefined;
  /** All elements of the tree, with the elements that they are in, outermost first. */
  readonly elements: readonly { readonly element: Element; readonly above: readonly Element[] }[];
  /** The content of each page. */
  readonly contents: readonly string[];
  /** All objects of the file that are tables of keys, those of streams included. */
  readonly dicts: readonly PDFDict[];
}

/** A published rule that a program can check. */
export interface StandardRule {
  readonly standard: PdfStandard;
  /** `7.4.2`, of ISO 14289-1:2014 or ISO 19005-2:2011. */
  readonly clause: string;
  /** What it asks for. */
  readonly asks: string;
  /** What is against it, if anything. */
  check(subject: Subject): Iterable<string>;
}
