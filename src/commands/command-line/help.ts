import { type Argument, Help, type Option, type CommandUnknownOpts as Program } from '@commander-js/extra-typings';
import type { CommandHelp, HelpTexts } from '../../languages/help-texts.ts';
import { width, wrap } from './wrap.ts';

/** Gives every command its help texts, which only `--help` needs. */
export function describeProgram(program: Program, texts: HelpTexts): void {
  program.helpCommand('help [command]', texts.shared['help']);
  for (const command of [program, ...program.commands]) {
    const own = command === program ? texts.program : texts.commands[command.name()];
    command.configureHelp(speak(texts));
    command.helpOption('-h, --help', texts.shared['--help']);
    if (own !== undefined) describe(command, own, texts);
  }
}

function describe(command: Program, own: CommandHelp, { headings, shared }: HelpTexts): void {
  command.description(own.description);
  for (const argument of command.registeredArguments) {
    argument.description = own.arguments?.[argument.name()] ?? argument.description;
  }
  for (const option of command.options) {
    const { long = '', description } = option;
    option.description = own.options?.[long] ?? shared[long] ?? description;
  }
  const examples = own.examples.map((line) => `  $ ${line}\n`).join('');
  const notes = own.notes === undefined ? '' : `\n${own.notes}\n`;
  command.addHelpText('after', `\n${headings['Examples:']}\n${examples}${notes}`);
}

/** Translates commander's own words. Aliases of commands aren't shown. */
function speak({ headings, placeholders, extra }: HelpTexts): Partial<Help> {
  const plain = new Help();
  const translate = (term: string): string =>
    term.replace(
      /([<[])([\w-]+)(?=(?:\.{3})?[>\]])/g,
      (_, open: string, name: string) => `${open}${placeholders[name] ?? name}`,
    );
  const explain = (description: string, choices: readonly string[] = [], initial?: unknown): string =>
    `${description}${extra(choices, typeof initial === 'string' ? initial : '')}`;
  return {
    displayWidth: width,
    boxWrap: wrap,
    styleTitle: (title) => headings[title as keyof typeof headings] ?? title,
    formatHelp: (command, helper) => plain.formatHelp(command, helper).replace(/^(.*：) /, '$1'),
    commandUsage: (command) => translate(plain.commandUsage(command).replace(/\|\S+/, '')),
    subcommandTerm: (command) => translate(plain.subcommandTerm(command).replace(/\|\S+/, '')),
    optionTerm: (option) => translate(plain.optionTerm(option)),
    argumentTerm: (argument) => placeholders[argument.name()] ?? argument.name(),
    optionDescription: ({ description, argChoices, defaultValue }: Option) =>
      explain(description, argChoices, defaultValue),
    argumentDescription: ({ description, argChoices, defaultValue }: Argument) =>
      explain(description, argChoices, defaultValue),
  };
}
