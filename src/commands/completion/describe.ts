import type { Argument, Option, CommandUnknownOpts as Program } from '@commander-js/extra-typings';
import type { Host } from '../../host.ts';
import type { HelpTexts } from '../../languages/help-texts.ts';
import { formats } from '../../model/config.ts';
import type { ShellCommand, ShellOption, Values } from './shell-command.ts';

/** What the words in brackets stand for; all others are texts. */
const kinds: Readonly<Record<string, Values['kind'] & ('file' | 'folder' | 'position')>> = {
  workspace: 'folder',
  folder: 'folder',
  file: 'file',
  files: 'file',
  path: 'file',
  paths: 'file',
  program: 'file',
  position: 'position',
  positions: 'position',
};

/** The commands as `--help` describes them, jd itself first. */
export async function describeCommands(host: Host, texts: HelpTexts): Promise<readonly ShellCommand[]> {
  const { buildProgram } = await import('../command-line/program.ts');
  const { describeProgram } = await import('../command-line/help.ts');
  const program = buildProgram(host, () => undefined);
  describeProgram(program, texts);
  const words = await listWords(program);
  const help: ShellCommand = {
    names: ['help'],
    description: plain(texts.shared['help'] ?? ''),
    options: [],
    arguments: [{ kind: 'words', words: program.commands.map((command) => command.name()) }],
  };
  const describe = (command: Program): ShellCommand => ({
    names: command === program ? [] : [command.name(), ...command.aliases()],
    description: plain(command.description()),
    options: [
      { names: ['-h', '--help'], description: plain(texts.shared['--help'] ?? '') },
      ...command.options.map((option) => describeOption(command.name(), option, words)),
    ],
    arguments: command.registeredArguments.map((argument) =>
      valuesOf(words[`${command.name()} ${argument.name()}`], argument, argument.name()),
    ),
  });
  return [describe(program), ...program.commands.map(describe), help];
}

type Words = Readonly<Record<string, Values>>;

/** What commander doesn't know, since jd reads it itself. */
async function listWords(program: Program): Promise<Words> {
  const { languages } = await import('../../languages/index.ts');
  const { schemaNames } = await import('../../schema/published.ts');
  const { replaceable } = await import('../../renderers/check-own.ts');
  const codes = Object.keys((await languages.en()).findings);
  const templates = replaceable.map((file) => file.replace(/^templates\//, ''));
  return {
    'build --format': { kind: 'list', words: formats },
    'explain code': { kind: 'words', words: codes },
    'schema name': { kind: 'words', words: schemaNames },
    'template name': { kind: 'words', words: templates },
    ...Object.fromEntries(
      [program, ...program.commands].map((command): [string, Values] => [
        `${command.name()} --lang`,
        { kind: 'words', words: Object.keys(languages) },
      ]),
    ),
  };
}

function describeOption(command: string, option: Option, words: Words): ShellOption {
  const { short, long, description, flags, required, optional } = option;
  const names = [short, long].filter((each) => each !== undefined);
  if (!required && !optional) return { names, description: plain(description) };
  const [, placeholder = ''] = /[<[]([\w-]+)/.exec(flags) ?? [];
  return { names, description: plain(description), values: valuesOf(words[`${command} ${long}`], option, placeholder) };
}

function valuesOf(known: Values | undefined, { argChoices }: Option | Argument, placeholder: string): Values {
  if (known !== undefined) return known;
  if (argChoices !== undefined) return { kind: 'words', words: argChoices };
  return { kind: kinds[placeholder] ?? 'text' };
}

/** One line without backticks, which a shell might read. */
function plain(text: string): string {
  return text.replaceAll('`', '').replace(/\s+/g, ' ');
}
