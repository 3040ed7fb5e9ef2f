import type { CommandUnknownOpts as Program } from '@commander-js/extra-typings';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Host } from '../../host.ts';
import type { CommandHelp, HelpTexts } from '../../languages/help-texts.ts';
import { helpTexts } from '../../languages/load-help-texts.ts';
import { type ManualTexts, manualTexts } from '../../languages/manual-texts.ts';
import type { HandbookLanguage } from '../../model/config.ts';
import { describeProgram } from '../command-line/help.ts';
import { buildProgram } from '../command-line/program.ts';
import { bold, heading, item, paragraph, quoteWord, verbatim } from './roff.ts';

/**
 * The pages of `man jd`, by their file names: one of jd itself and one of each command, from what `--help` prints. They
 * are written when jd is built. No command is run, so nothing is asked of the host.
 */
export async function writeManual(host: Host, language: HandbookLanguage): Promise<ReadonlyMap<string, string>> {
  const texts = await helpTexts[language]();
  const titles = await manualTexts[language]();
  const program = buildProgram(host, () => undefined);
  describeProgram(program, texts);
  const pages = [program, ...program.commands].map((command): [string, string] => [
    `${pageOf(command, program)}.1`,
    writePage(command, program, { texts, titles }),
  ]);
  return new Map(pages);
}

function pageOf(command: Program, program: Program): string {
  return command === program ? 'jd' : `jd-${command.name()}`;
}

interface Words {
  readonly texts: HelpTexts;
  readonly titles: ManualTexts;
}

function writePage(command: Program, program: Program, { texts, titles }: Words): string {
  const name = pageOf(command, program);
  const help: CommandHelp | undefined = command === program ? texts.program : texts.commands[command.name()];
  const helper = command.createHelp();
  const parts = [
    [titles.name, `${quoteWord(name)} \\- ${paragraph(command.description())}`],
    [titles.synopsis, bold(helper.commandUsage(command))],
    [titles.description, paragraph(command.description())],
    [
      titles.arguments,
      command.registeredArguments
        .map((each) => item(helper.argumentTerm(each), helper.argumentDescription(each)))
        .join(''),
    ],
    [
      titles.commands,
      program === command ? program.commands.map((each) => item(each.name(), each.description())).join('') : '',
    ],
    [
      titles.options,
      helper
        .visibleOptions(command)
        .map((each) => item(helper.optionTerm(each), helper.optionDescription(each)))
        .join(''),
    ],
    [titles.examples, verbatim(help?.examples ?? [])],
    [titles.notes, (help?.notes ?? '').split('\n').map(paragraph).join('\n')],
    [
      titles.seeAlso,
      others(command, program)
        .map((other) => `${bold(other)}(1)`)
        .join(', '),
    ],
  ] as const;
  const head = `.TH ${[name.toUpperCase(), '1', '', `jd ${packageJson.version}`, titles.manual].map(quoteWord).join(' ')}\n.ad l\n`;
  return head + parts.map(([title, text]) => (text.trim() === '' ? '' : heading(title, text))).join('');
}

function others(command: Program, program: Program): string[] {
  return command === program ? program.commands.map((each) => pageOf(each, program)) : ['jd'];
}
