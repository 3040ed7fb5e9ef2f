export interface HelpTexts {
  readonly headings: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:' | 'Examples:', string>>;
  /** What stands in brackets: `format` of `--format <format>`. One that isn't here stays as it is. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** `(choices: tree, json)` behind a description; either may be empty. */
  extra(choices: readonly string[], initial: string): string;
  /** Options that several commands have, by their long name, and the command `help`. */
  readonly shared: Readonly<Record<string, string>>;
  readonly program: CommandHelp;
  readonly commands: Readonly<Record<string, CommandHelp>>;
}

export interface CommandHelp {
  readonly description: string;
  readonly arguments?: Readonly<Record<string, string>>;
  /** By their long name: `--format`. */
  readonly options?: Readonly<Record<string, string>>;
  /** Command lines, which may end with a remark after two or more spaces. */
  readonly examples: readonly string[];
  readonly notes?: string;
}
