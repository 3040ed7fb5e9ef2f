import type { Config, External } from '../model/config.ts';
import type { Outline } from '../model/outline.ts';
import type { Position } from '../model/position.ts';
import type { Procedure } from '../model/procedure.ts';
import { foldText } from '../text/text.ts';

/** One organisation's files, read and typed, before references between them are resolved. */
export interface Workspace<Form extends Outline = Position> {
  /** Sorted in the order of their files; positions with duplicate ids are included. */
  readonly positions: readonly Form[];
  /** The first position of each id. */
  readonly byId: ReadonlyMap<string, Form>;
  readonly procedures: readonly Procedure[];
  /** The ids of files that can't be read (by stem), with their file; a position with the same id comes first. */
  readonly broken: ReadonlyMap<string, string>;
  /** Superiors outside the workspace; a position with the same id comes first. */
  readonly externals: readonly External[];
}

export function gatherWorkspace<Form extends Outline>(
  config: Config,
  positions: readonly Form[],
  procedures: readonly Procedure[],
  brokenFiles: readonly { readonly file: string; readonly stem: string }[],
): Workspace<Form> {
  const byId = new Map<string, Form>();
  for (const position of positions) if (!byId.has(position.id)) byId.set(position.id, position);
  const broken = new Map<string, string>();
  for (const { file, stem } of brokenFiles) if (!byId.has(stem) && !broken.has(stem)) broken.set(stem, file);
  const taken = new Set([...byId.keys(), ...broken.keys()].map(foldText));
  const externals = config.external.filter(({ id }) => !taken.has(foldText(id)));
  return { positions, byId, procedures, broken, externals };
}
