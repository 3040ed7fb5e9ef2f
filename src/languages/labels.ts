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
  /** `3 errors, 1 warning in 8 files (120 ms)`; all zero: a sentence that all is well. */
  tally(facts: {
    errors: number;
    warnings: number;
    positions: number;
    procedures: number;
    milliseconds: number;
  }): string;
  /** The config is faulty, and so nothing else was looked at. */
  readonly configOnly: string;
  /** What a build is at, while it takes its time. */
  readonly steps: Readonly<Record<Step, string>>;
  duration(milliseconds: number): string;
  /** `… and 9,990 more edges`. */
  moreEdges(count: number): string;
}

export type Step = 'validate' | 'fonts' | 'pass1' | 'pass2' | 'pass3' | 'read' | 'write';

export interface ChartLabels {
  cycle: string;
  dangling: string;
  broken: string;
  external: string;
  /** A position's direct reports, in words: `3 reports`. */
  span(count: number): string;
  /** Positions below that aren't shown: `12 more below`. */
  hidden(count: number): string;
  /** `reports to front-desk-lead, in a cycle`. */
  reportsInCycle(superior: string): string;
  /** `superior unclear: 客户主管`; the name may be nobody's, or several people's. */
  unknownSuperior(reference: string): string;
}

/** Every word the handbook prints that isn't the user's. */
export interface HandbookLabels {
  readonly contents: string;
  readonly chart: string;
  readonly positionTable: string;
  readonly positions: string;
  readonly procedures: string;
  /** Before the procedures that name a position, on its page. */
  readonly relatedProcedures: string;
  readonly toTop: string;
  readonly skipToContent: string;
  readonly draft: string;
  /** The first page's name, where a viewer shows the numbers of pages. */
  readonly cover: string;
  /** What kind of document the book is. */
  readonly subject: string;
  /** Around a page's number and the count of pages: before, between, after. */
  readonly pageCount: readonly [string, string, string];
  /** Between short values in a row: 、 or a comma. */
  readonly comma: string;
  /** Between facts in an aside: ； or a semicolon with its space. */
  readonly semicolon: string;
  /** Between a label and its value in running text: ： or a colon with its space. */
  readonly colon: string;
  /** Around an aside: （ and ）, or the English ones, the opening one with the space before it. */
  readonly aside: readonly [open: string, close: string];
  /** A target with its unit: `95%`, `3 天`. */
  quantity(target: string | number, unit: string | undefined): string;
  /** The handbook's title where the config names none. */
  defaultTitle(departments: readonly string[]): string;
  /** What stands where the form has a field and nothing is filled in. */
  readonly blank: string;
  /** `2024-06-01` in the handbook's way of writing dates. */
  date(iso: string): string;
  /** 1 → 一 or I, for the numbered parts of a form. */
  numeral(number: number): string;
  /** 1 → 情形一 or Case 1, before what has happened. */
  caseNumeral(number: number): string;
  readonly version: string;
  readonly superior: string;
  readonly directReports: string;
  readonly internal: string;
  readonly external: string;
  readonly yes: string;
  readonly number: string;
  readonly parts: Readonly<
    Record<
      | 'basic'
      | 'summary'
      | 'contacts'
      | 'qualifications'
      | 'duties'
      | 'authority'
      | 'career'
      | 'conditions'
      | 'pay'
      | 'compliance'
      | 'revisions',
      string
    >
  >;
  /** The label of each field, by its key in the file. */
  readonly fields: Readonly<
    Record<
      | 'code'
      | 'title'
      | 'department'
      | 'reportsTo'
      | 'directReports'
      | 'dottedLineTo'
      | 'aliases'
      | 'formerTitles'
      | 'headcount'
      | 'grade'
      | 'family'
      | 'employmentType'
      | 'location'
      | 'incumbents'
      | 'effective'
      | 'reviewBy'
      | 'preparedBy'
      | 'preparedOn'
      | 'reviewedBy'
      | 'reviewedOn'
      | 'approvedBy'
      | 'approvedOn'
      | 'education'
      | 'experience'
      | 'abilities'
      | 'knowledge'
      | 'certificates'
      | 'training'
      | 'preferred'
      | 'other'
      | 'duty'
      | 'kpi'
      | 'share'
      | 'essential'
      | 'purpose'
      | 'frequency'
      | 'target'
      | 'unit'
      | 'formula'
      | 'weight'
      | 'period'
      | 'source'
      | 'authorityKind'
      | 'authorityText'
      | 'limit'
      | 'rotation'
      | 'promotion'
      | 'substitutes'
      | 'place'
      | 'hours'
      | 'travel'
      | 'physical'
      | 'payGrade'
      | 'payMin'
      | 'payMax'
      | 'currency'
      | 'payPeriod'
      | 'flsa'
      | 'revisionVersion'
      | 'revisionDate'
      | 'change'
      | 'by'
      | 'mission'
      | 'functions'
      | 'appliesTo'
      | 'doneBy'
      | 'escalateTo'
      | 'organisation'
      | 'date'
      | 'confidentiality',
      string
    >
  >;
}
