import { Option, Command as Program } from '@commander-js/extra-typings';
import packageJson from '../../../package.json' with { type: 'json' };
import { Failure } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { readLanguage } from '../../languages/index.ts';
import { commands } from '../index.ts';

/** The commands with their arguments and options. `describeProgram` adds the help texts when help is asked for. */
export function buildProgram(host: Host, finish: (exitCode: number) => void): Program {
  const program = new Program('jd')
    .version(packageJson.version, '-V, --version')
    .helpOption('-h, --help')
    .helpCommand('help [command]')
    .addOption(languageOption())
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      // commander also throws the error, and `main` reports it.
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(host.stdout.columns, 100),
      getErrHelpWidth: () => Math.min(host.stderr.columns, 100),
      getOutHasColors: () => host.stdout.colour > 0,
      getErrHasColors: () => host.stderr.colour > 0,
    });
  for (const command of commands) {
    const sub = program.command(command.name).helpOption('-h, --help').allowExcessArguments(false);
    sub.aliases(command.aliases ?? []);
    const run = command.define(sub);
    sub.addOption(languageOption());
    sub.copyInheritedSettings(program).action(async () => {
      finish(await run(host, program.opts()));
    });
  }
  return program;
}

/** Whether the arguments may ask commander for help. */
export function asksHelp(argv: readonly string[]): boolean {
  return argv.some((word) => word === 'help' || word === '--help' || /^-[a-z]*h/i.test(word));
}

/** `jd help nope` is as unknown a command as `jd nope`. */
export function withoutHelp(argv: readonly string[]): readonly string[] {
  const [first, second] = argv;
  return first === 'help' &&
    second !== undefined &&
    commands.every(({ name, aliases = [] }) => ![name, ...aliases].includes(second))
    ? argv.slice(1)
    : argv;
}

function languageOption(): Option {
  return new Option('--lang <language>').argParser((text) => {
    if (readLanguage(text) === undefined) {
      throw new Failure('command/choice', { option: '--lang', value: text, allowed: ['zh-CN', 'en'] }, 2);
    }
    return text;
  });
}
