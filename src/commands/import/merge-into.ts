import { openWorkspace } from '../../build/open.ts';
import { replaceSources } from '../../build/replace-sources.ts';
import { type Compilation, compile } from '../../compile.ts';
import { Failure } from '../../failure.ts';
import { verdict } from '../../findings/diagnostic.ts';
import { composeDocuments } from '../../handbook/documents.ts';
import type { Host } from '../../host.ts';
import { mergeDocument } from '../../import/merge/index.ts';
import { endingOf } from '../../import/read/index.ts';
import type { SourceFile } from '../../import/source-file.ts';
import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { docx } from '../../renderers/docx/index.ts';
import { xlsx } from '../../renderers/xlsx/index.ts';
import { reportNew, showMerge } from './show-merge.ts';

interface Options {
  readonly workspace: string;
  readonly language: Language;
  readonly dryRun: boolean;
}

/** Merges documents into the workspace that built them, one after the other; returns the exit code. */
export async function mergeInto(host: Host, documents: readonly SourceFile[], options: Options): Promise<number> {
  let code = 0;
  for (const document of documents) code = Math.max(code, await mergeOne(host, document, options));
  return code;
}

async function mergeOne(host: Host, document: SourceFile, { workspace, language, dryRun }: Options): Promise<number> {
  const opened = await openWorkspace(host, workspace, { language });
  const { compilation, folder, input } = opened;
  if (verdict(compilation.diagnostics) === 2) throw new Failure('import/faulty-config', { folder: workspace }, 2);
  const merged = mergeDocument(document, { compilation, ...(await print(compilation, document)) });
  showMerge(host, document.file, merged, { ...opened, language, dryRun });
  const files = merged.files.map(({ path, after }) => ({ path, content: after }));
  if (!dryRun && files.length > 0) {
    const read = new Map([...input.positions, ...input.procedures].map(({ file, bytes }) => [file, bytes]));
    const sources = files.flatMap(({ path, content }) => {
      const before = read.get(path);
      return before instanceof Uint8Array ? [{ path, before, content }] : [];
    });
    replaceSources(host, folder, sources);
  }
  const changed = new Map(files.map(({ path, content }) => [path, new TextEncoder().encode(content)]));
  const replace = (list: typeof input.positions) =>
    list.map(({ file, bytes }) => ({ file, bytes: changed.get(file) ?? bytes }));
  const now = compile({ ...input, positions: replace(input.positions), procedures: replace(input.procedures) });
  const found = await reportNew(host, opened, now);
  return merged.fault === undefined && merged.conflicts.length + merged.refused.length + merged.unread.length === 0
    ? found
    : 1;
}

/** The document of its kind that the workspace would build now, in the language of its book. */
async function print(compilation: Compilation, document: SourceFile) {
  const words = await languages[compilation.config.handbook.language]();
  const [first] = composeDocuments(compilation, words, false, { split: false });
  if (first === undefined) throw new Error('a workspace without a book was opened');
  const refuse = (): never => {
    throw new Error('such a document needs no templates, fonts or browser');
  };
  const tools = { asset: refuse, typeset: refuse, typesetPrint: refuse, print: refuse, report() {}, claim() {} };
  const { files } = await (isWorkbook(document) ? xlsx : docx).render(first, tools);
  const content = files[0]?.content;
  if (!(content instanceof Uint8Array)) throw new Error('such a document is bytes');
  return { printed: content, words: first.book.labels };
}

function isWorkbook({ file, convertedTo }: SourceFile): boolean {
  return ['xlsx', 'xlsm'].includes(convertedTo ?? endingOf(file));
}
