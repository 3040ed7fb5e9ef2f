/** The places that stand once. */
export const bookAnchors = {
  top: 'top',
  main: 'main',
  approval: 'approval',
  revisions: 'revisions',
  contents: 'contents',
  chart: 'chart',
  table: 'table',
  procedures: 'procedures',
  kpis: 'kpis',
  index: 'index',
  unresolved: 'unresolved',
} as const;

/**
 * The others begin with what they are, and end with an id or a number that counts from 1. Ids hold letters, digits and
 * joints only, so an anchor needs no escape anywhere.
 */
export const anchorOf = {
  position: (id: string): string => `position-${id}`,
  /** A part of a position's form, by its key: `duties-agent`. */
  part: (key: string, id: string): string => `${key}-${id}`,
  /** The sheet that a position's holder signs. */
  acknowledgement: (id: string): string => `acknowledgement-${id}`,
  procedure: (id: string): string => `procedure-${id}`,
  /** A case of the procedure with this id. */
  case: (number: number, id: string): string => `case-${number}-${id}`,
  department: (number: number): string => `department-${number}`,
  chapter: (number: number): string => `chapter-${number}`,
  /** A heading of the chapter with this number. */
  section: (chapter: number, number: number): string => `section-${chapter}-${number}`,
  /** A drawing of the organisation. */
  figure: (number: number): string => `chart-${number}`,
} as const;
