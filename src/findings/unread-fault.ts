/** Facts, by code, about a file that looks like a source and is not read. */
export interface UnreadFaults {
  /**
   * `to` is where it would be read; `taken`: a file is already read there; `more` counts similar files in its folder.
   */
  readonly 'file/unread': {
    readonly looks: 'config' | 'position' | 'procedure' | 'chapter' | 'template';
    readonly why: 'ending' | 'document' | 'depth' | 'folder';
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
