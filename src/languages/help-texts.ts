export interface HelpTexts {
  readonly headings: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:' | 'Examples:', string>>;
  /** The words in angle brackets: `format` of `--format <format>`. A word without an entry stays as it is. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** The `(choices: tree, json)` after a description; either part may be empty. */
  extra(choices: readonly string[], initial: string): string;
  /** Options that several commands have, by their long name, and the command `help`. */
  readonly shared: Readonly<Record<string, string>>;
  readonly program: CommandHelp;
  readonly commands: Readonly<Record<string, CommandHelp>>;
}

export interface CommandHelp {
  readonly description: string;
  readonly arguments?: Readonly<Record<string, string>>;
  /** By the long name: `--format`. */
  readonly options?: Readonly<Record<string, string>>;
  /** Command lines, each of which may end with a remark after two or more spaces. */
  readonly examples: readonly string[];
  readonly notes?: string;
}
