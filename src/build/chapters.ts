import type { ChapterFile } from '../chapter/index.ts';
import type { ChapterInput } from '../chapter/input.ts';
import { parseChapters } from '../chapter/read.ts';
import type { Pictures } from '../chapter/show.ts';
import { needsBook, resolveChapterLinks, resolvePlainLinks } from '../handbook/chapter-links.ts';
import type { Language } from '../languages/language.ts';
import type { RawFile } from '../schema/read-file.ts';

/**
 * Reads files into the chapters of a book, in their order. `findPictures` is called once, with the paths in the
 * workspace of all pictures that they name; `loadLanguage` gives the language of the handbook. What composes the book is
 * loaded only if a link may lead to one of its places.
 */
export async function readChapters(
  files: readonly RawFile[],
  findPictures: (paths: readonly string[]) => Pictures,
  loadLanguage: () => Promise<Language>,
): Promise<ChapterInput> {
  return addResolver(parseChapters(files, findPictures), loadLanguage);
}

/** The same chapters with what resolves their links. */
export async function addResolver(
  prose: readonly ChapterFile[],
  loadLanguage: () => Promise<Language>,
): Promise<ChapterInput> {
  if (!needsBook(prose)) return { files: prose, needsBook: false, resolve: resolvePlainLinks };
  const { findBookPlaces } = await import('../handbook/book-places.ts');
  const language = await loadLanguage();
  return { files: prose, resolve: resolveChapterLinks((source) => findBookPlaces(source, language)) };
}
