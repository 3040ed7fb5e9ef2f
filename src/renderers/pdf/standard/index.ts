import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import type { Tagged } from '../tags/index.ts';
import { fileRules } from './file.ts';
import { fontRules } from './fonts.ts';
import { pageRules } from './pages.ts';
import type { StandardRule, Subject } from './rule.ts';
import { structureRules, walkElements } from './structure.ts';

/** Every rule that is checked before a file claims a standard. */
export const standardRules: readonly StandardRule[] = [...fileRules, ...structureRules, ...pageRules, ...fontRules];

/** A rule that a file breaks, and what breaks it. */
export interface Breach {
  readonly rule: StandardRule;
  readonly found: string;
}

/** Checks a file before it is written; the first breach of each rule is enough. */
export function checkStandards(document: PDFDocument, { top, contents }: Tagged): Breach[] {
  const subject: Subject = {
    document,
    top,
    contents,
    elements: top === undefined ? [] : walkElements(top),
    dicts: document.context.enumerateIndirectObjects().flatMap(([, object]) => listDicts(object)),
  };
  return standardRules.flatMap((rule) => {
    const [found] = rule.check(subject);
    return found === undefined ? [] : [{ rule, found }];
  });
}

/** The tables of an object, those within others included. */
function listDicts(object: PDFObject): PDFDict[] {
  if (object instanceof PDFRawStream) return [object.dict];
  if (object instanceof PDFArray) return object.asArray().flatMap(listDicts);
  return object instanceof PDFDict ? [object, ...object.values().flatMap(listDicts)] : [];
}
