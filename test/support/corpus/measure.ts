import { importDocuments } from '../../../src/import/index.ts';
import type { Planned } from './documents.ts';
import { type Score, scoreDocument } from './score.ts';

export interface Measured extends Score {
  readonly name: string;
  readonly layout: string;
  readonly language: string;
  readonly features: readonly string[];
  readonly ending: string;
}

/** Imports one document by itself and scores what came out. */
export function measure(planned: Planned, bytes: Uint8Array): Measured {
  const { name, layout, language, ending } = planned;
  const features = [...planned.features, ...(planned.raw && ending !== 'txt' ? ['raw'] : [])];
  const { files } = importDocuments([{ file: name, bytes }], { language: language === 'zh' ? 'zh-CN' : 'en' });
  return { name, layout, language, features, ending, ...scoreDocument(planned.sheet, planned.expected, files) };
}

export interface Totals {
  readonly documents: number;
  readonly fields: number;
  /** Shares from 0 to 1: over all fields, the mean of the documents, the worst document, and the text kept. */
  readonly overall: number;
  readonly mean: number;
  readonly least: number;
  readonly text: number;
  /** Unplaced texts a document that say nothing. */
  readonly clutter: number;
}

const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
export const shareOf = ({ right, fields }: Score): number => Math.max(0, right) / fields;

export function total(list: readonly Measured[]): Totals {
  const fields = sum(list.map((each) => each.fields));
  const pieces = sum(list.map((each) => each.pieces));
  return {
    documents: list.length,
    fields,
    overall: sum(list.map(({ right }) => right)) / fields,
    mean: sum(list.map(shareOf)) / list.length,
    least: Math.min(...list.map(shareOf)),
    clutter: sum(list.map((each) => each.clutter.length)) / list.length,
    text: 1 - sum(list.map(({ lost }) => lost.length)) / pieces,
  };
}
