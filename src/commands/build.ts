import { InvalidArgumentError, Option } from 'commander';
import { type Format, formats } from '../config.ts';
import { tally, verdict } from '../diagnostic.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Command } from './index.ts';
import { loadLanguage } from './options.ts';
import { chooseFolder } from './output-folder.ts';

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
      .option(
        '--position <positions...>',
        'only the forms of these (id, code, title or alias), to be printed and signed',
      )
      .option('--department <name>', 'only this department and those it contains')
      .option('--split', 'also one document a position, positions/<id>')
      .option('--allow-errors', 'build in spite of errors, with DRAFT on it')
      .option('--force', "replace files in the output folder that jd didn't write, or that were changed since")
      .option('--browser <program>', 'the browser that prints the PDF (default: the first that `jd doctor` finds)')
      .addHelpText(
        'after',
        `
Examples:
  $ jd build
  $ jd build --format pdf
  $ jd build --format pdf --position 客-002 客服主管
  $ jd build --department 客服部 --split
  $ jd build examples/customer-service --format html --out /tmp/handbook
`,
      );
  },
  async run(host, [workspace], options) {
    const { locateWorkspace, readWorkspace, tellFindings } = await import('../open.ts');
    const { furnish } = await import('../own-templates.ts');
    const { findMissingGlyphs } = await import('../glyphs.ts');
    const { openPress } = await import('../press.ts');
    const { openProgress } = await import('../progress.ts');
    const { renderEdition } = await import('../edition.ts');
    const { findScope } = await import('./names.ts');
    const { listTargets, turnOver } = await import('./turnover.ts');
    const { listSources, refuseLosses } = await import('./guard.ts');
    const begun = host.now();
    const language = await loadLanguage(host, options);
    if (workspace === undefined) refuseFolders(host, options.position ?? []);
    const located = locateWorkspace(host, workspace as string | undefined);
    const { config } = located.settings;
    const wanted = new Set((options.format as readonly Format[] | undefined) ?? config.output.formats);
    const progress = openProgress(host, language.report);
    const press = await openPress(host, located, { prints: wanted.has('pdf'), browser: options.browser, progress });
    try {
      progress.tell('validate');
      const opened = await furnish(host, await readWorkspace(host, located, { language }));
      progress.close();
      await tellFindings(host, opened, begun);
      const { diagnostics } = opened.compilation;
      if (verdict(diagnostics) === 2) return refuse(host, 'mend the config first', 2);
      const { errors } = tally(diagnostics);
      if (errors > 0 && !options.allowErrors) {
        return refuse(host, 'mend the errors first, or build a draft with --allow-errors', 1);
      }
      const scope = await findScope(opened.compilation, options);
      const out = chooseFolder(host, located.folder, config, options);
      const tools = { ...press.tools, asset: opened.asset };
      const edition = { formats: wanted, scope, tools, progress };
      let files = await renderEdition(opened, { ...edition, draft: errors > 0 });
      progress.close();
      const found = findMissingGlyphs(opened.input, press.missing);
      await tellFindings(host, { ...opened, compilation: { ...opened.compilation, ...found } }, begun);
      if (verdict(found.diagnostics) > 0) {
        if (!options.allowErrors) return refuse(host, 'mend the errors first, or build a draft with --allow-errors', 1);
        if (errors === 0) files = await renderEdition(opened, { ...edition, draft: true });
      }
      refuseLosses(host, listTargets(host, out, files), {
        sources: listSources(host, opened),
        force: options.force ?? false,
        sourceAdvice: 'choose another folder with --out',
        advice: 'move the file away, choose another folder with --out, or replace it with --force',
      });
      progress.tell('write');
      const notes = turnOver(host, out, files, scope, opened.compilation);
      progress.close();
      const { visible } = await import('../terminal.ts');
      for (const line of notes) host.stderr.write(`${visible(line)}\n`);
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

/** What `--position` takes is a list, which ends with the line. */
function refuseFolders(host: Host, names: readonly string[]): void {
  const folder = names.find((name) => host.kind(host.resolve(name)) === 'folder');
  if (folder === undefined) return;
  throw new Failure('name/folder', { name: folder }, 2);
}

function readFormats(text: string): readonly string[] {
  const wanted = text.split(',').map((name) => name.trim());
  for (const name of wanted) {
    if (!formats.some((format) => format === name)) {
      const culprit = wanted.length === 1 ? '' : name === '' ? 'A name is missing. ' : `\`${name}\` is no format. `;
      throw new InvalidArgumentError(`${culprit}The formats are ${formats.join(', ')}.`);
    }
  }
  return wanted;
}
