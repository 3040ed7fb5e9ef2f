import { Option } from '@commander-js/extra-typings';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { chooseLanguage, chooseRegion } from '../languages/index.ts';
import { commandTexts } from '../languages/load-command-texts.ts';
import { schemaDescriptions } from '../languages/schema-descriptions.ts';
import { configFile, defaultConfig, type HandbookLanguage, type Region, regions } from '../model/config.ts';
import { defineCommand, type SharedOptions } from './command.ts';

/** The schemas are copied into the workspace, so that editors find them even where jd is not installed. */
export const schemaFolder = '.jd/schemas';

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
    const { nameDepartment, writeSample } = await import('./starters/workspace.ts');
    const isBegun = hasBegun(host, root);
    const named = options.department ?? baseName(root);
    const department = options.department === undefined ? nameDepartment(named, language) : readDepartment(named);
    if (!isBegun && department === undefined) throw new Failure('init/no-name', { name: named }, 2);
    const date = new Date(host.now()).toISOString().slice(0, 10);
    const files = [
      ...(isBegun || department === undefined ? [] : writeSample({ department, language, region, date }, host.asset)),
      { path: '.gitignore', text: host.asset(`templates/workspace/${language}/gitignore`) },
      ...(await listSettings(host, language)),
    ];
    const kept = new Set<string>();
    for (const { path, text } of files) {
      const isMade = host.create(root, path, text);
      if (!isMade) kept.add(path);
      const shown = host.relative(host.cwd, host.resolve(root, path));
      host.stdout.write(`${isMade ? texts.wrote : texts.kept} ${visible(shown)}\n`);
    }
    const notes = [
      ...(isGuessed && !isBegun ? [texts.region(region)] : []),
      ...(kept.has('.gitignore') && !ignoresBuilt(host, root) ? [texts.ignore] : []),
      texts.next(nameFolder(host.relative(host.cwd, root), visible)),
    ];
    host.stdout.write(`\n${notes.join('\n')}\n`);
    return 0;
  },
});

/** A folder as the last argument of a command; empty for the current folder. */
export function nameFolder(where: string, visible: (text: string) => string): string {
  return where === '' ? '' : ` ${/^[\p{L}\p{M}\p{N}_./-]+$/u.test(where) ? where : `'${visible(where)}'`}`;
}

function readRegion(text: string): Region {
  const region = regions.find((each) => each === text.toUpperCase());
  if (region !== undefined) return region;
  throw new Failure('command/choice', { option: '--region', value: text, allowed: regions }, 2);
}

/** A region implies its language, unless `--lang` names another. */
function chooseWriting(host: Host, { lang, region }: SharedOptions & { readonly region?: Region }) {
  const language: HandbookLanguage =
    lang === undefined && region !== undefined ? (region === 'CN' ? 'zh-CN' : 'en') : chooseLanguage(lang, host.env);
  const known = region ?? (language === 'en' ? englishRegion(host) : 'CN');
  return { language, region: known ?? (chooseRegion(host.env) === 'CN' ? 'CN' : 'GB'), isGuessed: known === undefined };
}

function englishRegion(host: Host): Region | undefined {
  const region = chooseRegion(host.env);
  return region === 'CN' ? undefined : region;
}

function readDepartment(written: string): string | undefined {
  const name = written.normalize('NFC').trim();
  return name.length <= 100 && /[\p{L}\p{N}]/u.test(name) && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name) ? name : undefined;
}

function baseName(folder: string): string {
  return folder.split(/[\\/]/).at(-1) ?? '';
}

/** A folder that already has files of the user gets no samples and no config. */
function hasBegun(host: Host, root: string): boolean {
  const { positions, procedures, chapters } = defaultConfig;
  return (
    host.kind(host.resolve(root, configFile)) !== 'none' ||
    host.find(root, [...positions, ...procedures, ...chapters]).length > 0
  );
}

function ignoresBuilt(host: Host, root: string): boolean {
  const bytes = host.read(host.resolve(root, '.gitignore'), 1 << 20);
  return bytes instanceof Uint8Array && /^\/?dist\/?\s*$/m.test(new TextDecoder().decode(bytes));
}

/** What an editor needs to complete and explain every key. */
async function listSettings(host: Host, language: HandbookLanguage): Promise<{ path: string; text: string }[]> {
  const { schemaNames, schemaText } = await import('../schema/index.ts');
  const descriptions = await schemaDescriptions[language]();
  // Editors apply no schema to the front matter of a Markdown file.
  const names = schemaNames.filter((name) => name !== 'chapter');
  return [
    { path: '.vscode/settings.json', text: host.asset('templates/workspace/settings.json') },
    ...names.map((name) => ({ path: `${schemaFolder}/${name}.schema.json`, text: schemaText(name, descriptions) })),
  ];
}
