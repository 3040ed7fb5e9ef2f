import type { Reference } from '../../model/position.ts';

/** How a position hangs in the whole: is a root above it, a cycle, an unknown superior, a file that can't be read? */
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
  /** null where the file is broken. */
  readonly title: string | null;
  readonly department: string | null;
  /** null for externals. */
  readonly file: string | null;
  readonly external: boolean;
  /** The superior's id. */
  readonly reportsTo: string | null;
  readonly dottedLineTo: readonly string[];
  /** A root is 1; null where no root is above. */
  readonly depth: number | null;
  /** Direct reports. */
  readonly span: number;
  readonly standing: Standing;
}

export interface OrgGraph {
  /** By id, in code-point order. */
  readonly nodes: readonly OrgNode[];
  readonly byId: ReadonlyMap<string, OrgNode>;
  /** Direct reports of an id, by code, then id; absent where there are none. */
  readonly reports: ReadonlyMap<string, readonly string[]>;
  readonly roots: readonly string[];
  /** Each from its smallest id along `reportsTo`, without the return. */
  readonly cycles: readonly (readonly string[])[];
  readonly dangling: readonly Dangling[];
  readonly duplicates: readonly { readonly id: string; readonly files: readonly string[] }[];
}

export interface Dangling {
  readonly position: string;
  readonly reference: Reference;
  /** Ids: what it might have meant, or the candidates of an ambiguous name. */
  readonly suggestions: readonly string[];
}
