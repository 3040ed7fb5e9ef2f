import { configFile, defaultConfig, type HandbookLanguage } from '../config.ts';
import type { Host } from '../host.ts';
import { chooseLanguage } from '../languages/index.ts';
import type { Command } from './index.ts';

/** Where the schemas stand in a workspace, for editors: everybody who opens it has them, installed or not. */
export const schemaFolder = '.jd/schemas';

export const init: Command = {
  name: 'init',
  define(program) {
    program
      .description('Start a workspace: a config, two positions that validate, settings for the editor.')
      .argument('[folder]', 'where to; files that are there are left as they are', '.')
      .addHelpText(
        'after',
        `
Examples:
  $ jd init my-department
  $ jd init 客服部 --lang zh-CN
`,
      );
  },
  async run(host, [folder], { lang }) {
    const { visible } = await import('../terminal.ts');
    const root = host.resolve(String(folder));
    const language = chooseLanguage(lang, host.env);
    for (const { path, text } of [...listSamples(host, root, language), ...(await listSettings(host))]) {
      const made = host.create(host.resolve(root, path), text);
      const shown = host.relative(host.cwd, host.resolve(root, path));
      host.stdout.write(`${made ? 'wrote' : 'kept '} ${visible(shown)}\n`);
    }
    const target = nameFolder(host.relative(host.cwd, root), visible);
    host.stdout.write(`\nnext: jd validate${target}, then jd build${target}\n`);
    return 0;
  },
};

/** A folder as the last word of a command; nothing for the current one. */
export function nameFolder(where: string, visible: (text: string) => string): string {
  return where === '' ? '' : ` ${/^[\w./-]+$/.test(where) ? where : `'${visible(where)}'`}`;
}

/** A config and two positions that fit it; no positions where somebody has begun already, and no config beside their own. */
function listSamples(host: Host, root: string, language: HandbookLanguage): { path: string; text: string }[] {
  const config = host.resolve(root, configFile);
  const hasConfig = host.kind(config) !== 'none';
  const begun = hasConfig || host.find(root, defaultConfig.positions).length > 0;
  const samples = ['positions/head-of-service.yaml', 'positions/service-agent.yaml'];
  return [...(begun && !hasConfig ? [] : [configFile]), ...(begun ? [] : samples)].map((path) => ({
    path,
    text: host.asset(`templates/workspace/${language}/${path}`),
  }));
}

/** What an editor needs to complete and explain every key. */
async function listSettings(host: Host): Promise<{ path: string; text: string }[]> {
  const { schemaNames, schemaText } = await import('../schema/index.ts');
  // Editors look at no schema for what stands at the top of a Markdown file.
  const names = schemaNames.filter((name) => name !== 'chapter');
  return [
    { path: '.vscode/settings.json', text: host.asset('templates/workspace/settings.json') },
    ...names.map((name) => ({ path: `${schemaFolder}/${name}.schema.json`, text: schemaText(name) })),
  ];
}
