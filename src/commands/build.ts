import { Option } from '@commander-js/extra-typings';
import { commandTexts } from '../languages/load-command-texts.ts';
import { formats } from '../model/config.ts';
import { defineCommand } from './command.ts';
import { loadLanguage, readFormats } from './options.ts';

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
      .option('--browser <program>'),
  async run(host, [workspace], options) {
    const { buildHandbook } = await import('../build/index.ts');
    const { findScope, refuseFolders } = await import('./names.ts');
    const { visible } = await import('../text/terminal.ts');
    const language = await loadLanguage(host, options);
    const { build: texts } = await commandTexts[language.name]();
    if (workspace === undefined) refuseFolders(host, options.position ?? []);
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
      return built.stopped === 'config' ? 2 : 1;
    }
    for (const note of built.notes) host.stderr.write(`${visible(note)}\n`);
    for (const file of built.files) host.stdout.write(`${visible(host.relative(host.cwd, file))}\n`);
    return 0;
  },
});
