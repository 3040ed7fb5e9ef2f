import { Failure } from '../../failure.ts';
import type { Place } from '../../findings/diagnostic.ts';
import { configFile } from '../../model/config.ts';
import type { Position } from '../../model/position.ts';
import { writtenAt } from '../../source/locate.ts';
import { writeScalar } from '../../source/write.ts';
import { foldText, type Point, type Span } from '../../text/text.ts';
import { checkId, type TakenIds } from '../new-id.ts';
import type { Change } from './change.ts';
import { placePath } from './definition.ts';
import type { Known } from './known.ts';
import { findMention } from './mention.ts';
import { listRootKeys } from './places.ts';
import { placeLinks } from './references.ts';
import { resolveRenamed } from './rename-meaning.ts';
import { renameInProse } from './rename-prose.ts';

export interface Renaming {
  readonly changes: readonly Change[];
  /** The file of the form, which bears the id as its name. */
  readonly move?: { readonly from: string; readonly to: string };
}

/** The id that can be changed at a point, and the range that stands for it; undefined if there is none. */
export function findRenamed(known: Known, file: string, point: Point): { id: string; span: Span } | undefined {
  const mention = findMention(known, file, point);
  if (mention?.kind !== 'position' || mention.ids.length !== 1) return undefined;
  const [id = ''] = mention.ids;
  const { workspace } = known.organisation;
  const isKnown = workspace.byId.has(id) || workspace.externals.some((each) => each.id === id);
  return isKnown ? { id, span: mention.span } : undefined;
}

/**
 * Gives the position at a point another id: in its file's name, in its form, and wherever it is named by the id or would
 * no longer be found. Throws a Failure if the id can't be used, or if a reference may be missed or would mean another.
 */
export function renameAt(known: Known, file: string, point: Point, to: string): Renaming | undefined {
  const renamed = findRenamed(known, file, point);
  if (renamed === undefined) return undefined;
  const { workspace } = known.organisation;
  const own = workspace.positions.find((each) => each.file === file);
  // A second form with the same id is renamed alone: references mean the first.
  const isTwin = own !== undefined && own.id === renamed.id && workspace.byId.get(own.id) !== own;
  return rename(known, isTwin ? own : workspace.byId.get(renamed.id), renamed.id, to.normalize('NFC').trim());
}

/** The changes in the files if the editor itself renames a form's file; undefined if no id changes. */
export function renameFile(known: Known, from: string, toStem: string): Renaming | undefined {
  const position = known.organisation.workspace.positions.find((each) => each.file === from);
  if (position === undefined) return undefined;
  const renaming = rename(known, position, position.id, toStem.normalize('NFC'));
  return renaming && { changes: renaming.changes };
}

function rename(known: Known, position: Position | undefined, id: string, to: string): Renaming | undefined {
  if (to === id && (position === undefined || position.stem === to)) return undefined;
  refuseBroken(known);
  if (to !== id) checkId(to, listTaken(known, id), position?.title);
  const isFirst = position === undefined || known.organisation.workspace.byId.get(id) === position;
  const links = isFirst ? resolveRenamed(known, { id, to }) : [];
  const move = position && { from: position.file, to: moveFile(position.file, to) };
  if (move !== undefined && move.to !== move.from && known.sources.has(move.to)) {
    throw new Failure('new/taken', { id: to, file: move.to, offers: [] }, 2);
  }
  const places = [
    ...placeLinks(known, links),
    ...(position === undefined ? placeExternal(known, id) : placeOwn(known, position)),
  ];
  const prose = move === undefined || !isFirst ? [] : renameInProse(known.prose, { id, to, file: move.from });
  const changes = [...places.map((place) => ({ ...place, text: writeLike(known, place, to) })), ...prose];
  return { changes, ...(move && move.from !== move.to ? { move } : {}) };
}

/** What a broken file names is not known. */
function refuseBroken({ organisation: { workspace }, sources, procedures }: Known): void {
  const whole = new Set(workspace.procedures.map(({ file }) => file));
  const broken = [...workspace.broken.values(), ...[...procedures].filter((file) => !whole.has(file))];
  const config = sources.get(configFile);
  const [first] = config !== undefined && config.findings.length > 0 ? [configFile] : broken;
  if (first !== undefined) throw new Failure('rename/broken', { file: first }, 2);
}

/** Of the positions, those with the id that changes are no obstacle. */
function listTaken({ organisation: { graph } }: Known, id: string): TakenIds {
  const others = graph.nodes.filter((node) => node.id !== id);
  return new Map(others.map((node) => [foldText(node.id), { id: node.id, file: node.file ?? '' }]));
}

function moveFile(file: string, stem: string): string {
  const [, folder = '', , ending = ''] = /^(.*\/)?(.*?)(\.ya?ml)$/is.exec(file) ?? [];
  return `${folder}${stem}${ending}`;
}

function placeOwn({ sources }: Known, { file }: Position): Place[] {
  const source = sources.get(file);
  const isWritten = source !== undefined && listRootKeys(source).some(({ name }) => name === 'id');
  return isWritten ? [placePath(sources, file, ['id'])].flatMap((place) => place ?? []) : [];
}

function placeExternal({ organisation: { config }, sources }: Known, id: string): Place[] {
  return config.external.flatMap((each, at) =>
    each.id === id ? (placePath(sources, configFile, ['external', at, 'id']) ?? []) : [],
  );
}

/** In the quotes that are there, or in those that the id needs. */
function writeLike({ sources }: Known, { file, span }: Place, to: string): string {
  const source = sources.get(file);
  const written = source === undefined ? '' : writtenAt(source, span);
  if (written.startsWith('"')) return JSON.stringify(to);
  return written.startsWith("'") ? `'${to}'` : writeScalar(to);
}
