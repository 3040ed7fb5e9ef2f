import { parseChapter } from '../chapter/parse.ts';
import { type Pictures, showPictures } from '../chapter/show.ts';
import type { ChapterInput } from '../compile.ts';
import type { Language } from '../languages/language.ts';
import type { RawFile } from '../schema/read-file.ts';
import { resolveChapterLinks } from './chapter-links.ts';

/**
 * Reads files into the chapters of a book, in their order. `findPictures` is called once, with the paths in the
 * workspace of all pictures that they name; `language` is that of the handbook, to whose places the links lead.
 */
export function readChapters(
  files: readonly RawFile[],
  findPictures: (paths: readonly string[]) => Pictures,
  language: Language,
): ChapterInput {
  const parsed = files.map(({ file, bytes }) => parseChapter(file, bytes));
  const named = parsed.flatMap(({ pictures }) => pictures.map(({ file }) => file));
  return {
    files: showPictures(parsed, findPictures([...new Set(named)])),
    resolve: resolveChapterLinks(language),
  };
}
