import { Failure } from '../../failure.ts';
import type { Link } from '../../org/link.ts';
import { listDirectory, resolveReference } from '../../org/reference/match-name.ts';
import type { Workspace } from '../../org/workspace.ts';
import type { Known } from './known.ts';

interface Renamed {
  readonly id: string;
  readonly to: string;
}

/**
 * The references that have to be written anew once a position has another id: those by the id, and those that would no
 * longer find it. Throws a Failure if one that stays would find another position than before.
 */
export function resolveRenamed(known: Known, { id, to }: Renamed): readonly Link[] {
  const { links, workspace } = known.organisation;
  const directory = listDirectory(renameIn(workspace, { id, to }));
  const anew: Link[] = [];
  for (const link of links) {
    const { written, outcome, from } = link;
    const isMeant = outcome.kind === 'found' && outcome.id === id;
    if (isMeant && written === id) {
      anew.push(link);
      continue;
    }
    const next = resolveReference(directory, written, 'department' in from ? from.department : undefined);
    const nextId = next.kind === 'found' ? next.id : undefined;
    if (isMeant) {
      if (nextId !== to) anew.push(link);
    } else if (outcome.kind === 'found' && nextId !== outcome.id) {
      throw new Failure('rename/other-meaning', { id: to, name: written, file: from.file }, 2);
    }
  }
  return anew;
}

function renameIn(workspace: Workspace, { id, to }: Renamed): Workspace {
  const renamed = workspace.byId.get(id);
  const positions = workspace.positions.map((each) => (each === renamed ? { ...each, id: to, stem: to } : each));
  const externals = workspace.externals.map((each) =>
    each.id === id && renamed === undefined ? { ...each, id: to } : each,
  );
  const byId = new Map<string, (typeof positions)[number]>();
  for (const position of positions) if (!byId.has(position.id)) byId.set(position.id, position);
  return { ...workspace, positions, externals, byId };
}
