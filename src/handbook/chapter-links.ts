import { mostFindings } from '../chapter/faults.ts';
import { type Chapter, type ChapterFile, joint, targetOf, type WrittenLink } from '../chapter/index.ts';
import type { ResolveChapters } from '../chapter/input.ts';
import type { Finding } from '../findings/finding.ts';
import type { Outline } from '../model/outline.ts';
import { closest } from '../text/spelling.ts';
import type { BookSource } from './parts/part.ts';

/** How many characters may be compared to find what links may mean. */
const mostCompared = 20_000_000;

/** The places in a book to which links can lead. */
export interface BookPlaces {
  has(place: string): boolean;
  /** All of them, for suggestions. */
  list(): readonly string[];
}

/** Whether a link may lead to a place in the book; if none does, the book need not be composed. */
export function needsBook(prose: readonly ChapterFile[]): boolean {
  return prose.some(
    ({ links, chapter }) =>
      links.some(({ place }) => place !== undefined) || chapter?.files.some((target) => target.startsWith(joint)),
  );
}

/** Resolves the links of chapters against the book, whose places are found if `needsBook`; reports broken links. */
export function resolveChapterLinks(findPlaces: (source: BookSource) => BookPlaces): ResolveChapters {
  return (prose, organisation, known) =>
    resolve(prose, known, (chapters) => findPlaces({ ...organisation, chapters, diagnostics: [] }));
}

/** The same where no link may lead to a place in the book. */
export const resolvePlainLinks: ResolveChapters<Outline> = (prose, _, known) =>
  resolve(prose, known, () => {
    throw new Error('a link needs the book, which was not loaded');
  });

function resolve(
  prose: readonly ChapterFile[],
  known: Pick<Book, 'files' | 'isBroken'>,
  findPlaces: (chapters: readonly Chapter[]) => BookPlaces,
): ReturnType<ResolveChapters> {
  const chapters = prose.flatMap(({ chapter }) => chapter ?? []);
  let found: BookPlaces | undefined;
  const places = (): BookPlaces => {
    found ??= findPlaces(chapters);
    return found;
  };
  return { chapters: settleHeadings(chapters, places), findings: checkLinks(prose, { ...known, places }) };
}

interface Book {
  places(): BookPlaces;
  /** All files of the workspace. */
  readonly files: ReadonlySet<string>;
  /** Whether a file is broken, so that the book may lack places. */
  readonly isBroken: boolean;
}

/**
 * Resolves targets that are headings: an anchor of the book comes before a heading of the chapter, and an unknown
 * heading leads to its file.
 */
function settleHeadings(chapters: readonly Chapter[], places: Book['places']): readonly Chapter[] {
  const slugs = new Map(chapters.map((chapter) => [chapter.file, chapter.slugs]));
  const settle = (own: string, target: string): string => {
    const [file = '', heading] = target.split(joint);
    if (heading === undefined || (file === '' && places().has(heading))) return target;
    const named = file === '' ? own : file;
    return slugs.get(named)?.has(heading) ? targetOf(named, heading) : named;
  };
  return chapters.map((chapter) => ({ ...chapter, files: chapter.files.map((each) => settle(chapter.file, each)) }));
}

/** Reports links that lead nowhere. A target that may be in a broken file is not reported. */
function checkLinks(prose: readonly ChapterFile[], { places, files, isBroken }: Book): Finding[] {
  const names = [...new Set([...files].map(baseOf))];
  const budget = { left: mostCompared };
  const slugs = new Map(
    prose.flatMap(({ chapter }) => (chapter?.slugs ? [[chapter.file, chapter.slugs] as const] : [])),
  );
  const headings = new Map([...slugs].map(([file, own]) => [file, [...own.keys()]]));
  const nearest = (file: string, slug: string): string[] => closest(slug, headings.get(file) ?? [], 3, budget);
  const suggest = (from: string, { written, place, file = '', heading = '' }: WrittenLink): string[] => {
    if (place !== undefined) {
      const near = [...nearest(from, place), ...closest(place, places().list(), 3, budget)];
      return [...new Set(near)].slice(0, 3).map((each) => `#${each}`);
    }
    if (files.has(file)) return nearest(file, heading).map((each) => written.replace(/#.*$/s, `#${each}`));
    const near = closest(baseOf(file), names, 3, budget);
    return [...files].filter((each) => near.includes(baseOf(each))).slice(0, 3);
  };
  const leads = (from: string, { place, file, heading }: WrittenLink): boolean => {
    if (place !== undefined) return isBroken || slugs.get(from)?.has(place) === true || places().has(place);
    if (file === undefined || !files.has(file)) return false;
    return heading === undefined || slugs.get(file)?.has(heading) !== false;
  };
  return prose.flatMap(({ links, source }) =>
    links
      .filter((link) => !leads(source.file, link))
      .slice(0, mostFindings)
      .map((link): Finding => {
        const suggestions = suggest(source.file, link);
        return { code: 'chapter/link', at: link.at, facts: { written: link.written, suggestions } };
      }),
  );
}

function baseOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
