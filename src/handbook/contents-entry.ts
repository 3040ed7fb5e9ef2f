export interface ContentsEntry {
  readonly title: string;
  /** The position's code, before the title. */
  readonly code?: string;
  readonly anchor: string;
  /** Counted from 1, in a format that has pages. */
  readonly page?: number;
  readonly entries: readonly ContentsEntry[];
}
