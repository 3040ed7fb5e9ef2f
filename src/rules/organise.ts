import type { Config } from '../model/config.ts';
import { type Keep, keepNothing } from '../model/keep.ts';
import { type Outline, outlineOf } from '../model/outline.ts';
import type { IsoDate, Position } from '../model/position.ts';
import type { Procedure } from '../model/procedure.ts';
import { linkGraph } from '../org/graph/index.ts';
import { resolveLinks } from '../org/link.ts';
import { listDirectory } from '../org/reference/match-name.ts';
import { gatherWorkspace, type Workspace } from '../org/workspace.ts';
import { shapePosition, shapeProcedure } from '../schema/index.ts';
import { type Form, type RawFile, readForm, sortFiles } from '../schema/read-file.ts';
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
  const positionForms = sortFiles(positions).map((raw) => readForm(raw, shapePosition));
  const procedureForms = sortFiles(procedures).map((raw) => readForm(raw, shapeProcedure));
  return { positionForms, procedureForms, organisation: linkForms(config, positionForms, procedureForms, asOf) };
}

/** Links forms that were read. */
export function linkForms<Kept extends Outline>(
  config: Config,
  positionForms: readonly Form<Kept>[],
  procedureForms: readonly Form<Procedure>[],
  asOf: IsoDate,
): Organisation<Kept> {
  return organise(config, ...gatherForms(positionForms, procedureForms), asOf);
}

/**
 * Links forms for a command that runs again, and gives besides the organisation of their outlines, which is linked again,
 * and judged by its rules, only if one of them has changed: a saved sentence is in none.
 */
export function linkKeeping<Kept extends Outline>(
  config: Config,
  positionForms: readonly Form<Kept>[],
  procedureForms: readonly Form<Procedure>[],
  asOf: IsoDate,
  keep: Keep,
): { readonly organisation: Organisation<Kept>; readonly outlined: Organisation<Outline> } {
  const given = gatherForms(positionForms, procedureForms);
  if (keep === keepNothing) {
    const organisation = organise(config, ...given, asOf);
    return { organisation, outlined: organisation };
  }
  const [positions, procedures, broken] = given;
  const outlines = positions.map((position) =>
    keep(`linked outline of ${position.file}`, position, {}, () => outlineOf(position)),
  );
  const of = [config, outlines, procedures, broken, asOf];
  const outlined = keep('organisation', of, {}, () => organise(config, outlines, procedures, broken, asOf));
  const { directory, links, graph } = outlined;
  const workspace = gatherWorkspace(config, ...given);
  return { outlined, organisation: { config, workspace, directory, links, graph, asOf } };
}

type Given<Kept extends Outline> = readonly [
  positions: readonly Kept[],
  procedures: readonly Procedure[],
  broken: readonly { readonly file: string; readonly stem: string }[],
];

function gatherForms<Kept extends Outline>(
  positionForms: readonly Form<Kept>[],
  procedureForms: readonly Form<Procedure>[],
): Given<Kept> {
  return [
    positionForms.flatMap(({ shape }) => shape ?? []),
    procedureForms.flatMap(({ shape }) => shape ?? []),
    positionForms.flatMap(({ shape, file, stem }) => (shape === undefined ? { file, stem } : [])),
  ];
}

export function organise<Kept extends Outline>(
  config: Config,
  positions: readonly Kept[],
  procedures: Workspace['procedures'],
  broken: Parameters<typeof gatherWorkspace>[3],
  asOf: IsoDate,
): Organisation<Kept> {
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
