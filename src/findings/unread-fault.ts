/** What is known of a file that looks like a source and isn't read, as facts by code. */
export interface UnreadFaults {
  /** `to` is where it would be read; `taken`: a file that is read is there already; `more` files of its folder are like it. */
  readonly 'file/unread': {
    readonly looks: 'config' | 'position' | 'procedure' | 'chapter' | 'template';
    readonly why: 'ending' | 'document' | 'depth' | 'folder';
    readonly to: string;
    readonly taken: boolean;
    readonly more: number;
  };
}

/** The files that look like positions and aren't read: the first few, how many, and what is known of the first. */
export interface UnreadFiles {
  readonly files: readonly string[];
  readonly count: number;
  readonly first: UnreadFaults['file/unread'];
}
