/** The words of the sheets that the handbook itself doesn't print; a column that the form has is named as in the form. */
export interface TableLabels {
  /** The names of sheets; spreadsheets allow 31 characters, and no `[ ] : * ? / \`. */
  readonly sheets: Readonly<
    Record<
      | 'positions'
      | 'summary'
      | 'duties'
      | 'contacts'
      | 'qualifications'
      | 'authority'
      | 'conditions'
      | 'revisions'
      | 'procedures'
      | 'steps'
      | 'departments'
      | 'handbook',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | 'id'
      | 'superiorId'
      | 'kind'
      | 'text'
      | 'group'
      | 'kpiNumber'
      | 'kpi'
      | 'side'
      | 'sidePurpose'
      | 'with'
      | 'frequency'
      | 'procedureId'
      | 'procedure'
      | 'caseNumber'
      | 'case'
      | 'approach'
      | 'stepNumber'
      | 'step'
      | 'order'
      | 'mission'
      | 'functions'
      | 'field'
      | 'value'
      | 'title'
      | 'subtitle'
      | 'organisation'
      | 'region'
      | 'status'
      | 'own',
      string
    >
  >;
  /** The kinds of procedures. */
  readonly kinds: Readonly<Record<'rules' | 'stages' | 'cases', string>>;
}
