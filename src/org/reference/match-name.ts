import { addToGroup } from '../../model/groups.ts';
import type { Outline } from '../../model/outline.ts';
import type { Reference } from '../../model/position.ts';
import { foldText, unwrapName } from '../../text/text.ts';
import type { Workspace } from '../workspace.ts';
import { indexNames, type NameIndex, within } from './name-index.ts';
import type { Suggestion } from './suggestion.ts';

/** The resolution of a reference. */
export type Outcome =
  | { readonly kind: 'found'; readonly id: string }
  /** All who have the name, in one list that every reference with that name shares. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' }
  /** A name that finds nothing while a file is broken: it may belong to that file. */
  | { readonly kind: 'withheld' };

/** The positions and externals that references can name, and the names that they have. */
export interface Directory {
  readonly workspace: Workspace<Outline>;
  /** The steps of a search in their order, each from a name to the ids that have it. */
  readonly exact: readonly Step[];
  readonly folded: readonly Step[];
  /** Every name once, for suggestions, with the ids that have it. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** The same names without ids, always as the same array, because `closest` caches by array. */
  readonly spellings: readonly string[];
  /** How many characters may still be compared for suggestions. */
  readonly budget: { left: number };
  /** What positions are known by other than their names; built when the first name finds nothing. */
  readonly index: () => NameIndex;
  /** The suggestions made so far for names that find nothing. */
  readonly suggestions: Map<string, Suggestion>;
}
type Step = { readonly ids: ReadonlyMap<string, readonly string[]>; readonly inDepartment: boolean };

/** After this many compared characters only names that an index finds are suggested: thousands are not typing errors. */
const suggestionBudget = 8_000_000;

export function listDirectory(workspace: Workspace<Outline>): Directory {
  const exact = listSteps(workspace, (name) => name);
  // Where every reference is written as its position is named, the rest is never asked for.
  const folded = once(() => listSteps(workspace, foldText));
  const names = once(() => listNames(exact));
  const spellings = once(() => [...names().keys()]);
  return {
    workspace,
    exact,
    get folded() {
      return folded();
    },
    get names() {
      return names();
    },
    get spellings() {
      return spellings();
    },
    budget: { left: suggestionBudget },
    index: once(() => indexNames(workspace)),
    suggestions: new Map(),
  };
}

/** Makes something at the first call. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function listNames(exact: readonly Step[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { ids, inDepartment } of exact) {
    if (!inDepartment) for (const [name, bearers] of ids) for (const id of bearers) addToGroup(names, name, id);
  }
  return withoutRepetitions(names);
}

function listSteps(workspace: Workspace<Outline>, spell: (name: string) => string): Step[] {
  const ids = new Map<string, string[]>();
  const codes = new Map<string, string[]>();
  const titlesInDepartment = new Map<string, string[]>();
  const titles = new Map<string, string[]>();
  const aliases = new Map<string, string[]>();
  for (const position of workspace.positions) {
    const { id, code, title, department } = position;
    addToGroup(ids, spell(id), id);
    if (code !== undefined) addToGroup(codes, spell(code), id);
    addToGroup(titlesInDepartment, within(spell(department), spell(title)), id);
    addToGroup(titles, spell(title), id);
    for (const name of [...position.aliases, ...position.formerTitles, ...listBare(position)]) {
      addToGroup(aliases, spell(name), id);
    }
  }
  for (const id of workspace.broken.keys()) addToGroup(ids, spell(id), id);
  for (const { id, title } of workspace.externals) {
    addToGroup(ids, spell(id), id);
    addToGroup(titles, spell(title), id);
  }
  return [
    { ids: withoutRepetitions(ids), inDepartment: false },
    { ids: withoutRepetitions(codes), inDepartment: false },
    { ids: withoutRepetitions(titlesInDepartment), inDepartment: true },
    { ids: withoutRepetitions(titles), inDepartment: false },
    { ids: withoutRepetitions(aliases), inDepartment: false },
  ];
}

/** Marks around a whole name have a finding of their own, so the name without them finds its position too. */
function listBare({ title, aliases, formerTitles }: Outline): string[] {
  return [title, ...aliases, ...formerTitles].map(unwrapName).filter((name) => name !== title);
}

/** Duplicate ids, and a title that is an alias too, would list one id twice. */
function withoutRepetitions(map: Map<string, string[]>): Map<string, string[]> {
  for (const [name, ids] of map) if (ids.length > 1) map.set(name, [...new Set(ids)]);
  return map;
}

/** The first step with any candidate decides; `department` is that of the form with the reference. */
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

/** Lower-case Latin letters, digits and separators: titles are not written so, and broken files' ids are known. */
function looksLikeId(written: Reference): boolean {
  return /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(written);
}
