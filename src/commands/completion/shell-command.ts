/** What can follow an option, or stand in the place of an argument. */
export type Values =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Several of the words, with commas between them. */
  | { readonly kind: 'list'; readonly words: readonly string[] }
  | { readonly kind: 'file' | 'folder' | 'position' | 'text' };

export interface ShellOption {
  /** Each way to write it: `-f`, `--format`. */
  readonly names: readonly string[];
  readonly description: string;
  /** Undefined if nothing follows it. */
  readonly values?: Values;
}

/** A command as a shell completes it. */
export interface ShellCommand {
  /** The first is the usual one; none for jd itself. */
  readonly names: readonly string[];
  readonly description: string;
  readonly options: readonly ShellOption[];
  readonly arguments: readonly Values[];
}

/** A text in single quotes, as bash and zsh read it. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
