import { defineCommand } from './command.ts';
import { nameLanguage } from './options.ts';

export const lsp = defineCommand({
  name: 'lsp',
  // The only way to speak with it, which some editors name.
  define: (program) => program.option('--stdio'),
  async run(host, _, { lang }) {
    const { serveEditor } = await import('./lsp/server.ts');
    if (host.stderr.isTerminal) {
      const { commandTexts } = await import('../languages/load-command-texts.ts');
      host.stderr.write(`${(await commandTexts[nameLanguage(host, { lang })]()).lsp.waiting}\n`);
    }
    return serveEditor(host, { lang });
  },
});
