import type { Language } from '../languages/language.ts';
import type { BookPlaces } from './chapter-links.ts';
import { composeHandbook } from './compose.ts';
import { bookAnchors, listPlaces } from './parts/index.ts';
import type { BookSource } from './parts/part.ts';

/** Composes the book in its language to find its places. The chart is drawn only for a place that may be a drawing. */
export function findBookPlaces(source: BookSource, language: Language): BookPlaces {
  const book = composeHandbook(source, language, false);
  let all: ReadonlySet<string> | undefined;
  const listAll = (): ReadonlySet<string> => {
    all ??= listPlaces(book, 'html');
    return all;
  };
  const { chart: _, ...parts } = book.parts;
  const undrawn = listPlaces({ ...book, parts }, 'html');
  const isDrawn = (place: string): boolean => place.startsWith(bookAnchors.chart) && listAll().has(place);
  return { has: (place) => undrawn.has(place) || isDrawn(place), list: () => [...listAll()] };
}
