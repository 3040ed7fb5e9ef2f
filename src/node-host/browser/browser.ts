import type { Candidate } from './places.ts';

/** A browser that is there. */
export interface Browser extends Candidate {
  /** A folder of libraries that it brings along. */
  readonly libraries?: string;
  /** Whoever named it, `--browser` or a variable: the fault is told in that name. */
  readonly namedBy?: string;
}
