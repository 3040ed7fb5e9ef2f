import { InvalidArgumentError, Option } from 'commander';
import { type Config, type Format, formats } from '../config.ts';
import { tally, verdict } from '../diagnostic.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Opened } from '../open.ts';
import type { Artefact, Tools } from '../renderers/index.ts';
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
          `${formats.join(', ')}, with commas between (default: the config's, else md,html)`,
        ).argParser(readFormats),
      )
      .option('-o, --out <folder>', "where to (default: the config's `output.folder`, else dist in the workspace)")
      .option('--allow-errors', 'build in spite of errors, with DRAFT on it')
      .option('--browser <program>', 'the browser that prints the PDF (default: the first that `jd doctor` finds)')
      .addHelpText(
        'after',
        `
Examples:
  $ jd build
  $ jd build --format pdf
  $ jd build examples/customer-service --format html --out /tmp/handbook
`,
      );
  },
  async run(host, [workspace], options) {
    const { locateWorkspace, readWorkspace, tellFindings } = await import('../open.ts');
    const { findMissingGlyphs } = await import('../glyphs.ts');
    const { openPress } = await import('../press.ts');
    const { openProgress } = await import('../progress.ts');
    const begun = host.now();
    const language = await loadLanguage(host, options);
    const located = locateWorkspace(host, workspace as string | undefined);
    const { config } = located.settings;
    const wanted = new Set((options.format as readonly Format[] | undefined) ?? config.output.formats);
    const progress = openProgress(host, language.report);
    const press = await openPress(host, located, { prints: wanted.has('pdf'), browser: options.browser, progress });
    try {
      progress.tell('validate');
      const opened = readWorkspace(host, located, { language });
      progress.close();
      await tellFindings(host, opened, begun);
      const { diagnostics } = opened.compilation;
      if (verdict(diagnostics) === 2) return refuse(host, 'mend the config first', 2);
      const { errors } = tally(diagnostics);
      if (errors > 0 && !options.allowErrors) {
        return refuse(host, 'mend the errors first, or build a draft with --allow-errors', 1);
      }
      const out = chooseFolder(host, located.folder, config, options);
      let files = await renderBook(opened, wanted, press.tools, errors > 0);
      progress.close();
      const found = findMissingGlyphs(opened.input, press.missing);
      await tellFindings(host, { ...opened, compilation: { ...opened.compilation, ...found } }, begun);
      if (verdict(found.diagnostics) > 0) {
        if (!options.allowErrors) return refuse(host, 'mend the errors first, or build a draft with --allow-errors', 1);
        if (errors === 0) files = await renderBook(opened, wanted, press.tools, true);
      }
      progress.tell('write');
      host.publish(out, files);
      progress.close();
      const { visible } = await import('../terminal.ts');
      for (const { path } of files) host.stdout.write(`${visible(host.relative(host.cwd, host.resolve(out, path)))}\n`);
      return 0;
    } finally {
      progress.close();
      await press.close();
    }
  },
};

function refuse(host: Host, what: string, exitCode: number): number {
  host.stderr.write(`nothing was written: ${what}\n`);
  return exitCode;
}

/** Every format is rendered, and read back where it can be, before the first file is written. */
async function renderBook(
  { compilation }: Opened,
  wanted: Iterable<Format>,
  tools: Tools,
  draft: boolean,
): Promise<Artefact[]> {
  const { composeHandbook } = await import('../handbook/compose.ts');
  const { languages } = await import('../languages/index.ts');
  const { renderers } = await import('../renderers/index.ts');
  const words = await languages[compilation.config.handbook.language]();
  const book = composeHandbook(compilation, words, draft);
  const files: Artefact[] = [];
  for (const format of wanted) {
    const renderer = await renderers[format]();
    files.push(...(await renderer.render(book, tools)));
  }
  return files;
}

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
