import type { Path } from '../findings/anchor.ts';
import type { Outline } from '../model/outline.ts';
import type { Reference } from '../model/position.ts';
import type { Procedure } from '../model/procedure.ts';
import { type Directory, type Outcome, resolveReference } from './reference/match-name.ts';

export type Role = 'reportsTo' | 'directReports' | 'dottedLineTo' | 'career' | 'procedure';

/** A reference with its place and its resolution. */
export interface Link {
  readonly role: Role;
  readonly from: Outline | Procedure;
  readonly path: Path;
  /** The data path in words: `career.promotion`, `steps[2].by`; lists count from 1. */
  readonly key: string;
  readonly written: Reference;
  readonly outcome: Outcome;
}

/** Every reference of the workspace, in the order of files and forms. */
export function resolveLinks(directory: Directory): Link[] {
  const { positions, procedures } = directory.workspace;
  return [
    ...positions.flatMap((position) => positionLinks(directory, position)),
    ...procedures.flatMap((procedure) => procedureLinks(directory, procedure)),
  ];
}

/** A list of references under one key. */
type Names = readonly [path: Path, key: string, names: readonly Reference[] | undefined];

function positionLinks(directory: Directory, position: Outline): Link[] {
  const { reportsTo, dottedLineTo, directReports, career, department } = position;
  const lists = (role: Role, ...names: Names[]) => linkNames(directory, position, role, names, department);
  return [
    ...(reportsTo == null ? [] : lists('reportsTo', [['reportsTo'], 'reportsTo', [reportsTo]])),
    ...lists('dottedLineTo', [['dottedLineTo'], 'dottedLineTo', dottedLineTo]),
    ...lists('directReports', [['directReports'], 'directReports', directReports]),
    ...lists(
      'career',
      ...(['rotation', 'promotion', 'substitutes'] as const).map(
        (way): Names => [['career', way], `career.${way}`, career?.[way]],
      ),
    ),
  ];
}

function procedureLinks(directory: Directory, procedure: Procedure): Link[] {
  const names: Names[] = [[['appliesTo'], 'appliesTo', procedure.appliesTo]];
  for (const [at, item] of procedure.items.entries()) {
    if (typeof item !== 'string') names.push([['items', at, 'by'], `items[${at + 1}].by`, item.by]);
  }
  for (const [at, { steps }] of procedure.cases.entries()) {
    for (const [nth, step] of steps.entries()) {
      if (typeof step === 'string') continue;
      const path = ['cases', at, 'steps', nth];
      const key = `cases[${at + 1}].steps[${nth + 1}]`;
      names.push([[...path, 'by'], `${key}.by`, step.by]);
      if (step.escalateTo !== undefined) names.push([[...path, 'escalateTo'], `${key}.escalateTo`, [step.escalateTo]]);
    }
  }
  return linkNames(directory, procedure, 'procedure', names);
}

function linkNames(
  directory: Directory,
  from: Outline | Procedure,
  role: Role,
  lists: readonly Names[],
  department?: string,
): Link[] {
  return lists.flatMap(([path, key, names = []]) =>
    names.map((written, at) => ({
      role,
      from,
      path: [...path, at],
      key,
      written,
      outcome: resolveReference(directory, written, department),
    })),
  );
}
