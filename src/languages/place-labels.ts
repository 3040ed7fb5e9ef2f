/** The words of the rows that show where a position is in the organisation. */
export interface PlaceLabels {
  /** All superiors from the top down. */
  readonly superiors: string;
  /** Those who report to the same superior. */
  readonly peers: string;
  /** What the lines that show a position's place are called, for readers who can't see them. */
  readonly here: string;
  /** How many are left out of a row: `5 more`. */
  others(count: number): string;
}
