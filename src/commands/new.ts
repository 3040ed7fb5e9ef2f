import { Option } from '@commander-js/extra-typings';
import { Failure } from '../failure.ts';
import { commandTexts } from '../languages/load-command-texts.ts';
import { defineCommand } from './command.ts';
import { writeFolder } from './folder-argument.ts';
import { planFile } from './new-file.ts';
import { loadLanguage } from './options.ts';
import { schemaFolder } from './workspace-files.ts';

export const newPosition = defineCommand({
  name: 'new',
  define: (program) =>
    program
      .argument('<id>')
      .argument('[workspace]')
      .option('--title <title>')
      .option('--reports-to <position>')
      .option('--department <name>')
      .option('--code <number>')
      .option('--procedure')
      .addOption(new Option('--kind <kind>').choices(['rules', 'stages', 'cases']))
      .option('--chapter'),
  async run(host, [id, workspace], options) {
    const { openWorkspace, reportFindings } = await import('../build/open.ts');
    const begun = host.now();
    const language = await loadLanguage(host, options);
    const opened = await openWorkspace(host, workspace, { language, allowEmpty: true });
    const { folder, input, compilation } = opened;
    if (input.settings.findings.length > 0) {
      await reportFindings(host, opened, begun);
      return 2;
    }
    const own = id.normalize('NFC');
    const { path, kind, write } = await planFile(compilation, own, options);
    const file = host.resolve(folder, path);
    const schema = host.resolve(folder, schemaFolder, `${kind}.schema.json`);
    const hasSchema = host.kind(schema) === 'file';
    const text = write(hasSchema ? host.relative(host.resolve(file, '..'), schema) : undefined);
    const { compileWith, listsWithout } = await import('./check-new-file.ts');
    const grown = await compileWith(input, kind, { file: path, bytes: new TextEncoder().encode(text) });
    const { visible } = await import('../text/terminal.ts');
    const shown = host.relative(host.cwd, file);
    if (host.create(folder, [{ path, text }], true).length > 0) throw new Failure('new/exists', { file: shown }, 2);
    const show = (each: string) => visible(host.relative(host.cwd, host.resolve(folder, each)));
    const lists = listsWithout(grown, path).map(show);
    const { new: texts } = await commandTexts[language.name]();
    const target = writeFolder(host.relative(host.cwd, folder), visible);
    const next = texts.next({ id: visible(own), lists, folder: target });
    host.stdout.write(`${texts.wrote(visible(shown))}\n\n${next}\n`);
    return 0;
  },
});
