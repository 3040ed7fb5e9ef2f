import { InvalidArgumentError, Option } from 'commander';
import { verdict } from '../diagnostic.ts';
import type { Host } from '../host.ts';
import { type ReporterName, reporters } from '../reporters/index.ts';
import type { Command } from './index.ts';
import { loadLanguage, readCount, readDate } from './options.ts';

const names = Object.keys(reporters) as ReporterName[];

export const validate: Command = {
  name: 'validate',
  aliases: ['lint', 'check'],
  define(program) {
    program
      .description('Check every file of a workspace and how they fit together.')
      .argument('[workspace]', "the workspace's folder (default: the nearest one upward with jd.config.yaml)")
      .addOption(
        new Option(
          '-f, --format <format>',
          `${names.join(', ')}; FORMAT=FILE writes to a file; may be repeated (default: pretty, on GitHub Actions github)`,
        ).argParser(readFormats),
      )
      .option('--max-warnings <n>', 'more warnings than this are a failure (exit 1)', readCount(0))
      .option('-q, --quiet', 'errors only')
      .option('--as-of <date>', 'the day that counts as today, for review dates', readDate)
      .option('--force', "with FORMAT=FILE: replace a file that isn't an earlier report")
      .addHelpText(
        'after',
        `
Examples:
  $ jd validate
  $ jd validate examples/customer-service --lang zh-CN
  $ jd validate --format json > findings.json
  $ jd validate --format pretty --format json=findings.json --max-warnings 0

jd lint and jd check mean the same.
Exit codes: 0 clean, warnings allowed; 1 errors, or too many warnings; 2 a wrong command or config.
`,
      );
  },
  async run(host, [workspace], options) {
    const { openWorkspace, displayFrom } = await import('../open.ts');
    const { furnish } = await import('../own-templates.ts');
    const begun = host.now();
    const language = await loadLanguage(host, options);
    const { asOf } = options;
    const read = await openWorkspace(host, workspace as string | undefined, {
      language,
      ...(asOf === undefined ? {} : { asOf }),
    });
    const { folder, compilation } = await furnish(host, read);
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
};

function defaultFormat(host: Host): ReporterName {
  return host.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty';
}

function splitFormat(wanted: string): [name: string, file?: string] {
  const at = wanted.indexOf('=');
  return at === -1 ? [wanted] : [wanted.slice(0, at), wanted.slice(at + 1)];
}

function readFormats(wanted: string, before: readonly string[] = []): readonly string[] {
  const [name, file] = splitFormat(wanted);
  if (!names.includes(name as ReporterName)) throw new InvalidArgumentError(`The formats are ${names.join(', ')}.`);
  if (file === '') throw new InvalidArgumentError('Name the file behind the equals sign.');
  if (file === undefined && before.some((other) => splitFormat(other).length === 1)) {
    throw new InvalidArgumentError(
      'Only one format can go to the screen; give the others a file, as in json=findings.json.',
    );
  }
  if (before.some((other) => splitFormat(other)[1] === file)) {
    throw new InvalidArgumentError("Two formats can't go to one file.");
  }
  return [...before, wanted];
}
