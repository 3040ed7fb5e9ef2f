import type { Position } from '../model/position.ts';
import type { Procedure } from '../model/procedure.ts';
import type { Link } from '../org/link.ts';
import type { Workspace } from '../org/workspace.ts';

/** The procedures that name a position, by its id. */
export type Mentions = ReadonlyMap<string, readonly Procedure[]>;

/** The procedures in the book; of several with one id only the first, as with positions. */
export function listProcedures({ procedures }: Workspace): Procedure[] {
  const byId = new Map<string, Procedure>();
  for (const procedure of procedures) if (!byId.has(procedure.id)) byId.set(procedure.id, procedure);
  return [...byId.values()];
}

/** The procedures that name each position, each once. A procedure for all positions names none by that. */
export function groupMentions(
  procedures: readonly Procedure[],
  links: ReadonlyMap<string, readonly Link[]>,
): Map<string, Procedure[]> {
  const mentions = new Map<string, Procedure[]>();
  for (const procedure of procedures) {
    for (const { outcome } of links.get(procedure.file) ?? []) {
      if (outcome.kind !== 'found') continue;
      const known = mentions.get(outcome.id);
      if (known === undefined) mentions.set(outcome.id, [procedure]);
      else if (known.at(-1) !== procedure) known.push(procedure);
    }
  }
  return mentions;
}

/** The procedures that name one of the positions or apply to all. */
export function keepConcerned(
  procedures: readonly Procedure[],
  mentions: Mentions,
  positions: readonly Position[],
): readonly Procedure[] {
  const named = new Set(positions.flatMap(({ id }) => mentions.get(id) ?? []));
  return procedures.filter((procedure) => named.has(procedure) || (procedure.appliesTo ?? []).length === 0);
}
