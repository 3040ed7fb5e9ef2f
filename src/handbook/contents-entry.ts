export interface ContentsEntry {
  readonly title: string;
  /** The position's code, printed before the title. */
  readonly code?: string;
  readonly anchor: string;
  /** Counted from 1; absent in a format without pages. */
  readonly page?: number;
  readonly entries: readonly ContentsEntry[];
}
