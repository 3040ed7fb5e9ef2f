import type { RawFile } from '../schema/read-file.ts';
import type { ChapterFile } from './index.ts';
import { parseChapter } from './parse.ts';
import { type Pictures, showPictures } from './show.ts';

/** Parses files in their order; `findPictures` is called once, with the paths of all pictures that they name. */
export function parseChapters(
  files: readonly RawFile[],
  findPictures: (paths: readonly string[]) => Pictures,
): ChapterFile[] {
  const parsed = files.map(({ file, bytes }) => parseChapter(file, bytes));
  const named = parsed.flatMap(({ pictures }) => pictures.map(({ file }) => file));
  return showPictures(parsed, findPictures([...new Set(named)]));
}
