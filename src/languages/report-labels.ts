/** The headings of `jd explain CODE`. */
export interface ExplainLabels {
  readonly what: string;
  readonly why: string;
  readonly example: string;
  readonly mend: string;
  /** Between a level's word and what it is about: `error by default`, `off by default`. */
  level(level: 'error' | 'warning' | 'off'): string;
}

export interface ReportLabels {
  error: string;
  warning: string;
  /** Before the advice: `help`. */
  help: string;
  /** Whether a line is one that `tally` makes. */
  isTally(line: string): boolean;
  /** `3 errors, 1 warning in 8 files (120 ms)`; all zero: a sentence that all is well. */
  tally(facts: {
    errors: number;
    warnings: number;
    positions: number;
    procedures: number;
    milliseconds: number;
  }): string;
  /** Beside a chart: how many warnings don't concern it, and where they are shown. */
  otherWarnings(count: number): string;
  /** The config is faulty, and so nothing else was looked at. */
  readonly configOnly: string;
  /** What a build is at, while it takes its time. */
  readonly steps: Readonly<Record<Step, string>>;
  /** Which of the documents, one a position, is being made: `forms, 12 of 150`. */
  forms(number: number, count: number): string;
  duration(milliseconds: number): string;
  /** The browser prints as root, and no Chromium has a sandbox then. */
  readonly withoutSandbox: string;
  /** `… and 9,990 more edges`. */
  moreEdges(count: number): string;
}

export type Step = 'validate' | 'fonts' | 'pass1' | 'pass2' | 'pass3' | 'read' | 'write';

export interface ChartLabels {
  /** Of a drawing that stands alone. */
  title: string;
  cycle: string;
  dangling: string;
  broken: string;
  external: string;
  /** The title of the drawing of departments. */
  departments: string;
  /** How many a department has: `12 positions`. */
  positions(count: number): string;
  /** A position's direct reports, in words: `3 reports`. */
  span(count: number): string;
  /** Functional superiors, by title: `dotted line to Training Manager`. */
  dotted(titles: readonly string[]): string;
  /** Positions below that aren't shown: `12 more below`. */
  hidden(count: number): string;
  /** `reports to front-desk-lead, in a cycle`. */
  reportsInCycle(superior: string): string;
  /** `superior unclear: 客户主管`; the name may be nobody's, or several people's. */
  unknownSuperior(reference: string): string;
}
