import type { Path } from '../../findings/anchor.ts';
import type { Place } from '../../findings/diagnostic.ts';
import { configFile } from '../../model/config.ts';
import { groupBy } from '../../model/groups.ts';
import type { Link } from '../../org/link.ts';
import { foldText, type Point } from '../../text/text.ts';
import { findDefinitions } from './definition.ts';
import type { Known } from './known.ts';
import { findMention } from './mention.ts';
import { findSpans } from './places.ts';

/** Every place that names what is named at a point: who reports to a position, who declares it, who may replace it. */
export function findReferences(known: Known, file: string, point: Point, withDefinition: boolean): readonly Place[] {
  const mention = findMention(known, file, point);
  if (mention === undefined) return [];
  const definitions = withDefinition ? findDefinitions(known, file, point) : [];
  const named =
    mention.kind === 'department'
      ? findMembers(known, mention.name)
      : mention.ids.flatMap((id) => placeLinks(known, linksTo(known, id)));
  return [...definitions, ...named.filter((place) => !definitions.some((each) => isSamePlace(each, place)))];
}

export function linksTo({ organisation: { links } }: Known, id: string): readonly Link[] {
  return links.filter(({ outcome }) => outcome.kind === 'found' && outcome.id === id);
}

/** Each file is parsed at most once, and only if a reference is deeper than a root key. */
export function placeLinks(known: Known, links: readonly Link[]): readonly Place[] {
  return placePaths(
    known,
    links.map(({ from, path, role }) => ({ file: from.file, path: role === 'reportsTo' ? ['reportsTo'] : path })),
  );
}

/** The forms of a department, and the departments in it. */
function findMembers(known: Known, name: string): readonly Place[] {
  const { config, workspace } = known.organisation;
  const folded = foldText(name);
  return placePaths(known, [
    ...config.departments.flatMap(({ parent }, at) =>
      parent !== undefined && foldText(parent) === folded
        ? [{ file: configFile, path: ['departments', at, 'parent'] }]
        : [],
    ),
    ...workspace.positions
      .filter(({ department }) => foldText(department) === folded)
      .map(({ file }) => ({ file, path: ['department'] })),
  ]);
}

function placePaths({ sources }: Known, named: readonly { readonly file: string; readonly path: Path }[]): Place[] {
  return [...groupBy(named, ({ file }) => file)].flatMap(([file, those]) => {
    const source = sources.get(file);
    if (source === undefined) return [];
    return findSpans(
      source,
      those.map(({ path }) => path),
    ).map((span) => ({ file, span }));
  });
}

function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.file === other.file &&
    one.span.start.line === other.span.start.line &&
    one.span.start.column === other.span.start.column
  );
}
