import type { Reading } from '../../findings/meant.ts';

/** What a name that finds nothing may mean. */
export interface Suggestion {
  /** What to write instead, likeliest first. */
  readonly names: readonly string[];
  /** The ids of these names, in lists that are used again; each may be as long as the workspace. */
  readonly ids: readonly (readonly string[])[];
  readonly reading?: Reading;
}
