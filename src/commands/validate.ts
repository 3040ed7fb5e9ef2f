import { Option } from '@commander-js/extra-typings';
import { verdict } from '../findings/diagnostic.ts';
import { reporters } from '../reporters/index.ts';
import { defineCommand } from './command.ts';
import { loadLanguage, readCount, readDate } from './options.ts';
import { defaultFormat, readFormat, reporterNames } from './report-formats.ts';

export const validate = defineCommand({
  name: 'validate',
  aliases: ['lint', 'check'],
  define: (program) =>
    program
      .argument('[workspace]')
      .addOption(new Option('-f, --format <format>').choices(reporterNames).argParser(readFormat))
      .option('--max-warnings <n>', '', readCount('--max-warnings', 0))
      .option('-q, --quiet')
      .option('--as-of <date>', '', readDate('--as-of'))
      .option('--force'),
  async run(host, [workspace], options) {
    const { openWorkspace, displayFrom } = await import('../build/open.ts');
    const { loadTemplates } = await import('../build/templates.ts');
    const begun = host.now();
    const language = await loadLanguage(host, options);
    const { asOf } = options;
    const read = await openWorkspace(host, workspace, { language, ...(asOf === undefined ? {} : { asOf }) });
    const { folder, compilation } = await loadTemplates(host, read);
    const wanted = options.format ?? [{ format: defaultFormat(host) }];
    const files = wanted.flatMap(({ format, file }) => (file === undefined ? [] : [{ format, file }]));
    if (files.length > 0) {
      const { protectReports } = await import('./report-files.ts');
      await protectReports(host, read, files, options.force ?? false);
    }
    for (const { format, file } of wanted) {
      const reporter = await reporters[format]();
      const text = reporter.report(compilation, {
        display: displayFrom(host, folder),
        colour: file === undefined ? host.stdout.colour : 0,
        quiet: options.quiet ?? false,
        milliseconds: host.now() - begun,
      });
      if (file === undefined) host.stdout.write(text);
      else host.publish(host.cwd, [{ path: file, content: text }]);
    }
    return verdict(compilation.diagnostics, options.maxWarnings);
  },
});
