import { InvalidArgumentError, Option } from 'commander';
import { type Config, type Format, formats } from '../config.ts';
import { tally, verdict } from '../diagnostic.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Command, Options } from './index.ts';
import { fixedPart, loadLanguage } from './options.ts';

export const build: Command = {
  name: 'build',
  define(program) {
    program
      .description('Compile the handbook. With errors in the files nothing is written.')
      .argument('[workspace]', "the workspace's folder (default: the nearest one upward with jd.config.yaml)")
      .addOption(
        new Option(
          '-f, --format <formats>',
          `${formats.join(', ')}, with commas between (default: the config's, else all)`,
        ).argParser(readFormats),
      )
      .option('-o, --out <folder>', "where to (default: the config's `output.folder`, else dist in the workspace)")
      .option('--allow-errors', 'build in spite of errors, with DRAFT on it')
      .addHelpText(
        'after',
        `
Examples:
  $ jd build
  $ jd build examples/customer-service --format html --out /tmp/handbook
`,
      );
  },
  async run(host, [workspace], options) {
    const { openWorkspace, tellFindings } = await import('../open.ts');
    const { languages } = await import('../languages/index.ts');
    const begun = host.now();
    const language = await loadLanguage(host, options);
    const opened = openWorkspace(host, workspace as string | undefined, { language });
    const { folder, compilation } = opened;
    const { config, diagnostics } = compilation;
    await tellFindings(host, opened, begun);
    const exitCode = verdict(diagnostics);
    const { errors } = tally(diagnostics);
    if (exitCode === 2) {
      host.stderr.write('nothing was written: mend the config first\n');
      return exitCode;
    }
    if (errors > 0 && !options.allowErrors) {
      host.stderr.write('nothing was written: mend the errors first, or build a draft with --allow-errors\n');
      return exitCode;
    }
    const out = chooseFolder(host, folder, config, options);
    const { composeHandbook } = await import('../handbook/compose.ts');
    const { renderers } = await import('../renderers/index.ts');
    const words = await languages[config.handbook.language]();
    const book = composeHandbook(compilation, words, errors > 0);
    const files = [];
    for (const format of new Set((options.format as readonly Format[] | undefined) ?? config.output.formats)) {
      const renderer = await renderers[format]();
      files.push(...renderer.render(book, (name) => host.asset(name)));
    }
    host.publish(out, files);
    const { visible } = await import('../terminal.ts');
    for (const { path } of files) host.stdout.write(`${visible(host.relative(host.cwd, host.resolve(out, path)))}\n`);
    return 0;
  },
};

/** `--out` counts from the current folder, the config's folder from the workspace; neither may lie among the sources. */
function chooseFolder(host: Host, workspace: string, config: Config, { out }: Options): string {
  const folder = out === undefined ? host.resolve(workspace, config.output.folder) : host.resolve(out);
  const sources = [...config.positions, ...config.procedures, ...config.chapters]
    .map(fixedPart)
    .filter((part) => part !== '');
  for (const source of [...sources, 'templates']) {
    const way = host.relative(host.resolve(workspace, source), folder);
    if (way === '' || !/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(way)) {
      throw new Failure(
        `the output folder \`${host.relative(host.cwd, folder) || '.'}\` lies inside \`${source}\`, where the sources are; choose another with --out`,
        2,
      );
    }
  }
  return folder;
}

function readFormats(text: string): readonly string[] {
  const wanted = text.split(',').map((name) => name.trim());
  for (const name of wanted) {
    if (!formats.some((format) => format === name)) {
      throw new InvalidArgumentError(`\`${name}\` is no format; the formats are ${formats.join(', ')}.`);
    }
  }
  return wanted;
}
