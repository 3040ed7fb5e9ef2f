import { compile } from '../compile.ts';
import type { Scope } from '../handbook/scope.ts';
import type { Format } from '../model/config.ts';
import type { Artefact, Tools } from '../renderers/renderer.ts';
import type { Opened } from './open.ts';
import type { Progress } from './progress.ts';

export interface EditionOptions {
  readonly formats: Iterable<Format>;
  readonly scope: Scope;
  readonly draft: boolean;
  readonly tools: Tools;
  readonly progress: Progress;
}

/** Every document in every format, rendered, and read back where it can be, before the first file is written. */
export async function renderEdition(
  { compilation, input }: Opened,
  { formats, scope, draft, tools, progress }: EditionOptions,
): Promise<Artefact[]> {
  const { composeDocuments } = await import('../handbook/documents.ts');
  const { languages } = await import('../languages/index.ts');
  const { renderers } = await import('../renderers/index.ts');
  const words = await languages[compilation.config.handbook.language]();
  // What is still wrong is told in the language of the book, whoever builds it.
  const { diagnostics } =
    draft && compilation.language !== words ? compile({ ...input, language: words }) : compilation;
  const [first, ...forms] = composeDocuments({ ...compilation, diagnostics }, words, draft, scope);
  const chosen = await Promise.all([...formats].map((format) => renderers[format]()));
  const files: Artefact[] = [];
  if (first !== undefined) for (const renderer of chosen) files.push(...(await renderer.render(first, tools)));
  const quiet: Tools = { ...tools, tell() {} };
  for (const [at, form] of forms.entries()) {
    progress.count(at + 1, forms.length);
    for (const renderer of chosen) files.push(...(await renderer.render(form, quiet)));
  }
  return files;
}
