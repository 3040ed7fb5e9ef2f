import type { ReadFault } from '../host.ts';
import type { ChapterFile } from './index.ts';
import { parseChapter } from './parse.ts';
import { type Pictures, showPictures } from './show.ts';

/**
 * Reads files into the chapters of a book, in their order; `findPictures` is called once, with the paths in the
 * workspace of all pictures that they name.
 */
export function readChapters(
  files: readonly { readonly file: string; readonly bytes: Uint8Array | ReadFault }[],
  findPictures: (paths: readonly string[]) => Pictures,
): ChapterFile[] {
  const parsed = files.map(({ file, bytes }) => parseChapter(file, bytes));
  const named = parsed.flatMap(({ pictures }) => pictures.map(({ file }) => file));
  return showPictures(parsed, findPictures([...new Set(named)]));
}
