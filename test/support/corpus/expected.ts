export interface ExpectedDuty {
  readonly duty: string;
  readonly kpi: readonly string[];
  readonly share?: number;
  readonly essential?: boolean;
  readonly group?: string;
}

/** What a form says, by the paths of a position: what an importer should find, and nothing else. */
export interface Expected {
  readonly values: Record<string, string>;
  readonly lists: Record<string, string[]>;
  readonly duties: ExpectedDuty[];
}

export const expectNothing = (): Expected => ({ values: {}, lists: {}, duties: [] });
