import type { PdfClaims } from '../model/pdf-claims.ts';
/** The headings of `jd explain CODE`. */
export interface ExplainLabels {
  readonly what: string;
  readonly why: string;
  readonly example: string;
  readonly fix: string;
  /** Closes how to fix a finding that `jd fix` can fix. */
  fixable(code: string): string;
  /** The level that a code has by default: `error by default`, `off by default`. */
  level(level: 'error' | 'warning' | 'off'): string;
}

export interface ReportLabels {
  error: string;
  warning: string;
  /** The word before the advice: `help`. */
  help: string;
  /** Whether a line was made by `tally`. */
  isTally(line: string): boolean;
  /**
   * `3 errors, 1 warning in 8 files, 2 ignored (120 ms)`; if there is neither error nor warning, a sentence that
   * everything is in order. `known` findings are those of a baseline.
   */
  tally(facts: {
    errors: number;
    warnings: number;
    /** In how many workspaces; if left out, in one. */
    workspaces?: number;
    positions: number;
    procedures: number;
    ignored?: number | undefined;
    known?: number | undefined;
    milliseconds: number;
  }): string;
  /** Only the findings about so many files are shown, and so many are about others. */
  selected(facts: { files: number; errors: number; warnings: number }): string;
  /** What is wrong and what to do, in one line. */
  join(message: string, help: string): string;
  /** The heads of a table of findings: level, place, finding. */
  readonly columns: readonly [level: string, place: string, finding: string];
  /** So many findings have no room in the report. */
  omitted(count: number): string;
  /** Beside a chart: how many warnings are not about it, and where they are shown. */
  otherWarnings(count: number): string;
  /** The config has errors, so nothing else was checked. */
  readonly configOnly: string;
  /** The current step of a build that takes a while. */
  readonly steps: Readonly<Record<Step, string>>;
  /** Which of the documents for single positions is being made: `forms, 12 of 150`. */
  forms(number: number, count: number): string;
  duration(milliseconds: number): string;
  /** The PDF says of itself that it conforms to standards: `PDF/A-2a`, `PDF/UA-1`. */
  claimed(standards: readonly string[]): string;
  /** It doesn't, because of clauses of the standard; `glyph` if a character has no glyph. */
  withheld(claim: PdfClaims['withheld'][number]): string;
  /** The browser runs as root, where Chromium has no sandbox. */
  readonly withoutSandbox: string;
  /** Closes a long list: the number of further findings of one code in one file. */
  further(count: number): string;
  /** What to do about a long list. */
  readonly firstFix: string;
  /** The number of edges left out: `… and 9,990 more edges`. */
  moreEdges(count: number): string;
}

export type Step = 'validate' | 'fonts' | 'pass1' | 'pass2' | 'pass3' | 'read' | 'write';

export interface ChartLabels {
  /** The title of a drawing that is a document of its own. */
  title: string;
  cycle: string;
  dangling: string;
  broken: string;
  external: string;
  /** The title of the drawing of departments. */
  departments: string;
  /** The number of positions of a department: `12 positions`. */
  positions(count: number): string;
  /** The number of a position's direct reports: `3 reports`. */
  span(count: number): string;
  /** Who holds a position: all names if there are few, otherwise the first and how many more. */
  holders(names: readonly string[]): string;
  /** How many a position has room for: `headcount 3`. */
  headcount(count: number): string;
  /** The functional superiors by title: `dotted line to Training Manager`. */
  dotted(titles: readonly string[]): string;
  /** The number of positions below that are not shown: `12 more below`. */
  hidden(count: number): string;
  /** For a position in a cycle: `reports to front-desk-lead, in a cycle`. */
  reportsInCycle(superior: string): string;
  /** `superior unclear: 客户主管`, because no position has the name, or several have it. */
  unknownSuperior(reference: string): string;
}
