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
  /** Of the page's own search; `{n}` stands for a number. */
  readonly search: string;
  readonly searchHint: string;
  readonly foundCount: string;
  readonly foundMore: string;
  readonly foundNothing: string;
  readonly linkHere: string;
  readonly foldList: string;
  readonly draft: string;
  /** The first page's name, where a viewer shows the numbers of pages. */
  readonly cover: string;
  /** What kind of document the book is. */
  readonly subject: string;
  /** What so many forms are called, where they are all that a document holds. */
  forms(count: number): string;
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
  /** In a box whose reports are drawn elsewhere. */
  moreBelow(count: number): string;
  positionCount(count: number): string;
  /** Behind the title of a chart that fills several. */
  chartPart(number: number, of: number): string;
  /** The chart that shows departments only. */
  readonly departmentChart: string;
  /** The order of titles in an index. */
  compare(a: string, b: string): number;
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
  /** Before the lines that are signed: 审批页. */
  readonly approvalPage: string;
  /** The record of the whole book. */
  readonly revisionRecord: string;
  readonly kpiIndex: string;
  readonly positionIndex: string;
  /** What is still wrong in a draft, and the heads of that table. */
  readonly unresolved: string;
  readonly problem: string;
  readonly place: string;
  readonly byCode: string;
  readonly byTitle: string;
  /** Between an earlier or other title and the one of today: 见. */
  readonly see: string;
  readonly total: string;
  /** Before the department that another is part of. */
  readonly partOf: string;
  readonly name: string;
  /** What somebody signs as. */
  readonly role: string;
  readonly signature: string;
  readonly acknowledgement: string;
  /** The link that leads to it. */
  readonly sheetToSign: string;
  /** Whom it is signed by. */
  readonly incumbent: string;
  readonly signingSuperior: string;
  /** What is signed. */
  readonly acknowledgementStatement: string;
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
      | 'appliesTo'
      | 'doneBy'
      | 'escalateTo'
      | 'date'
      | 'confidentiality',
      string
    >
  >;
}
