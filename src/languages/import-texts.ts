import type { DocumentFault, DocumentNote, ImportRemark, SourcePlace } from '../model/imported.ts';
import type { MergeTexts } from './merge-texts.ts';

/** Of the places that nobody filled in, so many are shown. */
export const mostBlanks = 10;

/** What `jd import` says, in files and in its report. */
export interface ImportTexts {
  /** Above a file: which document it comes from. */
  origin(file: string): string;
  /** Where a text stands in its document. */
  place(place: SourcePlace): string;
  remark(remark: ImportRemark): string;
  /** Why a document wasn't read, and what to do. */
  readonly faults: Readonly<Record<DocumentFault, string>>;
  note(note: DocumentNote): string;
  readonly report: ReportTexts;
  readonly command: ImportCommandTexts;
  readonly merge: MergeTexts;
}

export interface ReportTexts {
  readonly title: string;
  readonly documents: string;
  readonly document: string;
  readonly result: string;
  readonly accounted: string;
  readonly nothing: string;
  /** Of a document without a position: the chapters that hold its text. */
  withoutPosition(chapters: readonly string[]): string;
  /** The characters in values, kept beside them, and in labels, of all. */
  account(counts: { characters: number; inValues: number; kept: number; labels: number }): string;
  /** The files of the first positions, and how many positions have it, those included. */
  andMore(named: string, positions: number): string;
  readonly lookAt: string;
  readonly kept: string;
  readonly noRemarks: string;
}

export interface ImportCommandTexts {
  wrote(file: string): string;
  wouldWrite(file: string): string;
  unread(file: string, why: string): string;
  summary(facts: { documents: number; positions: number; chapters: number; kept: number; remarks: number }): string;
  withoutPosition(files: readonly string[]): string;
  next(facts: { report: string; folder: string }): string;
}
