import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Serving } from '../model/served.ts';
import { defineCommand } from './command.ts';
import { loadLanguage } from './options.ts';

export const serve = defineCommand({
  name: 'serve',
  aliases: ['preview'],
  define: (program) => program.argument('[workspace]').option('-p, --port <n>', '', readPort).option('--open'),
  async run(host, [workspace], options) {
    const { findWorkspace } = await import('../build/locate.ts');
    const { commandTexts } = await import('../languages/load-command-texts.ts');
    const { repeat } = await import('./repeat.ts');
    const { linkToEditor } = await import('./serve/editor.ts');
    const { openPreview } = await import('./serve/preview.ts');
    const { visible } = await import('../text/terminal.ts');
    const language = await loadLanguage(host, options);
    const { serve: texts } = await commandTexts[language.name]();
    const place = workspace ?? findWorkspace(host, workspace);
    const preview = openPreview(host.asset, place, { language, texts }, linkToEditor(host.env['JD_EDITOR_URL']));
    let serving: Serving | undefined;
    const start = async (): Promise<Serving> => {
      const { port, open = false } = options;
      const { find, tell: greet } = preview;
      const started = await host.serve({ ...(port === undefined ? {} : { port }), find, greet });
      host.stdout.write(`${started.address}\n`);
      host.stderr.write(`${texts.started}\n`);
      if (open && !(await host.openAddress(started.address))) host.stderr.write(`${visible(texts.notOpened)}\n`);
      return started;
    };
    try {
      const refresh = async (again: Host) => {
        try {
          const { errors } = await preview.refresh(again);
          return { exitCode: errors > 0 ? 1 : 0, written: [] };
        } finally {
          serving?.send(preview.tell());
        }
      };
      const begin = async () => {
        serving = await start();
      };
      return await repeat(host, place, language, refresh, begin);
    } finally {
      serving?.close();
    }
  },
});

/** For commander. */
function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Failure('command/port', { option: '--port', value: text }, 2);
}
