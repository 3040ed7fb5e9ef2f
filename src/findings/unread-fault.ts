/** Facts, by code, about a file that looks like a source and is not read. */
export interface UnreadFaults {
  /**
   * `to` is where it would be read; `taken`: a file is already read there; `more` counts similar files in its folder.
   * `named`: it looks like nothing of jd's, but somebody named it to have it checked.
   */
  readonly 'file/unread': {
    readonly looks: 'config' | 'position' | 'procedure' | 'chapter' | 'template' | 'other';
    readonly why: 'ending' | 'document' | 'depth' | 'folder' | 'named';
    readonly to: string;
    readonly taken: boolean;
    readonly more: number;
  };
}

/** Files that look like positions and are not read: the first few, their number, and the facts about the first. */
export interface UnreadFiles {
  readonly files: readonly string[];
  readonly count: number;
  readonly first: UnreadFaults['file/unread'];
}
