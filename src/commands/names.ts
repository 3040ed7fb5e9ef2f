import type { Compilation } from '../compile.ts';
import { Failure } from '../failure.ts';
import type { DepartmentScope, Scope } from '../handbook/scope.ts';
import type { Host } from '../host.ts';
import type { Workspace } from '../org/workspace.ts';
import { foldText } from '../text/text.ts';

/** The id of the position that a reference names. An unknown or ambiguous name is a failure of the command. */
export async function findPosition(workspace: Workspace, name: string): Promise<string> {
  const { listDirectory, resolveReference } = await import('../org/reference/match-name.ts');
  const directory = listDirectory(workspace);
  const outcome = resolveReference(directory, name);
  if (outcome.kind === 'found') return outcome.id;
  if (outcome.kind === 'ambiguous') {
    throw new Failure('name/ambiguous', { name, candidates: outcome.candidates }, 2);
  }
  const { suggest } = await import('../org/reference/suggest.ts');
  const { names: suggestions, reading } = suggest(directory, name);
  throw new Failure('name/unknown-position', { name, suggestions, ...(reading && { reading }) }, 2);
}

/** A department with those it contains; case, width, spaces and invisible characters are ignored if one matches. */
export async function findDepartments({ graph, config }: Compilation, name: string): Promise<DepartmentScope> {
  const { listDepartments, withSubdepartments } = await import('../org/graph/selection.ts');
  const known = listDepartments(graph, config.departments);
  const alike = known.filter((each) => foldText(each) === foldText(name));
  const found = known.includes(name) ? name : alike.length === 1 ? alike[0] : undefined;
  if (found !== undefined) return { name: found, departments: withSubdepartments(found, config.departments) };
  const { closest } = await import('../text/spelling.ts');
  throw new Failure('name/unknown-department', { name, suggestions: closest(name, known) }, 2);
}

interface ScopeOptions {
  readonly department?: string;
  readonly position?: readonly string[];
  readonly split?: boolean;
}

/** The part of the organisation that `--department` and `--position` select. */
export async function findScope(
  compilation: Compilation,
  { department, position: names, split = false }: ScopeOptions,
): Promise<Scope> {
  const members = department === undefined ? undefined : await findDepartments(compilation, department);
  const scope = { ...(members === undefined ? {} : { department: members }), split };
  const { byId } = compilation.workspace;
  if (members !== undefined && ![...byId.values()].some((each) => members.departments.has(each.department))) {
    throw new Failure('name/empty-department', { name: members.name }, 2);
  }
  if (names === undefined) return scope;
  const positions = new Set<string>();
  for (const name of names) {
    const id = await findPosition(compilation.workspace, name);
    const position = byId.get(id);
    if (position === undefined) {
      const why = compilation.workspace.broken.has(id) ? 'broken' : 'outside';
      throw new Failure('name/no-form', { name, why }, 2);
    }
    if (members !== undefined && !members.departments.has(position.department)) {
      throw new Failure('name/not-in-department', { name, department: members.name }, 2);
    }
    positions.add(id);
  }
  return { ...scope, positions };
}

/** `--position` takes a list, which extends to the end of the line and so may contain the workspace. */
export function refuseFolders(host: Host, names: readonly string[]): void {
  const folder = names.find((name) => host.kind(host.resolve(name)) === 'folder');
  if (folder === undefined) return;
  throw new Failure('name/folder', { name: folder }, 2);
}
