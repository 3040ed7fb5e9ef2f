import type { Reference } from '../../model/position.ts';

/** How the chain of superiors above a position ends: at a root, a cycle, an unknown superior, or a broken file. */
export type Standing =
  | 'rooted'
  | 'in-cycle'
  | 'below-cycle'
  | 'dangling'
  | 'below-dangling'
  | 'broken'
  | 'below-broken';

/** A position, an external superior or a broken file's id, as `jd graph --format json` prints it. */
export interface OrgNode {
  readonly id: string;
  readonly code: string | null;
  /** null if the file is broken. */
  readonly title: string | null;
  readonly department: string | null;
  /** null for externals. */
  readonly file: string | null;
  readonly external: boolean;
  /** The superior's id. */
  readonly reportsTo: string | null;
  readonly dottedLineTo: readonly string[];
  /** The names of those who hold the position, and how many it has room for; absent if the form doesn't say. */
  readonly incumbents?: readonly string[];
  readonly headcount?: number;
  /** A root is 1; null if the chain of superiors does not end at a root. */
  readonly depth: number | null;
  /** The number of direct reports. */
  readonly span: number;
  readonly standing: Standing;
}

export interface OrgGraph {
  /** Sorted by id, in code-point order. */
  readonly nodes: readonly OrgNode[];
  readonly byId: ReadonlyMap<string, OrgNode>;
  /** The direct reports of an id, sorted by code, then id; absent if there are none. */
  readonly reports: ReadonlyMap<string, readonly string[]>;
  readonly roots: readonly string[];
  /** Each cycle begins at its smallest id and follows `reportsTo`; the first id is not repeated. */
  readonly cycles: readonly (readonly string[])[];
  readonly dangling: readonly Dangling[];
  readonly duplicates: readonly { readonly id: string; readonly files: readonly string[] }[];
}

export interface Dangling {
  readonly position: string;
  readonly reference: Reference;
  /** A few ids that the reference may mean, or the first candidates of an ambiguous name. */
  readonly suggestions: readonly string[];
  /** The number of candidates that are not listed, if there are any. */
  readonly furtherSuggestions?: number;
}
