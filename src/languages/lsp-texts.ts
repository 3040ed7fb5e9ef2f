/** What `jd lsp` says in an editor, besides findings and failures. */
export interface LspTexts {
  /** The name of a quick fix; `advice` is what the finding advises. */
  fix(advice: string): string;
  /** The fixes of one file together. */
  readonly fixAll: string;
  /** In the editor's log: a workspace can't be read. */
  unreadable(folder: string, reason: string): string;
}
