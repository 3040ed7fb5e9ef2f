import type { Compilation } from '../compile.ts';
import type { PostingNote } from '../findings/built-fault.ts';
import type { Scope } from '../handbook/scope.ts';
import type { Format } from '../model/config.ts';
import type { Artefact, Renderer, Tools } from '../renderers/renderer.ts';
import { rephrase } from './findings.ts';
import type { Progress } from './progress.ts';

export interface RenderOptions {
  readonly formats: Iterable<Format>;
  readonly scope: Scope;
  /** Whether the book is marked as a draft and lists what is still wrong. */
  readonly draft: boolean;
  readonly tools: Tools;
  readonly progress: Progress;
}

export interface RenderedDocuments {
  readonly files: readonly Artefact[];
  readonly notes: readonly PostingNote[];
}

/** Every document in every format. A PDF is read back here, before the first file is written. */
export async function renderDocuments(
  compilation: Compilation,
  { formats, scope, draft, tools, progress }: RenderOptions,
): Promise<RenderedDocuments> {
  const { composeDocuments } = await import('../handbook/documents.ts');
  const { languages } = await import('../languages/index.ts');
  const { renderers } = await import('../renderers/index.ts');
  const words = await languages[compilation.config.handbook.language]();
  // A draft lists what is still wrong in the language of the book, not of the command.
  const phrased = draft ? rephrase(compilation, words) : compilation;
  const [first, ...forms] = composeDocuments(phrased, words, draft, scope, tools.keep);
  const chosen = await Promise.all([...formats].map((format) => renderers[format]()));
  const files: Artefact[] = [];
  const notes: PostingNote[] = [];
  const places = new Map<Renderer, ReadonlySet<string>>();
  if (first !== undefined) {
    for (const renderer of chosen) {
      const rendered = await renderer.render(first, tools);
      files.push(...rendered.files);
      notes.push(...(rendered.notes ?? []));
      places.set(renderer, rendered.places);
    }
  }
  const quiet: Tools = { ...tools, report() {}, claim() {} };
  for (const [at, form] of forms.entries()) {
    progress.count(at + 1, forms.length);
    for (const renderer of chosen) files.push(...(await renderer.render(form, quiet, places.get(renderer))).files);
  }
  return { files, notes };
}
