export interface ExpectedDuty {
  readonly duty: string;
  readonly kpi: readonly string[];
  readonly share?: number;
  /** `either` where only the heading calls the duties essential. */
  readonly essential?: boolean | 'either';
  readonly group?: string;
}

/** What a form says, by the paths of a position: what an importer should find, and nothing else. */
export interface Expected {
  readonly values: Record<string, string>;
  readonly lists: Record<string, string[]>;
  readonly duties: ExpectedDuty[];
  /** The label words that the form has chosen, by the path or the part that they stand for. */
  readonly labels: Record<string, string>;
}

export const expectNothing = (): Expected => ({ values: {}, lists: {}, duties: [], labels: {} });
