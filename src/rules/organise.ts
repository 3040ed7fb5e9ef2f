import type { Config } from '../model/config.ts';
import type { IsoDate, Position } from '../model/position.ts';
import type { Procedure } from '../model/procedure.ts';
import { linkGraph } from '../org/graph/index.ts';
import { resolveLinks } from '../org/link.ts';
import { listDirectory } from '../org/reference/match-name.ts';
import { gatherWorkspace, type Workspace } from '../org/workspace.ts';
import { shapePosition, shapeProcedure } from '../schema/index.ts';
import { type Form, type RawFile, readForms } from '../schema/read-file.ts';
import type { Organisation } from './rule.ts';

export interface Forms {
  readonly positionForms: readonly Form<Position>[];
  readonly procedureForms: readonly Form<Procedure>[];
  readonly organisation: Organisation;
}

/** Reads the forms of a workspace and links them, before any rule is asked. */
export function organiseForms(
  config: Config,
  positions: readonly RawFile[],
  procedures: readonly RawFile[],
  asOf: IsoDate,
): Forms {
  const positionForms = readForms(positions, shapePosition);
  const procedureForms = readForms(procedures, shapeProcedure);
  const organisation = organise(
    config,
    positionForms.flatMap(({ shape }) => shape ?? []),
    procedureForms.flatMap(({ shape }) => shape ?? []),
    positionForms.filter(({ shape }) => shape === undefined),
    asOf,
  );
  return { positionForms, procedureForms, organisation };
}

export function organise(
  config: Config,
  positions: Workspace['positions'],
  procedures: Workspace['procedures'],
  broken: Parameters<typeof gatherWorkspace>[3],
  asOf: IsoDate,
): Organisation {
  const workspace = gatherWorkspace(config, positions, procedures, broken);
  const directory = listDirectory(workspace);
  // Who only looks up a name asks for neither, and waits for neither.
  let links: Organisation['links'] | undefined;
  let graph: Organisation['graph'] | undefined;
  return {
    config,
    workspace,
    directory,
    get links() {
      links ??= resolveLinks(directory);
      return links;
    },
    get graph() {
      graph ??= linkGraph(directory, this.links);
      return graph;
    },
    asOf,
  };
}
