import { Option } from '@commander-js/extra-typings';
import { Failure } from '../failure.ts';
import { verdict } from '../findings/diagnostic.ts';
import type { Host } from '../host.ts';
import type { Language } from '../languages/language.ts';
import type { IsoDate } from '../model/position.ts';
import { reporters } from '../reporters/index.ts';
import { defineCommand } from './command.ts';
import { loadLanguage, readCount, readDate } from './options.ts';
import type { Round } from './repeat.ts';
import { defaultFormat, isForReading, readFormat, reporterNames, type WantedReport } from './report-formats.ts';

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
      .option('--force')
      .option('-w, --watch'),
  async run(host, [workspace], options) {
    const wanted = options.format ?? [{ format: defaultFormat(host) }];
    if (options.watch !== true) {
      const language = await loadLanguage(host, options);
      return (await check(host, workspace, { ...options, language, wanted })).exitCode;
    }
    const data = wanted.find(({ format, file }) => file === undefined && !isForReading(format));
    if (data !== undefined) throw new Failure('command/watched-data', { format: data.format }, 2);
    const language = await loadLanguage(host, options);
    const { repeat } = await import('./repeat.ts');
    return repeat(host, workspace, language, (again, place) => check(again, place, { ...options, language, wanted }));
  },
});

interface CheckOptions {
  readonly language: Language;
  readonly wanted: readonly WantedReport[];
  readonly maxWarnings?: number | undefined;
  readonly quiet?: true | undefined;
  readonly asOf?: IsoDate | undefined;
  readonly force?: true | undefined;
}

async function check(host: Host, workspace: string | undefined, options: CheckOptions): Promise<Round> {
  const { openWorkspace, displayFrom } = await import('../build/open.ts');
  const { loadTemplates } = await import('../build/templates.ts');
  const begun = host.now();
  const { language, wanted, asOf } = options;
  const read = await openWorkspace(host, workspace, { language, ...(asOf === undefined ? {} : { asOf }) });
  const { folder, compilation } = await loadTemplates(host, read);
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
  return {
    exitCode: verdict(compilation.diagnostics, options.maxWarnings),
    written: files.map(({ file }) => host.resolve(file)),
  };
}
