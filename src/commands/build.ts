import { Option } from '@commander-js/extra-typings';
import type { Host } from '../host.ts';
import type { Language } from '../languages/language.ts';
import { commandTexts } from '../languages/load-command-texts.ts';
import { type Format, formats } from '../model/config.ts';
import { defineCommand } from './command.ts';
import { loadLanguage, readFormats } from './options.ts';
import type { Round } from './repeat.ts';

export const build = defineCommand({
  name: 'build',
  define: (program) =>
    program
      .argument('[workspace]')
      .addOption(new Option('-f, --format <formats>').choices(formats).argParser(readFormats))
      .option('-o, --out <folder>')
      .option('--position <positions...>')
      .option('--department <name>')
      .option('--split')
      .option('--form <file>')
      .option('--allow-errors')
      .option('--force')
      .option('--browser <program>')
      .option('-w, --watch'),
  async run(host, [workspace], options) {
    const { refuseFolders } = await import('./names.ts');
    const language = await loadLanguage(host, options);
    if (workspace === undefined) refuseFolders(host, options.position ?? []);
    if (options.watch !== true) return (await buildOnce(host, language, workspace, options)).exitCode;
    const { repeat } = await import('./repeat.ts');
    return repeat(host, workspace, language, (again, place) => buildOnce(again, language, place, options));
  },
});

interface Options {
  readonly format?: readonly Format[] | undefined;
  readonly out?: string | undefined;
  readonly position?: string[];
  readonly department?: string;
  readonly split?: true;
  readonly form?: string | undefined;
  readonly allowErrors?: true | undefined;
  readonly force?: true | undefined;
  readonly browser?: string | undefined;
}

async function buildOnce(
  host: Host,
  language: Language,
  workspace: string | undefined,
  options: Options,
): Promise<Round> {
  const { buildHandbook } = await import('../build/index.ts');
  const { findScope } = await import('./names.ts');
  const { visible } = await import('../text/terminal.ts');
  const { build: texts } = await commandTexts[language.name]();
  const built = await buildHandbook(host, language, {
    workspace,
    formats: options.format,
    out: options.out,
    split: options.split ?? false,
    form: options.form,
    allowErrors: options.allowErrors ?? false,
    force: options.force ?? false,
    browser: options.browser,
    texts,
    chooseScope: (compilation) => findScope(compilation, options),
  });
  if ('stopped' in built) {
    host.stderr.write(`${texts.stopped[built.stopped]}\n`);
    return { exitCode: built.stopped === 'config' ? 2 : 1, written: [] };
  }
  for (const note of built.notes) host.stderr.write(`${visible(note)}\n`);
  for (const file of built.files) host.stdout.write(`${visible(host.relative(host.cwd, file))}\n`);
  return { exitCode: 0, written: built.files };
}
