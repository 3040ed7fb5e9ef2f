import type { Candidate } from './places.ts';

/** A browser that exists. */
export interface Browser extends Candidate {
  /** The folder of its own libraries. */
  readonly libraries?: string;
  /** The option or variable that named it (`--browser`, for example), which error messages mention. */
  readonly namedBy?: string;
}
