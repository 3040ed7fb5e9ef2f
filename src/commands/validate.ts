import { Option } from '@commander-js/extra-typings';
import { Failure } from '../failure.ts';
import { verdict } from '../findings/diagnostic.ts';
import type { Host } from '../host.ts';
import { reporters } from '../reporters/index.ts';
import type { ReporterName } from '../reporters/reporter.ts';
import { defineCommand } from './command.ts';
import { loadLanguage, readCount, readDate } from './options.ts';

const names = Object.keys(reporters) as ReporterName[];

export const validate = defineCommand({
  name: 'validate',
  aliases: ['lint', 'check'],
  define: (program) =>
    program
      .argument('[workspace]')
      .addOption(new Option('-f, --format <format>').choices(names).argParser(readFormats))
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
    const read = await openWorkspace(host, workspace, {
      language,
      ...(asOf === undefined ? {} : { asOf }),
    });
    const { folder, compilation } = await loadTemplates(host, read);
    const formats = options.format === undefined ? [defaultFormat(host)] : [options.format].flat();
    const files = formats
      .map(splitFormat)
      .flatMap(([name, file]) => (file === undefined ? [] : [{ format: name as ReporterName, file }]));
    if (files.length > 0) {
      const { protectReports } = await import('./report-files.ts');
      await protectReports(host, read, files, options.force ?? false);
    }
    for (const wanted of formats) {
      const [name = '', file] = splitFormat(wanted);
      const reporter = await reporters[name as ReporterName]();
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

function defaultFormat(host: Host): ReporterName {
  return host.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty';
}

function splitFormat(wanted: string): [name: string, file?: string] {
  const at = wanted.indexOf('=');
  return at === -1 ? [wanted] : [wanted.slice(0, at), wanted.slice(at + 1)];
}

function readFormats(wanted: string, before: readonly string[] = []): readonly string[] {
  const [name = '', file] = splitFormat(wanted);
  const option = '--format';
  const value = wanted;
  if (!names.includes(name as ReporterName))
    throw new Failure('command/choice', { option, value: name, allowed: names }, 2);
  if (file === '') throw new Failure('command/no-file', { option, value }, 2);
  if (file === undefined && before.some((other) => splitFormat(other).length === 1)) {
    throw new Failure('command/two-on-screen', { option, value }, 2);
  }
  if (before.some((other) => splitFormat(other)[1] === file)) {
    throw new Failure('command/same-file', { option, value }, 2);
  }
  return [...before, wanted];
}
