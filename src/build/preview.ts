import type { Compilation } from '../compile.ts';
import { tally, verdict } from '../findings/diagnostic.ts';
import type { Host } from '../host.ts';
import type { Language } from '../languages/language.ts';
import type { Keep } from '../model/keep.ts';
import { addFindings } from './findings.ts';
import { findMissingGlyphs } from './glyphs.ts';
import { locateWorkspace, readWorkspace } from './open.ts';
import { openPrintTools } from './print-tools.ts';
import { renderDocuments } from './render.ts';
import { loadTemplates } from './templates.ts';

/** The handbook as a page, made without a file being written. */
export interface Preview {
  /** Absolute. */
  readonly folder: string;
  readonly compilation: Compilation;
  /** In pieces, which are joined. Undefined if the config is faulty. With errors it is a draft. */
  readonly page?: readonly string[];
  /** Whether every file is in the page; a form that can't be read is not. */
  readonly isWhole: boolean;
}

const noProgress = { report() {}, claim() {}, count() {}, withoutSandbox() {}, close() {} };

export async function previewHandbook(
  host: Host,
  workspace: string,
  language: Language,
  keep?: Keep,
): Promise<Preview> {
  const keeping = keep === undefined ? {} : { keep };
  const located = locateWorkspace(host, workspace);
  const opened = await loadTemplates(host, await readWorkspace(host, located, { language, ...keeping }));
  const { folder, compilation, input } = opened;
  const { diagnostics } = compilation;
  if (verdict(diagnostics) === 2) return { folder, compilation, isWhole: false };
  const printing = await openPrintTools(host, located, {
    prints: false,
    kept: false,
    progress: noProgress,
    ...keeping,
  });
  const { files } = await renderDocuments(compilation, {
    formats: ['html'],
    scope: { split: false },
    draft: tally(diagnostics).errors > 0,
    tools: { ...printing.tools, ...keeping, asset: opened.asset },
    progress: noProgress,
  });
  const lost = diagnostics.some(({ file, severity }) => severity === 'error' && file.startsWith('templates/'));
  const isWhole =
    !lost &&
    compilation.workspace.broken.size === 0 &&
    (input.chapters?.files ?? []).every(({ chapter }) => chapter !== undefined);
  return {
    folder,
    compilation: addFindings(compilation, findMissingGlyphs(compilation, printing.missing)),
    page: files[0]?.pieces ?? [],
    isWhole,
  };
}
