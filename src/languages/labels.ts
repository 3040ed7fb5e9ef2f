import type { DocumentStatus, FormPartName } from '../model/config.ts';
import type { PlaceLabels } from './place-labels.ts';

/** Every word that the handbook prints and that is not the user's. */
export interface HandbookLabels extends PlaceLabels {
  readonly contents: string;
  readonly chart: string;
  readonly positionTable: string;
  readonly positions: string;
  readonly procedures: string;
  /** The heading on a position's page before the procedures that name the position. */
  readonly relatedProcedures: string;
  readonly toTop: string;
  readonly previous: string;
  readonly next: string;
  readonly skipToContent: string;
  /** Labels of the page's own search; `{n}` stands for a number. */
  readonly search: string;
  readonly searchHint: string;
  readonly foundCount: string;
  readonly foundMore: string;
  readonly foundNothing: string;
  readonly linkHere: string;
  readonly foldList: string;
  readonly draft: string;
  /** The name of the first page in viewers that show page numbers. */
  readonly cover: string;
  /** The kind of document that the book is. */
  readonly subject: string;
  /** The title of a document that contains only this many forms. */
  forms(count: number): string;
  /** The texts before, between and after a page's number and the number of pages. */
  readonly pageCount: readonly [string, string, string];
  /** The head of the column of page numbers. */
  readonly page: string;
  /** A page number after the name of what is there. */
  pageReference(page: number): string;
  /** After the title of what goes on from the page before. */
  readonly continued: string;
  /** Separates short values in a row: 、 or a comma. */
  readonly comma: string;
  /** Separates facts in an aside: ； or a semicolon with its space. */
  readonly semicolon: string;
  /** Separates a label from its value in running text: ： or a colon with its space. */
  readonly colon: string;
  /** Encloses an aside: （ and ）, or the English brackets, with a space before the opening one. */
  readonly aside: readonly [open: string, close: string];
  /** A target with its unit: `95%`, `3 天`. */
  quantity(target: string | number, unit: string | undefined): string;
  /** The handbook's title if the config has none. */
  defaultTitle(departments: readonly string[]): string;
  /** Printed in a box whose reports are drawn elsewhere. */
  moreBelow(count: number): string;
  positionCount(count: number): string;
  /** After the title of a chart that takes several drawings. */
  chartPart(number: number, of: number): string;
  /** The title of the chart that shows only departments. */
  readonly departmentChart: string;
  /** The order of titles in an index. */
  compare(a: string, b: string): number;
  /** Shown in a field of the form that is not filled in. */
  readonly blank: string;
  /** Writes `2024-06-01` as dates are written in the handbook. */
  date(iso: string): string;
  /** Writes 1 as 一 or I, for the numbered parts of a form. */
  numeral(number: number): string;
  /** Writes 1 as 情形一 or Case 1, before the description of a case. */
  caseNumeral(number: number): string;
  readonly version: string;
  /** The status of a controlled document, as its stamp says it. */
  readonly status: Readonly<Record<DocumentStatus, string>>;
  readonly superior: string;
  readonly directReports: string;
  readonly internal: string;
  readonly external: string;
  readonly yes: string;
  readonly no: string;
  readonly number: string;
  /** Above what is in no group, where a group stands before it. */
  readonly ungrouped: string;
  /** Above the lines to be signed: 审批页. */
  readonly approvalPage: string;
  /** The revision record of the whole book. */
  readonly revisionRecord: string;
  /** The title of the list of vacancies, and its column headers for places that are filled and that are not. */
  readonly vacancies: string;
  readonly filled: string;
  readonly vacant: string;
  readonly kpiIndex: string;
  /** In the KPI index, in place of a duty: the KPI is of the whole position. */
  readonly wholePosition: string;
  readonly positionIndex: string;
  /** The title of the table of what is still wrong in a draft, and its column headers. */
  readonly unresolved: string;
  readonly problem: string;
  readonly place: string;
  readonly byCode: string;
  readonly byTitle: string;
  /** Between a former or alternative title and the current one: 见. */
  readonly see: string;
  /** Labels a sum over some positions, of which `counted` state a number. */
  totalOf(counted: number, all: number): string;
  /** Before the parent department of a department. */
  readonly partOf: string;
  readonly name: string;
  /** The column header of the capacity in which a person signs. */
  readonly role: string;
  readonly signature: string;
  readonly acknowledgement: string;
  /** The label of the link to the sheet. */
  readonly sheetToSign: string;
  /** The persons who sign it. */
  readonly incumbent: string;
  readonly signingSuperior: string;
  /** The statement that is signed. */
  readonly acknowledgementStatement: string;
  readonly parts: Readonly<Record<FormPartName, string>>;
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
      | 'functions'
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
      | 'confidentiality'
      | 'number'
      | 'part'
      | 'copy'
      | 'countersigned',
      string
    >
  >;
}
