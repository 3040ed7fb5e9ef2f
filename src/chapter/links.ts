import { anchorOf } from '../anchors.ts';
import type { Finding } from '../finding.ts';
import { closest } from '../spelling.ts';
import type { Workspace } from '../workspace.ts';
import { mostFindings } from './faults.ts';
import type { Chapter, ChapterFile, WrittenLink } from './index.ts';
import { type Grounds, listPlaces, mostFigures } from './places.ts';

/** What may be spent on what links may have meant, in characters. */
const mostCompared = 20_000_000;

/** Where the files of a workspace stand in the book. */
export function placeFiles(chapters: readonly Chapter[], { byId, procedures }: Workspace): Map<string, string> {
  return new Map([
    ...chapters.map(({ file }, at) => [file, anchorOf.chapter(at + 1)] as const),
    ...[...byId.values()].map(({ file, id }) => [file, anchorOf.position(id)] as const),
    ...procedures.map(({ file, id }) => [file, anchorOf.procedure(id)] as const),
  ]);
}

/** Tells of links that lead nowhere. A place that may be in a broken file is withheld. */
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
  const suggest = ({ place, file }: WrittenLink): string[] => {
    if (place !== undefined) return closest(place, known, 3, budget).map((each) => `#${each}`);
    const near = closest(baseOf(file ?? ''), names, 3, budget);
    return [...files].filter((each) => near.includes(baseOf(each))).slice(0, 3);
  };
  return prose.flatMap(({ links }) =>
    links
      .filter(({ place, file }) =>
        file === undefined ? place === undefined || !(isBroken || isPlace(place)) : !files.has(file),
      )
      .slice(0, mostFindings)
      .map((link): Finding => {
        return { code: 'chapter/link', at: link.at, facts: { written: link.written, suggestions: suggest(link) } };
      }),
  );
}

function baseOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
