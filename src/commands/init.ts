import { Option } from '@commander-js/extra-typings';
import { Failure } from '../failure.ts';
import { chooseLanguage } from '../languages/index.ts';
import { commandTexts } from '../languages/load-command-texts.ts';
import { regions } from '../model/config.ts';
import { defineCommand } from './command.ts';
import { writeFolder } from './folder-argument.ts';
import { chooseWriting, readRegion } from './region.ts';
import { hasBegun, ignoresBuilt, listSettings } from './workspace-files.ts';

export const init = defineCommand({
  name: 'init',
  define: (program) =>
    program
      .argument('[folder]', '', '.')
      .option('--department <name>')
      .addOption(new Option('--region <region>').choices(regions).argParser(readRegion)),
  async run(host, [folder], options) {
    const { visible } = await import('../text/terminal.ts');
    const root = host.resolve(folder);
    const { init: texts } = await commandTexts[chooseLanguage(options.lang, host.env)]();
    const { region, isGuessed, language } = chooseWriting(host, options);
    const { nameDepartment, readDepartment, writeSample } = await import('./starters/workspace.ts');
    const isBegun = hasBegun(host, root);
    const named = options.department ?? root.split(/[\\/]/).at(-1) ?? '';
    const department = options.department === undefined ? nameDepartment(named, language) : readDepartment(named);
    if (!isBegun && department === undefined) throw new Failure('init/no-name', { name: named }, 2);
    const date = new Date(host.now()).toISOString().slice(0, 10);
    const files = [
      ...(isBegun || department === undefined ? [] : writeSample({ department, language, region, date }, host.asset)),
      ...(await listSettings(host, language)),
    ];
    const kept = new Set(host.create(root, files, false));
    for (const { path } of files) {
      const shown = host.relative(host.cwd, host.resolve(root, path));
      host.stdout.write(`${kept.has(path) ? texts.kept : texts.wrote} ${visible(shown)}\n`);
    }
    const notes = [
      ...(isGuessed && !isBegun ? [texts.region(region)] : []),
      ...(kept.has('.gitignore') && !ignoresBuilt(host, root) ? [texts.ignore] : []),
      texts.next(writeFolder(host.relative(host.cwd, root), visible)),
    ];
    host.stdout.write(`\n${notes.join('\n')}\n`);
    return 0;
  },
});
