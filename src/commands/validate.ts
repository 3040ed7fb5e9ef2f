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
      .option('--fix')
      .option('--baseline <file>')
      .option('--write-baseline <file>')
      .option('--no-cache')
      .option('--force')
      .option('-w, --watch'),
  async run(host, [workspace], options) {
    const wanted = options.format ?? [{ format: defaultFormat(host) }];
    if (options.fix === true) {
      if (options.watch === true) throw new Failure('command/watched-fix', {}, 2);
      const { runFix } = await import('./fix/run-fix.ts');
      const language = await loadLanguage(host, options);
      await runFix(host, workspace, { language, asOf: options.asOf, dryRun: false, to: host.stderr });
    }
    const checking = { ...options, language: nameLanguage(host, options), wanted };
    if (options.watch !== true) return (await check(host, workspace, checking)).exitCode;
    if (options.writeBaseline !== undefined) throw new Failure('command/watched-baseline', {}, 2);
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
  readonly baseline?: string | undefined;
  readonly writeBaseline?: string | undefined;
}

async function check(host: Host, workspace: string | undefined, options: CheckOptions): Promise<Round> {
  const { validateWorkspace } = await import('../build/validate.ts');
  const { displayFrom } = await import('../build/locate.ts');
  const begun = host.now();
  const { wanted } = options;
  const comparing = options.baseline !== undefined || options.writeBaseline !== undefined;
  // A kept result has sentences only, and a finding is known by its facts.
  const checked = await validateWorkspace(host, workspace, { ...options, cache: options.cache && !comparing });
  const { folder } = checked;
  const files = wanted.flatMap(({ format, file }) => (file === undefined ? [] : [{ format, file }]));
  if (files.length > 0) {
    const { protectReports } = await import('./report-files.ts');
    await protectReports(host, checked, files, options.force ?? false);
  }
  const reports = files.map(({ file }) => file);
  const compared = comparing
    ? await (await import('./baseline.ts')).compareFindings(host, checked, { ...options, reports })
    : undefined;
  const reported = compared?.reported ?? checked.reported;
  for (const { format, file } of wanted) {
    const reporter = await reporters[format]();
    const text = reporter.report(reported, {
      display: displayFrom(host, folder),
      colour: file === undefined ? host.stdout.colour : 0,
      quiet: options.quiet ?? false,
      milliseconds: host.now() - begun,
    });
    if (file === undefined) host.stdout.write(text);
    else host.publish(host.cwd, [{ path: file, content: text }]);
  }
  compared?.finish();
  return {
    exitCode: verdict(reported.diagnostics, options.maxWarnings),
    written: files.map(({ file }) => host.resolve(file)),
  };
}
