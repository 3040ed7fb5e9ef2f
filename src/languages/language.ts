import type { Analyses } from '../findings/analysis.ts';
import type { Contradictions } from '../findings/contradiction.ts';
import type { Code, FactsByCode } from '../findings/finding.ts';
import type { FactsByNote, Note } from '../findings/note.ts';
import type { HandbookLanguage, Region } from '../model/config.ts';
import type { HandbookLabels } from './labels.ts';
import type { ChartLabels, ExplainLabels, ReportLabels } from './report-labels.ts';
import type { TableLabels } from './table-labels.ts';

/** Everything that is phrased in one language: findings, explanations, and the words of charts and handbook. */
export interface Language {
  readonly name: HandbookLanguage;
  readonly findings: { readonly [C in Code]: Phrase<FactsByCode[C]> };
  /** The texts that are written beside the related places of a finding. */
  readonly notes: { readonly [N in Note]: (facts: FactsByNote[N]) => string };
  readonly explanations: { readonly [C in Code]: Explanation };
  readonly report: ReportLabels;
  readonly explain: ExplainLabels;
  readonly chart: ChartLabels;
  readonly handbook: HandbookLabels;
  readonly tables: TableLabels;
  /** The labels of the handbook that differ in a region. */
  readonly regional: Readonly<Partial<Record<Region, Partial<HandbookLabels>>>>;
}

export interface Phrase<Facts> {
  /** What is wrong: in the present tense, in lower case in English, with the culprit in backticks. */
  message(facts: Facts): string;
  /** What to do, in the imperative; undefined if the facts give no advice. */
  help?(facts: Facts): string | undefined;
}

/** Everything about a code: how it is reported and how it is explained. */
export type Entry<C extends Code> = Phrase<FactsByCode[C]> & Explanation;

/** The entries of some families, `Entries<'file' | 'yaml'>`, except those of contradictions and analyses. */
export type Entries<Family extends string> = {
  readonly [C in Exclude<Extract<Code, `${Family}/${string}`>, keyof Contradictions | keyof Analyses>]: Entry<C>;
};

export type AnalysisEntries = { readonly [C in keyof Analyses]: Entry<C> };

export type ContradictionEntries = { readonly [C in keyof Contradictions]: Entry<C> };

/** What `jd explain CODE` prints in addition to the example. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}
