import { Option } from '@commander-js/extra-typings';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { commandTexts } from '../languages/load-command-texts.ts';
import { type Format, formats } from '../model/config.ts';
import { defineCommand } from './command.ts';
import { loadLanguage } from './options.ts';

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
      .option('--allow-errors')
      .option('--force')
      .option('--browser <program>'),
  async run(host, [workspace], options) {
    const { buildHandbook } = await import('../build/index.ts');
    const { findScope } = await import('./names.ts');
    const { visible } = await import('../text/terminal.ts');
    const language = await loadLanguage(host, options);
    const { build: texts } = await commandTexts[language.name]();
    if (workspace === undefined) refuseFolders(host, options.position ?? []);
    const built = await buildHandbook(host, language, {
      workspace,
      formats: options.format,
      out: options.out,
      split: options.split ?? false,
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

/** `--position` takes a list, which extends to the end of the line. */
function refuseFolders(host: Host, names: readonly string[]): void {
  const folder = names.find((name) => host.kind(host.resolve(name)) === 'folder');
  if (folder === undefined) return;
  throw new Failure('name/folder', { name: folder }, 2);
}

function readFormats(text: string): readonly Format[] {
  return text.split(',').map((part) => {
    const name = part.trim();
    const wanted = formats.find((format) => format === name);
    if (wanted !== undefined) return wanted;
    throw new Failure('command/choice', { option: '--format', value: name, allowed: formats }, 2);
  });
}
