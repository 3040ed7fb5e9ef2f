import { addToGroup } from '../model/groups.ts';
import type { Outline } from '../model/outline.ts';
import type { Link } from '../org/link.ts';
import { type Directory, resolveReference } from '../org/reference/match-name.ts';
import { splitNames } from '../org/reference/split-names.ts';
import { suggest } from '../org/reference/suggest.ts';
import type { Organisation } from './rule.ts';

/** The direct reports that a form declares, resolved. */
export interface Declaration {
  readonly superior: Outline;
  readonly links: readonly Link[];
  /**
   * Whether an id is declared, or may be meant by a faulty name in the list: reporting such a one as undeclared would
   * report one fault twice.
   */
  declares(id: string): boolean;
}

/** The declarations of all positions that have one; of duplicate ids, only the first position counts. */
export function listDeclarations({ workspace, links, directory }: Organisation<Outline>): Declaration[] {
  const declared = new Map<Outline, Link[]>();
  for (const position of workspace.byId.values()) if (position.directReports !== undefined) declared.set(position, []);
  for (const link of links) if (link.role === 'directReports') declared.get(link.from as Outline)?.push(link);
  const meanings = [...declared].map(([superior, own]) => ({
    superior,
    links: own,
    ids: new Set(own.flatMap(({ outcome }) => (outcome.kind === 'found' ? [outcome.id] : []))),
    lists: new Set(own.flatMap((link) => listMeant(directory, link, superior.department))),
  }));
  const listsOf = new Map<string, (readonly string[])[]>();
  for (const list of new Set(meanings.flatMap(({ lists }) => [...lists]))) {
    for (const id of list) addToGroup(listsOf, id, list);
  }
  return meanings.map(({ ids, lists, ...declaration }) => ({
    ...declaration,
    declares: (id) => ids.has(id) || (listsOf.get(id)?.some((list) => lists.has(list)) ?? false),
  }));
}

/** Everyone a faulty name may mean, as lists that other references share: thousands may name one title. */
function listMeant(directory: Directory, { outcome, written }: Link, department: string): (readonly string[])[] {
  if (outcome.kind === 'found') return [];
  if (outcome.kind === 'ambiguous') return [outcome.candidates];
  return [...suggest(directory, written, department).ids, listSplit(directory, written, department)];
}

function listSplit(directory: Directory, written: string, department: string): string[] {
  return splitNames(directory, written, department).flatMap((part) => {
    const outcome = resolveReference(directory, part, department);
    return outcome.kind === 'found' ? [outcome.id] : [];
  });
}
