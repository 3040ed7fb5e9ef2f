/**
 * Every anchor (HTML id) of what a book has several of begins with its kind and ends with an id, or with a number that counts from 1. Ids hold only
 * letters, digits and joining punctuation, so an anchor never needs an escape.
 */
export const anchorOf = {
  position: (id: string): string => `position-${id}`,
  /** A part of a position's form, by its key: `duties-agent`. */
  part: (key: string, id: string): string => `${key}-${id}`,
  /** The sheet that a position's incumbent signs. */
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
