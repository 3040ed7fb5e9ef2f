import type { Finding } from '../findings/finding.ts';
import type { Workspace } from '../org/workspace.ts';
import { anchorOf } from '../text/anchors.ts';
import { closest } from '../text/spelling.ts';
import { mostFindings } from './faults.ts';
import { type Chapter, type ChapterFile, targetOf, type WrittenLink } from './index.ts';
import { type Grounds, listPlaces, mostFigures } from './places.ts';

/** How many characters may be compared to find what links may mean. */
const mostCompared = 20_000_000;

const joint = targetOf('', '');

/**
 * Resolves the targets of the chapters' links: an anchor of the book comes before a heading of the chapter, and an
 * unknown heading leads to its file.
 */
export function settleHeadings(chapters: readonly Chapter[], grounds: Grounds): readonly Chapter[] {
  if (!chapters.some(({ files }) => files.some((target) => target.includes(joint)))) return chapters;
  const places = listPlaces(chapters, grounds);
  const slugs = new Map(chapters.map((chapter) => [chapter.file, chapter.slugs]));
  const settle = (own: string, target: string): string => {
    const [file = '', heading] = target.split(joint);
    if (heading === undefined || (file === '' && places.has(heading))) return target;
    const named = file === '' ? own : file;
    return slugs.get(named)?.has(heading) ? targetOf(named, heading) : named;
  };
  return chapters.map((chapter) => ({ ...chapter, files: chapter.files.map((each) => settle(chapter.file, each)) }));
}

/** The anchors in the book of the workspace's files and of its chapters' headings. */
export function placeFiles(chapters: readonly Chapter[], { byId, procedures }: Workspace): Map<string, string> {
  return new Map([
    ...chapters.flatMap(({ file, files, slugs = [] }, at) => [
      [file, anchorOf.chapter(at + 1)] as const,
      ...[...slugs].map(
        ([slug, number]) =>
          [targetOf(file, slug), number === 0 ? anchorOf.chapter(at + 1) : anchorOf.section(at + 1, number)] as const,
      ),
      ...files.flatMap((target) => (target.startsWith(joint) ? [[target, target.slice(joint.length)] as const] : [])),
    ]),
    ...[...byId.values()].map(({ file, id }) => [file, anchorOf.position(id)] as const),
    ...procedures.map(({ file, id }) => [file, anchorOf.procedure(id)] as const),
  ]);
}

/** Reports links that lead nowhere. A target that may be in a broken file is not reported. */
export function checkLinks(
  prose: readonly ChapterFile[],
  grounds: Grounds,
  files: ReadonlySet<string>,
  isBroken: boolean,
): Finding[] {
  if (prose.every(({ links }) => links.length === 0)) return [];
  const places = listPlaces(
    prose.flatMap(({ chapter }) => chapter ?? []),
    grounds,
  );
  const known = [...places];
  const names = [...new Set([...files].map(baseOf))];
  const figures = mostFigures(grounds.workspace);
  const isPlace = (place: string): boolean => {
    const number = Number(/^chart-([1-9]\d*)$/.exec(place)?.[1] ?? Number.POSITIVE_INFINITY);
    return places.has(place) || number <= figures;
  };
  const budget = { left: mostCompared };
  const slugs = new Map(
    prose.flatMap(({ chapter }) => (chapter?.slugs ? [[chapter.file, chapter.slugs] as const] : [])),
  );
  const headings = new Map([...slugs].map(([file, own]) => [file, [...own.keys()]]));
  const nearest = (file: string, slug: string): string[] => closest(slug, headings.get(file) ?? [], 3, budget);
  const suggest = (from: string, { written, place, file = '', heading = '' }: WrittenLink): string[] => {
    if (place !== undefined) {
      const near = [...nearest(from, place), ...closest(place, known, 3, budget)];
      return [...new Set(near)].slice(0, 3).map((each) => `#${each}`);
    }
    if (files.has(file)) return nearest(file, heading).map((each) => written.replace(/#.*$/s, `#${each}`));
    const near = closest(baseOf(file), names, 3, budget);
    return [...files].filter((each) => near.includes(baseOf(each))).slice(0, 3);
  };
  const leads = (from: string, { place, file, heading }: WrittenLink): boolean => {
    if (place !== undefined) return isBroken || isPlace(place) || slugs.get(from)?.has(place) === true;
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
