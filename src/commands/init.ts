import type { HandbookLanguage } from '../config.ts';
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
    for (const { path, text } of await listFiles(host, chooseLanguage(lang, host.env))) {
      const made = host.create(host.resolve(root, path), text);
      const shown = host.relative(host.cwd, host.resolve(root, path));
      host.stdout.write(`${made ? 'wrote' : 'kept '} ${visible(shown)}\n`);
    }
    const where = host.relative(host.cwd, root);
    const target = where === '' ? '' : ` ${/^[\w./-]+$/.test(where) ? where : `'${visible(where)}'`}`;
    host.stdout.write(`\nnext: jd validate${target}, then jd build${target}\n`);
    return 0;
  },
};

async function listFiles(host: Host, language: HandbookLanguage): Promise<{ path: string; text: string }[]> {
  const { schemaNames, schemaText } = await import('../schema/index.ts');
  const copy = (path: string) => ({ path, text: host.asset(`templates/workspace/${language}/${path}`) });
  return [
    copy('jd.config.yaml'),
    copy('positions/head-of-service.yaml'),
    copy('positions/service-agent.yaml'),
    { path: '.vscode/settings.json', text: host.asset('templates/workspace/settings.json') },
    ...schemaNames.map((name) => ({ path: `${schemaFolder}/${name}.schema.json`, text: schemaText(name) })),
  ];
}
