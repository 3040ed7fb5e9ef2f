import type { Examination } from '../host.ts';
import type { Command } from './index.ts';

type Check = Examination['checks'][number];

/** Without these nothing can be printed; the other lacks are borne. */
const needed: readonly Check['topic'][] = ['browser', 'version', 'fonts'];

export const doctor: Command = {
  name: 'doctor',
  define(program) {
    program
      .description('Tell what this machine has to print PDFs with, and what to do about what it lacks.')
      .option('--browser <path>', 'try this browser instead of the one that jd would find')
      .addHelpText(
        'after',
        `
Examples:
  $ jd doctor
  $ jd doctor --browser /usr/bin/chromium
`,
      );
  },
  async run(host, _args, { browser }) {
    const { visible } = await import('../terminal.ts');
    const { checks } = await host.examine(browser === undefined ? {} : { browser });
    for (const { topic, good, found, advice } of checks) {
      host.stdout.write(`${good ? 'ok  ' : 'lack'}  ${topic.padEnd(9)}${visible(found)}\n`);
      if (advice !== undefined) host.stdout.write(`${' '.repeat(15)}→ ${visible(advice)}\n`);
    }
    const works = checks.every(({ topic, good }) => good || !needed.includes(topic));
    host.stdout.write(works ? '\nPDFs can be printed here\n' : '\nPDFs can not be printed here yet\n');
    return works ? 0 : 3;
  },
};
