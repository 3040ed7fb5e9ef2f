/** A file to create, by its path below a folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

export interface PublishedFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What a text is joined from; a large one is written without being joined, which saves a third of its memory. */
  readonly pieces?: readonly string[];
}
/** A file of an earlier build, with the digest of what it held then. */
export interface WrittenFile {
  /** Relative to the output folder. */
  readonly path: string;
  /** The SHA-256 of its bytes in hex. */
  readonly sha256: string;
  /** For a part of the book: the department, or the ids of the positions, that it holds. */
  readonly department?: string;
  readonly positions?: readonly string[];
  /** An earlier version of jd wrote parts to the path of the whole book, and recorded here what they held. */
  readonly part?: string;
}
export interface Removal {
  readonly removed: readonly string[];
  /** Stale files that were changed after jd wrote them, and so are not removed. */
  readonly changed: readonly string[];
}
