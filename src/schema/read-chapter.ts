import { line, mapOf, orElse, word } from './read-value.ts';

export interface ChapterSettings {
  readonly title?: string;
  readonly place: 'before' | 'after';
}

export const readChapter = mapOf<ChapterSettings>({
  title: line,
  place: orElse<ChapterSettings['place']>('before', word<ChapterSettings['place']>()),
});
