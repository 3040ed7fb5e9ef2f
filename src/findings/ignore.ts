import type { Anchor } from './anchor.ts';
import type { Code } from './finding.ts';

/** One code of a comment that ignores findings. */
export interface Ignore {
  readonly code: Code;
  /** Why, as the comment says. */
  readonly reason: string;
  /** The line whose findings it ignores; 0 if the comment is above none. */
  readonly line: number;
  /** The code in its comment. */
  readonly at: Anchor;
}

/** What is ignored in one file. */
export interface FileIgnores {
  readonly ignores: readonly Ignore[];
  /** By each further line of a text of several lines, on which no comment can be: the line on which the text begins. */
  readonly homes: ReadonlyMap<number, number>;
}
