import { CommanderError, Help, InvalidArgumentError, Option, Command as Program } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { commands } from './commands/index.ts';
import { Failure } from './failure.ts';
import type { Host } from './host.ts';
import { failureTexts, tellFailure } from './languages/failures.ts';
import { findLanguage, readLanguage } from './languages/index.ts';

/** Runs jd and comes to its exit code: 0 clean, 1 findings, 2 usage, 3 environment, 70 a bug. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  let exitCode = 0;
  let complaint = '';
  try {
    if (argv.length === 0) {
      throw new Failure('command/missing', {}, 2);
    }
    const program = buildProgram(host, {
      finish: (code) => {
        exitCode = code;
      },
      complain: (text) => {
        complaint += text;
      },
    });
    await program.parseAsync(withoutHelp(argv), { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && complaint === '') return error.exitCode === 0 ? 0 : 2;
    const { visible } = await import('./terminal.ts');
    if (error instanceof CommanderError) {
      host.stderr.write(`jd: ${visible(oneSentence(complaint))}\n`);
      return 2;
    }
    const texts = await failureTexts[findLanguage(argv, host.env)]();
    if (error instanceof Failure) {
      host.stderr.write(`jd: ${visible(tellFailure(texts, error))}\n`);
      return error.exitCode;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = trace.split('\n').map(visible).join('\n');
    host.stderr.write(`jd: ${texts.bug}\n${lines}\n`);
    return 70;
  }
}

/** `jd help nope` is as unknown a command as `jd nope`. */
function withoutHelp(argv: readonly string[]): readonly string[] {
  const [first, second] = argv;
  return first === 'help' &&
    second !== undefined &&
    commands.every(({ name, aliases = [] }) => ![name, ...aliases].includes(second))
    ? argv.slice(1)
    : argv;
}

/** commander's complaint with its suggestion, which it puts on a line of its own. */
function oneSentence(complaint: string): string {
  return complaint
    .trimEnd()
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*\?)\)$/s, '; did you mean $1');
}

const examples = `
Examples:
  $ jd init my-department          start a workspace with two positions
  $ jd validate                    check the workspace you are in
  $ jd graph                       print who reports to whom
  $ jd build                       write the handbook to dist/
  $ jd explain org/unknown-superior

\`jd COMMAND --help\` tells more of each, with examples.
`;

interface Listener {
  finish(exitCode: number): void;
  /** Told of a wrong command in commander's words. */
  complain(text: string): void;
}

function buildProgram(host: Host, { finish, complain }: Listener): Program {
  const program = new Program('jd')
    .description('Job descriptions as code: check them, see who reports to whom, build the handbook.')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addOption(languageOption())
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ subcommandTerm: (command) => new Help().subcommandTerm(command).replace(/\|\S+/, '') })
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      outputError: complain,
      getOutHelpWidth: () => Math.min(host.stdout.columns, 100),
      getErrHelpWidth: () => Math.min(host.stderr.columns, 100),
      getOutHasColors: () => host.stdout.colour > 0,
      getErrHasColors: () => host.stderr.colour > 0,
    });
  for (const command of commands) {
    const sub = program.command(command.name).helpOption('-h, --help', 'print this help').allowExcessArguments(false);
    sub.aliases(command.aliases ?? []);
    command.define(sub);
    sub.addOption(languageOption());
    sub.copyInheritedSettings(program).action(async () => {
      finish(await command.run(host, sub.processedArgs, { ...program.opts(), ...sub.opts() }));
    });
  }
  return program;
}

function languageOption(): Option {
  return new Option(
    '--lang <language>',
    "language of findings, zh-CN or en (default: the environment's, else en)",
  ).argParser((text) => {
    const language = readLanguage(text);
    if (language === undefined) throw new InvalidArgumentError('Allowed choices are zh-CN, en.');
    return language;
  });
}
