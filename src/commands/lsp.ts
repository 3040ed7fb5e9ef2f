import { defineCommand } from './command.ts';

export const lsp = defineCommand({
  name: 'lsp',
  // The only way to speak with it, which some editors name.
  define: (program) => program.option('--stdio'),
  async run(host, _, { lang }) {
    const { serveEditor } = await import('./lsp/server.ts');
    return serveEditor(host, { lang });
  },
});
