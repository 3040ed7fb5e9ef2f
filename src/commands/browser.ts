import { Argument } from '@commander-js/extra-typings';
import { chooseLanguage } from '../languages/index.ts';
import { commandTexts } from '../languages/load-command-texts.ts';
import { defineCommand } from './command.ts';

export const browser = defineCommand({
  name: 'browser',
  define: (program) => program.addArgument(new Argument('<action>').choices(['install'])),
  async run(host, _args, { lang }) {
    const { visible } = await import('../text/terminal.ts');
    const { browser: texts } = await commandTexts[chooseLanguage(lang, host.env)]();
    const { path, version, fetched } = await host.installBrowser((step) => {
      host.stderr.write(`${visible(texts.step(step))}\n`);
    });
    host.stderr.write(`${visible(fetched ? texts.installed(version) : texts.already(version))}\n`);
    host.stdout.write(`${visible(path)}\n`);
    return 0;
  },
});
