import { previewHandbook } from '../../build/preview.ts';
import { Failure } from '../../failure.ts';
import { tally } from '../../findings/diagnostic.ts';
import { placeFiles } from '../../handbook/chapter.ts';
import type { Host } from '../../host.ts';
import { failureTexts, formatFailure } from '../../languages/failures.ts';
import type { Language } from '../../languages/language.ts';
import type { ServeTexts } from '../../languages/serve-texts.ts';
import { isSame, keepRounds } from '../../model/keep.ts';
import type { ServedPage } from '../../model/served.ts';
import { comparePages } from './changes.ts';
import { dressPage, writeEmptyPage } from './dress.ts';
import type { LinkToFile } from './editor.ts';
import { splitPage } from './split.ts';
import { listLabels, type PreviewState, showFindings } from './state.ts';

export interface Speech {
  readonly language: Language;
  readonly texts: ServeTexts;
}

/** The page that is served, and what is shown on it. */
export interface LivePreview {
  /** Makes the page of the files as they are now, if they make one. A failure is shown on the page, then thrown. */
  refresh(host: Host): Promise<{ readonly errors: number }>;
  find(path: string): ServedPage | undefined;
  /** The state as JSON. */
  tell(): string;
}

/**
 * Errors in what the files say give a draft, which shows them where they are. A file that can't be read would take its
 * form, and the reader's place, out of the page, so the last whole page stays while one is broken.
 */
export function openPreview(
  asset: Host['asset'],
  workspace: string,
  { language, texts }: Speech,
  link: LinkToFile,
): LivePreview {
  const labels = listLabels(language, texts);
  let pieces: readonly string[] = [writeEmptyPage(texts.title, language.name)];
  let page = splitPage(pieces);
  let hasWhole = false;
  let state: PreviewState = { page: 0, notice: '', findings: [], labels };
  const begin = keepRounds();
  const showPage = (next: readonly string[]): Pick<PreviewState, 'page' | 'changes'> => {
    if (isSame(next, pieces)) return { page: state.page };
    const since = state.page;
    const split = splitPage(next, page);
    const changes = comparePages(page, split);
    [pieces, page] = [next, split];
    return { page: since + 1, ...(changes === undefined ? {} : { changes: { since, ...changes } }) };
  };
  return {
    async refresh(host) {
      try {
        const { folder, compilation, page: next, isWhole } = await previewHandbook(host, workspace, language, begin());
        const { workspace: gathered, chapters, diagnostics } = compilation;
        const isShown = next !== undefined && (isWhole || !hasWhole);
        hasWhole ||= isWhole;
        state = {
          ...(isShown ? showPage(next) : { page: state.page }),
          notice: isWhole ? '' : isShown ? texts.partial : next === undefined && !hasWhole ? texts.none : texts.kept,
          findings: showFindings({
            diagnostics,
            anchors: placeFiles(chapters, gathered),
            resolve: (file) => host.resolve(folder, file),
            link,
          }),
          labels,
        };
        return tally(diagnostics);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const reason = formatFailure(await failureTexts[language.name](), error);
        const notice = hasWhole ? texts.failed(reason) : reason;
        state = { page: state.page, notice, findings: [], labels };
        throw error;
      }
    },
    find(path) {
      if (path === '') return dressPage(page, state.page);
      if (path === 'preview.js' || path === 'changes.js')
        return { type: 'text/javascript; charset=utf-8', content: asset(`templates/preview/${path}`) };
      return path === 'preview.css'
        ? { type: 'text/css; charset=utf-8', content: asset(`templates/preview/${path}`) }
        : undefined;
    },
    tell: () => JSON.stringify(state),
  };
}
