import type { Compilation } from '../compile.ts';
import { type Diagnostic, tally, verdict } from '../findings/diagnostic.ts';
import type { Scope } from '../handbook/scope.ts';
import type { Host } from '../host.ts';
import type { BuildTexts } from '../languages/command-texts.ts';
import type { Language } from '../languages/language.ts';
import { phraseFindings } from '../languages/phrase.ts';
import type { Format } from '../model/config.ts';
import { addFindings } from './findings.ts';
import { findMissingGlyphs } from './glyphs.ts';
import { listSources, refuseLosses } from './guard.ts';
import { listFiles, locateWorkspace, readWorkspace, reportFindings } from './open.ts';
import { chooseFolder } from './output-folder.ts';
import { fillForms, readOwnForm } from './own-form.ts';
import { openPrintTools } from './print-tools.ts';
import { openProgress } from './progress.ts';
import { renderDocuments } from './render.ts';
import { listTargets, replaceFiles } from './replace-files.ts';
import { loadTemplates } from './templates.ts';

export interface BuildOptions {
  /** The folder as typed; if undefined, the nearest one. */
  readonly workspace: string | undefined;
  /** If undefined, those of the config. */
  readonly formats: readonly Format[] | undefined;
  readonly out: string | undefined;
  readonly split: boolean;
  /** A form of the company's own, which is filled instead of writing the handbook in Word. */
  readonly form?: string | undefined;
  readonly allowErrors: boolean;
  readonly force: boolean;
  readonly browser: string | undefined;
  readonly texts: BuildTexts;
  /** Chooses the positions to build from those that were read. */
  chooseScope(compilation: Compilation): Promise<Scope>;
}

/**
 * `stopped` is the reason why nothing was written; otherwise `files` are the absolute paths that were written, and `notes`
 * say what was done with earlier files. `diagnostics` are all findings, including those of the rendering.
 */
export type Built = { readonly diagnostics: readonly Diagnostic[] } & (
  | { readonly stopped: 'config' | 'errors' }
  | { readonly files: readonly string[]; readonly notes: readonly string[] }
);

/** The story of building: open, check, load templates, render, verify, publish. All files are written, or none. */
export async function buildHandbook(host: Host, language: Language, options: BuildOptions): Promise<Built> {
  const begun = host.now();
  const located = locateWorkspace(host, options.workspace);
  const { config } = located.settings;
  const form = options.form === undefined ? undefined : await readOwnForm(host, options.form, options.formats, config);
  const formats = new Set(options.formats ?? (form === undefined ? config.output.formats : []));
  if (form !== undefined) formats.delete('docx');
  const progress = openProgress(host, language.report);
  // The browser starts here and gets ready while the files are read.
  const printing = await openPrintTools(host, located, {
    prints: formats.has('pdf'),
    browser: options.browser,
    progress,
  });
  try {
    progress.report('validate');
    const opened = await loadTemplates(host, await readWorkspace(host, located, { language }));
    progress.close();
    await reportFindings(host, opened, begun);
    const { compilation } = opened;
    const { diagnostics } = compilation;
    if (verdict(diagnostics) === 2) return { stopped: 'config', diagnostics };
    const { errors } = tally(diagnostics);
    if (errors > 0 && !options.allowErrors) return { stopped: 'errors', diagnostics };

    const scope = await options.chooseScope(compilation);
    const out = chooseFolder(host, located.folder, config, {
      out: options.out,
      split: options.split || form !== undefined,
    });
    const tools = { ...printing.tools, asset: opened.asset };
    const rendering = { formats, scope, tools, progress };
    let rendered = await renderDocuments(compilation, { ...rendering, draft: errors > 0 });
    progress.close();

    // Only the rendered text shows which characters no font has.
    const lacking = findMissingGlyphs(compilation, printing.missing);
    const late = phraseFindings(lacking, compilation.sources, language);
    await reportFindings(host, { ...opened, compilation: { ...compilation, ...late } }, begun);
    const whole = addFindings(compilation, lacking);
    if (verdict(late.diagnostics) > 0) {
      if (!options.allowErrors) return { stopped: 'errors', diagnostics: whole.diagnostics };
      if (errors === 0) rendered = await renderDocuments(whole, { ...rendering, draft: true });
    }

    const filled =
      form === undefined ? undefined : await fillForms(form, whole, { scope, draft: errors > 0, texts: options.texts });
    const files = [...rendered.files, ...(filled?.files ?? [])];
    const guard = {
      sources: listSources(host, { folder: located.folder, config, sources: listFiles(opened) }),
      force: options.force,
      purpose: 'build',
    } as const;
    refuseLosses(host, () => listTargets(host, out, files), guard);
    progress.report('write');
    const replaced = replaceFiles(host, out, files, { scope, compilation, texts: options.texts });
    const posted = rendered.notes.map((note) => options.texts.notPosted(note));
    const notes = [...posted, ...(filled?.notes ?? []), ...replaced];
    return { files: files.map(({ path }) => host.resolve(out, path)), notes, diagnostics: whole.diagnostics };
  } finally {
    progress.close();
    await printing.close();
  }
}
