import { Option } from '@commander-js/extra-typings';
import type { Checked } from '../build/validate.ts';
import { Failure } from '../failure.ts';
import { verdict } from '../findings/diagnostic.ts';
import type { Host } from '../host.ts';
import type { HandbookLanguage } from '../model/config.ts';
import type { IsoDate } from '../model/position.ts';
import { reporters } from '../reporters/index.ts';
import { defineCommand } from './command.ts';
import { loadLanguage, nameLanguage, readCount, readDate } from './options.ts';
import type { Round } from './repeat.ts';
import type { WithBaseline } from './validate/baseline.ts';
import {
  defaultFormat,
  isForReading,
  readFormat,
  reporterNames,
  type WantedReport,
} from './validate/report-formats.ts';

export const validate = defineCommand({
  name: 'validate',
  aliases: ['lint', 'check'],
  define: (program) =>
    program
      .argument('[path...]')
      .addOption(new Option('-f, --format <format>').choices(reporterNames).argParser(readFormat))
      .option('--max-warnings <n>', '', readCount('--max-warnings', 0))
      .option('-q, --quiet')
      .option('--as-of <date>', '', readDate('--as-of'))
      .option('--fix')
      .option('--baseline <file>')
      .option('--write-baseline <file>')
      .option('--stdin-path <file>')
      .option('--no-cache')
      .option('--force')
      .option('-w, --watch'),
  async run(host, [paths], options) {
    const wanted = options.format ?? [{ format: defaultFormat(host) }];
    if (options.fix === true) {
      if (options.watch === true) throw new Failure('command/watched-fix', {}, 2);
      if (options.stdinPath !== undefined) throw new Failure('command/fix-part', { part: 'input' }, 2);
      const { fixTargets } = await import('./fix/fix-targets.ts');
      const language = await loadLanguage(host, options);
      await fixTargets(host, paths, { language, asOf: options.asOf, dryRun: false, to: host.stderr });
    }
    const checking = { ...options, language: nameLanguage(host, options), wanted };
    if (options.watch !== true) {
      const { stdinPath } = options;
      if (stdinPath === undefined) return (await check(host, paths, checking)).exitCode;
      const { readTyped } = await import('./validate/read-typed.ts');
      return (await check(await readTyped(host, stdinPath), [...paths, stdinPath], checking)).exitCode;
    }
    if (options.writeBaseline !== undefined) throw new Failure('command/watched-baseline', {}, 2);
    if (options.stdinPath !== undefined) throw new Failure('command/watched-input', {}, 2);
    const data = wanted.find(({ format, file }) => file === undefined && !isForReading(format));
    if (data !== undefined) throw new Failure('command/watched-data', { format: data.format }, 2);
    const { findTargets } = await import('../build/targets/index.ts');
    const [target, ...others] = findTargets(host, paths);
    if (target === undefined || others.length > 0)
      throw new Failure('command/watched-several', { count: others.length + 1 }, 2);
    const language = await loadLanguage(host, options);
    const { repeat } = await import('./repeat.ts');
    const again = paths.length === 0 ? [target.folder] : paths;
    // What unchanged files gave is in memory then.
    return repeat(host, target.folder, language, (keeping) => check(keeping, again, { ...checking, cache: false }));
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

async function check(host: Host, paths: readonly string[], options: CheckOptions): Promise<Round> {
  const { findTargets } = await import('../build/targets/index.ts');
  const { validateWorkspace } = await import('../build/validate.ts');
  const { reportWorkspaces } = await import('./validate/report-workspaces.ts');
  const begun = host.now();
  // A kept result has sentences only, and a finding is known by its facts.
  const cache = options.cache && options.baseline === undefined && options.writeBaseline === undefined;
  const shown = await Promise.all(options.wanted.map(({ format }) => reporters[format]()));
  const fixes = shown.some(({ showsFixes }) => showsFixes === true);
  const found: Checked[] = [];
  for (const target of findTargets(host, paths))
    found.push(await validateWorkspace(host, target, { ...options, cache, fixes }));
  const { language, wanted, quiet = false, maxWarnings } = options;
  await protect(host, found, options);
  const { checked, finish } = await compare(host, found, options);
  const written = await reportWorkspaces(host, checked, { language, wanted, quiet, begun });
  finish();
  return {
    exitCode: verdict(
      checked.flatMap(({ reported }) => reported.diagnostics),
      maxWarnings,
    ),
    written,
  };
}

/** Most checks write no file, and so load nothing for it. */
async function protect(host: Host, found: readonly Checked[], options: CheckOptions): Promise<void> {
  const { wanted, writeBaseline, force = false } = options;
  if (writeBaseline === undefined && wanted.every(({ file }) => file === undefined)) return;
  const { protectFiles } = await import('./validate/protect-files.ts');
  const { listReportFiles } = await import('./validate/report-files.ts');
  const { baselineFile } = await import('./validate/baseline.ts');
  const files = await listReportFiles(wanted);
  protectFiles(host, found, writeBaseline === undefined ? files : [...files, baselineFile(writeBaseline)], force);
}

async function compare(host: Host, found: readonly Checked[], options: CheckOptions): Promise<WithBaseline> {
  const { baseline, writeBaseline, language } = options;
  if (baseline === undefined && writeBaseline === undefined) return { checked: found, finish: () => undefined };
  const { leaveOutKnown, makeKnown } = await import('./validate/baseline.ts');
  if (writeBaseline !== undefined) return makeKnown(host, found, writeBaseline, language);
  return leaveOutKnown(host, found, baseline ?? '', language);
}
