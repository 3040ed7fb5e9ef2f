import { Option } from 'commander';
import { chooseFolder } from '../build/output-folder.ts';
import { Failure } from '../failure.ts';
import { tally, verdict } from '../findings/diagnostic.ts';
import type { Host } from '../host.ts';
import { commandTexts } from '../languages/load-command-texts.ts';
import { type Format, formats } from '../model/config.ts';
import type { Command } from './command.ts';
import { loadLanguage } from './options.ts';

export const build: Command = {
  name: 'build',
  define(program) {
    program
      .argument('[workspace]')
      .addOption(new Option('-f, --format <formats>').choices(formats).argParser(readFormats))
      .option('-o, --out <folder>')
      .option('--position <positions...>')
      .option('--department <name>')
      .option('--split')
      .option('--allow-errors')
      .option('--force')
      .option('--browser <program>');
  },
  async run(host, [workspace], options) {
    const { locateWorkspace, readWorkspace, tellFindings } = await import('../build/open.ts');
    const { furnish } = await import('../build/templates.ts');
    const { findMissingGlyphs } = await import('../build/glyphs.ts');
    const { openPress } = await import('../build/print-tools.ts');
    const { openProgress } = await import('../build/progress.ts');
    const { renderEdition } = await import('../build/edition.ts');
    const { findScope } = await import('./names.ts');
    const { listTargets, turnOver } = await import('../build/replace-files.ts');
    const { listSources, refuseLosses } = await import('../build/guard.ts');
    const begun = host.now();
    const language = await loadLanguage(host, options);
    const { build: texts } = await commandTexts[language.name]();
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
      if (verdict(diagnostics) === 2) return refuse(host, texts.stopped.config, 2);
      const { errors } = tally(diagnostics);
      if (errors > 0 && !options.allowErrors) {
        return refuse(host, texts.stopped.errors, 1);
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
        if (!options.allowErrors) return refuse(host, texts.stopped.errors, 1);
        if (errors === 0) files = await renderEdition(opened, { ...edition, draft: true });
      }
      refuseLosses(host, listTargets(host, out, files), {
        sources: listSources(host, opened),
        force: options.force ?? false,
        purpose: 'build',
      });
      progress.tell('write');
      const notes = turnOver(host, out, files, { scope, compilation: opened.compilation, texts });
      progress.close();
      const { visible } = await import('../text/terminal.ts');
      for (const line of notes) host.stderr.write(`${visible(line)}\n`);
      for (const { path } of files) host.stdout.write(`${visible(host.relative(host.cwd, host.resolve(out, path)))}\n`);
      return 0;
    } finally {
      progress.close();
      await press.close();
    }
  },
};

function refuse(host: Host, sentence: string, exitCode: number): number {
  host.stderr.write(`${sentence}\n`);
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
      throw new Failure('command/choice', { option: '--format', value: name, allowed: formats }, 2);
    }
  }
  return wanted;
}
