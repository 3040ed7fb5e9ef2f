import { Argument } from '@commander-js/extra-typings';
import { chooseLanguage } from '../languages/index.ts';
import { defineCommand } from './command.ts';
import type { ShellCommand } from './completion/shell-command.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** Writes the script of each shell; loaded only for that shell. */
const writers: Readonly<Record<(typeof shells)[number], () => Promise<(commands: readonly ShellCommand[]) => string>>> =
  {
    bash: async () => (await import('./completion/bash.ts')).writeBash,
    zsh: async () => (await import('./completion/zsh.ts')).writeZsh,
    fish: async () => (await import('./completion/fish.ts')).writeFish,
  };

export const completion = defineCommand({
  name: 'completion',
  define: (program) => program.addArgument(new Argument('<shell>').choices(shells)),
  async run(host, [shell], { lang }) {
    const { describeCommands } = await import('./completion/describe.ts');
    const { helpTexts } = await import('../languages/load-help-texts.ts');
    const write = await writers[shell]();
    host.stdout.write(write(await describeCommands(host, await helpTexts[chooseLanguage(lang, host.env)]())));
    return 0;
  },
});
