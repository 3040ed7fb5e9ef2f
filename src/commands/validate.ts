import { Option } from '@commander-js/extra-typings';
import { Failure } from '../failure.ts';
import { verdict } from '../findings/diagnostic.ts';
import type { Host } from '../host.ts';
import type { HandbookLanguage } from '../model/config.ts';
import type { IsoDate } from '../model/position.ts';
import { reporters } from '../reporters/index.ts';
import { defineCommand } from './command.ts';
import { loadLanguage, nameLanguage, readCount, readDate } from './options.ts';
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
      .option('--no-cache')
      .option('--force')
      .option('-w, --watch'),
  async run(host, [workspace], options) {
    const wanted = options.format ?? [{ format: defaultFormat(host) }];
    const checking = { ...options, language: nameLanguage(host, options), wanted };
    if (options.watch !== true) return (await check(host, workspace, checking)).exitCode;
    const data = wanted.find(({ format, file }) => file === undefined && !isForReading(format));
    if (data !== undefined) throw new Failure('command/watched-data', { format: data.format }, 2);
    const language = await loadLanguage(host, options);
    const { repeat } = await import('./repeat.ts');
    // What unchanged files gave is in memory then.
    return repeat(host, workspace, language, (again, place) => check(again, place, { ...checking, cache: false }));
  },
});

interface CheckOptions {
  readonly language: HandbookLanguage;
  readonly wanted: readonly WantedReport[];
  readonly cache: boolean;
  readonly maxWarnings?: number | undefined;
  readonly quiet?: true | undefined;
  readonly asOf?: IsoDate | undefined;
  readonly force?: true | undefined;
}

async function check(host: Host, workspace: string | undefined, options: CheckOptions): Promise<Round> {
  const { validateWorkspace } = await import('../build/validate.ts');
  const { showWorkspace } = await import('../build/show-workspace.ts');
  const { loadReportLabels } = await import('../languages/load-report-labels.ts');
  const begun = host.now();
  const { wanted } = options;
  const checked = await validateWorkspace(host, workspace, options);
  const { folder, reported, sources } = checked;
  const workspaces = [showWorkspace(host, folder, reported, { files: sources })];
  const labels = await loadReportLabels[options.language]();
  const files = wanted.flatMap(({ format, file }) => (file === undefined ? [] : [{ format, file }]));
  if (files.length > 0) {
    const { protectReports } = await import('./report-files.ts');
    await protectReports(host, checked, files, options.force ?? false);
  }
  for (const { format, file } of wanted) {
    const reporter = await reporters[format]();
    const text = reporter.report(workspaces, {
      labels,
      colour: file === undefined ? host.stdout.colour : 0,
      quiet: options.quiet ?? false,
      milliseconds: host.now() - begun,
    });
    if (file === undefined) host.stdout.write(text);
    else host.publish(host.cwd, [{ path: file, content: text }]);
  }
  return {
    exitCode: verdict(reported.diagnostics, options.maxWarnings),
    written: files.map(({ file }) => host.resolve(file)),
  };
}
