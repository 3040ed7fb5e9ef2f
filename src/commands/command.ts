import type { Command as Program } from 'commander';
import type { Host } from '../host.ts';
import type { Region } from '../model/config.ts';

/** One verb of jd. `define` tells commander of it and must load nothing; `run` brings in what it needs. */
export interface Command {
  readonly name: string;
  /** Other names that people try for it. */
  readonly aliases?: readonly string[];
  define(program: Program): void;
  /** Comes to the exit code. `args` are as commander processed them. */
  run(host: Host, args: readonly unknown[], options: Options): Promise<number>;
}

/** What commander makes of the options: their names in camelCase. */
export interface Options {
  readonly lang?: string;
  /** One name for graph, a list of them for the others. */
  readonly format?: string | readonly string[];
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly asOf?: string;
  readonly root?: string;
  readonly depth?: number;
  readonly department?: string;
  readonly position?: readonly string[];
  readonly split?: boolean;
  readonly out?: string;
  readonly allowErrors?: boolean;
  readonly browser?: string;
  readonly force?: boolean;
  readonly title?: string;
  readonly reportsTo?: string;
  readonly code?: string;
  readonly region?: Region;
  readonly procedure?: boolean;
  readonly chapter?: boolean;
  readonly kind?: string;
}
