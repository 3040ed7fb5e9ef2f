import type { Reference } from './position.ts';
import { closest } from './spelling.ts';
import { foldText } from './text.ts';
import type { Workspace } from './workspace.ts';

/** What a reference comes to. */
export type Outcome =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' }
  /** A name that finds nothing while a file is broken: it may be in that file. */
  | { readonly kind: 'withheld' };

/** Who can be referred to, and by what. */
export interface Directory {
  readonly workspace: Workspace;
  /** The steps of a search in their order, each from a name to the ids that bear it. */
  readonly exact: readonly Step[];
  readonly folded: readonly Step[];
  /** Every name once, for did-you-mean, with the ids that bear it. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** The same without the ids: one list, always the same one. */
  readonly spellings: readonly string[];
  /** What is left for suggestions, in characters to compare. */
  readonly budget: { left: number };
}
type Step = { readonly ids: ReadonlyMap<string, readonly string[]>; readonly inDepartment: boolean };

/** Suggestions end when this many characters have been compared: thousands of unknown names are no slips of the pen. */
const suggestionBudget = 20_000_000;

export function listDirectory(workspace: Workspace): Directory {
  const exact = listSteps(workspace, (name) => name);
  const names = new Map<string, string[]>();
  for (const { ids, inDepartment } of exact) {
    if (!inDepartment) for (const [name, bearers] of ids) for (const id of bearers) add(names, name, id);
  }
  return {
    workspace,
    exact,
    folded: listSteps(workspace, foldText),
    names,
    spellings: [...names.keys()],
    budget: { left: suggestionBudget },
  };
}

function listSteps(workspace: Workspace, spell: (name: string) => string): Step[] {
  const ids = new Map<string, string[]>();
  const codes = new Map<string, string[]>();
  const titlesInDepartment = new Map<string, string[]>();
  const titles = new Map<string, string[]>();
  const aliases = new Map<string, string[]>();
  for (const position of workspace.positions) {
    const { id, code, title, department } = position;
    add(ids, spell(id), id);
    if (code !== undefined) add(codes, spell(code), id);
    add(titlesInDepartment, within(spell(department), spell(title)), id);
    add(titles, spell(title), id);
    for (const alias of [...position.aliases, ...position.formerTitles]) add(aliases, spell(alias), id);
  }
  for (const id of workspace.broken.keys()) add(ids, spell(id), id);
  for (const { id, title } of workspace.externals) {
    add(ids, spell(id), id);
    add(titles, spell(title), id);
  }
  return [
    { ids, inDepartment: false },
    { ids: codes, inDepartment: false },
    { ids: titlesInDepartment, inDepartment: true },
    { ids: titles, inDepartment: false },
    { ids: aliases, inDepartment: false },
  ];
}

function add(map: Map<string, string[]>, name: string, id: string): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [id]);
  else if (!known.includes(id)) known.push(id);
}

function within(department: string, title: string): string {
  return `${department}\u0000${title}`;
}

/** The first step with any candidate decides; `department` is that of the form in which the reference stands. */
export function resolveReference(directory: Directory, written: Reference, department?: string): Outcome {
  for (const [steps, spell] of [
    [directory.exact, (name: string) => name] as const,
    [directory.folded, foldText] as const,
  ]) {
    const name = spell(written);
    for (const { ids, inDepartment } of steps) {
      if (inDepartment && department === undefined) continue;
      const found = ids.get(inDepartment ? within(spell(department ?? ''), name) : name);
      if (found?.length === 1) return { kind: 'found', id: found[0] ?? '' };
      if (found !== undefined) return { kind: 'ambiguous', candidates: found };
    }
  }
  return directory.workspace.broken.size > 0 && !looksLikeId(written) ? { kind: 'withheld' } : { kind: 'unknown' };
}

/** Small Latin letters, digits and joints: nobody writes a title so, and the ids of broken files are known. */
function looksLikeId(written: Reference): boolean {
  return /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(written);
}

const shownSuggestions = 3;

/** Names near to `written`, likeliest first; of the names of one position the nearest. */
export function suggestNames(directory: Directory, written: Reference): string[] {
  const told = new Set<string>();
  const near = closest(written, directory.spellings, 3 * shownSuggestions, directory.budget).filter((name) => {
    const fresh = (directory.names.get(name) ?? []).filter((id) => !told.has(id));
    for (const id of fresh) told.add(id);
    return fresh.length > 0;
  });
  return near.slice(0, shownSuggestions);
}

/** The ids behind the names near to `written`. */
export function suggestIds(directory: Directory, written: Reference): string[] {
  return [...new Set(suggestNames(directory, written).flatMap((name) => directory.names.get(name) ?? []))];
}
