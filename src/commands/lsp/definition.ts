import type { Place } from '../../findings/diagnostic.ts';
import { configFile } from '../../model/config.ts';
import { foldText, type Point } from '../../text/text.ts';
import type { Known } from './known.ts';
import { findMention } from './mention.ts';
import { findSpans } from './places.ts';

/** Where what is named at a point is described: the title of a form, or an entry of the config. */
export function findDefinitions(known: Known, file: string, point: Point): readonly Place[] {
  const mention = findMention(known, file, point);
  if (mention === undefined) return [];
  const places = mention.kind === 'position' ? mention.ids.map((id) => placePosition(known, id)) : [];
  return mention.kind === 'department' ? placeDepartment(known, mention.name) : places.flatMap((place) => place ?? []);
}

/** The title in a position's form, the start of a broken one, or the entry of an external. */
export function placePosition({ organisation, sources }: Known, id: string): Place | undefined {
  const { workspace, config } = organisation;
  const position = workspace.byId.get(id);
  if (position !== undefined) return placePath(sources, position.file, ['title']);
  const broken = workspace.broken.get(id);
  if (broken !== undefined) {
    return { file: broken, span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
  }
  const at = config.external.findIndex((each) => each.id === id);
  return at < 0 ? undefined : placePath(sources, configFile, ['external', at, 'id']);
}

/** The department's entry in the config; none if the config declares no departments. */
function placeDepartment({ organisation: { config }, sources }: Known, name: string): readonly Place[] {
  const at = config.departments.findIndex((each) => foldText(each.name) === foldText(name));
  const place = at < 0 ? undefined : placePath(sources, configFile, ['departments', at, 'name']);
  return place === undefined ? [] : [place];
}

export function placePath(
  sources: Known['sources'],
  file: string,
  path: readonly (string | number)[],
): Place | undefined {
  const source = sources.get(file);
  const [span] = source === undefined ? [] : findSpans(source, [path]);
  return span === undefined ? undefined : { file, span };
}
