import type { Compilation } from '../compile.ts';
import { Failure } from '../failure.ts';
import type { Scope } from '../handbook/scope.ts';
import type { Host } from '../host.ts';
import type { OwnForm } from '../import/fill/index.ts';
import type { BuildTexts } from '../languages/command-texts.ts';
import type { Config, Format } from '../model/config.ts';
import type { Artefact } from '../renderers/renderer.ts';
import { clip } from '../text/terminal.ts';

/** As for documents to import. */
const largest = 100 * 1024 * 1024;

/** Reads the company's own form before anything else is done, since one that can't be filled stops the build. */
export async function readOwnForm(
  host: Host,
  name: string,
  formats: readonly Format[] | undefined,
  config: Config,
): Promise<OwnForm> {
  if (formats?.includes('docx') === false) throw new Failure('import/form-format', {}, 2);
  const path = host.resolve(name);
  if (host.kind(path) === 'none') throw new Failure('import/no-file', { name, isForm: true }, 2);
  const file = host.relative(host.cwd, path);
  const bytes = host.read(path, largest);
  if (!(bytes instanceof Uint8Array))
    throw new Failure('import/unreadable', { file, ...bytes }, bytes.fault === 'unreadable' ? 3 : 2);
  const { openForm } = await import('../import/fill/index.ts');
  const { openDictionary } = await import('../import/labels/index.ts');
  const labels = Object.fromEntries(config.import.labels.map(({ label, key }) => [label, key]));
  const form = openForm(file, bytes, openDictionary(labels));
  if (typeof form === 'string') throw new Failure('import/form', { file, fault: form }, 2);
  return form;
}

/** Of the form's own texts that stay: enough to find them. */
const mostShown = 8;
const longestShown = 60;

export interface FillOptions {
  readonly scope: Scope;
  readonly draft: boolean;
  readonly texts: BuildTexts;
}

/** The form with the values of each position that is built, and what it has no place for, a line a key. */
export async function fillForms(
  form: OwnForm,
  compilation: Compilation,
  { scope, draft, texts }: FillOptions,
): Promise<{ readonly files: readonly Artefact[]; readonly notes: readonly string[] }> {
  const { composeDocuments, nameForms } = await import('../handbook/documents.ts');
  const { fillForm } = await import('../import/fill/index.ts');
  const { printPosition } = await import('../import/fill/printed.ts');
  const { languages } = await import('../languages/index.ts');
  const words = await languages[compilation.config.handbook.language]();
  const [document] = composeDocuments(compilation, words, draft, { ...scope, split: false });
  const pages = (document?.book.parts.departments ?? []).flatMap(({ positions }) => positions);
  const names = nameForms(compilation);
  const missing = new Map<string, string[]>();
  const unmarked: string[] = [];
  const files = pages.flatMap((page): Artefact[] => {
    const position = document?.records.workspace.byId.get(page.id);
    if (document === undefined || position === undefined) return [];
    const filled = fillForm(form, printPosition(page, position, document.book.labels));
    for (const key of filled.missing) missing.set(key, [...(missing.get(key) ?? []), page.title]);
    if (filled.unmarked) unmarked.push(page.title);
    return [{ path: `${names.get(page.id)}.docx`, content: filled.content }];
  });
  const left = [...missing].map(([key, titles]) => texts.notInForm(key, titles));
  if (unmarked.length > 0) left.push(texts.unmarkedInForm(unmarked));
  const stays = form.stays.slice(0, mostShown).map((text) => clip(text, longestShown));
  const old = stays.length === 0 ? [] : [texts.staysInForm(stays, form.stays.length - stays.length)];
  return { files, notes: [...(draft ? [texts.formsNotMarked] : []), ...left, ...old] };
}
