/** What `jd stats` says beside its figures. */
export interface StatsTexts {
  /** The heads of the tables. */
  readonly headings: Readonly<Record<'people' | 'lines' | 'duties' | 'forms', string>>;
  readonly columns: Readonly<
    Record<
      | 'positions'
      | 'headcount'
      | 'withoutHeadcount'
      | 'incumbents'
      | 'vacancies'
      | 'managers'
      | 'averageSpan'
      | 'layers'
      | 'singleReports'
      | 'dottedLines'
      | 'duties'
      | 'kpis'
      | 'kpisWithoutTarget'
      | 'reviewed'
      | 'approved'
      | 'overdue'
      | 'procedures'
      | 'dutiesWithKpi',
      string
    >
  >;
  /** The largest number of direct reports, and who has them: `most 6: Receiving Supervisor`. */
  most(span: number, title: string): string;
  /** The row of all departments. */
  readonly all: string;
  /** Below the tables, if a department contains others. */
  readonly nested: string;
  /** Files that can't be read and so are not counted. */
  broken(count: number): string;
}
