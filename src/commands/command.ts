import type { OptionValues, Command as Program } from '@commander-js/extra-typings';
import type { Host } from '../host.ts';

/** One verb of jd. */
export interface Command {
  readonly name: string;
  /** Aliases: other names that people try. */
  readonly aliases?: readonly string[];
  /** Gives commander its arguments and options, and loads nothing. The returned function runs it and gives the exit code. */
  define(program: Program): (host: Host, shared: SharedOptions) => Promise<number>;
}

/** The options that every command takes. */
export interface SharedOptions {
  /** A tag of one of jd's languages: `zh-CN`, `en-US`. */
  readonly lang?: string | undefined;
}

interface Definition<Args extends unknown[], Options extends OptionValues> {
  readonly name: string;
  readonly aliases?: readonly string[];
  define(program: Program): Program<Args, Options>;
  /** Brings in what it needs. */
  run(host: Host, args: Readonly<Args>, options: Options & SharedOptions): Promise<number>;
}

/** The types of arguments and options come from how they are declared, so that `run` has what `define` asks for. */
export function defineCommand<Args extends unknown[], Options extends OptionValues>({
  define,
  run,
  ...names
}: Definition<Args, Options>): Command {
  return {
    ...names,
    define(program) {
      const own = define(program);
      return (host, shared) => run(host, own.processedArgs, { ...shared, ...own.opts() });
    },
  };
}
