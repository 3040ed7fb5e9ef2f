import type { Reading } from '../../findings/meant.ts';
import type { Position, Reference } from '../../model/position.ts';
import { closest } from '../../text/spelling.ts';
import { foldText, unwrapName } from '../../text/text.ts';
import type { Workspace } from '../workspace.ts';
import { indexNames, type NameIndex, within } from './name-index.ts';
import { readName, readSeveral } from './reading.ts';

/** The resolution of a reference. */
export type Outcome =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' }
  /** A name that finds nothing while a file is broken: it may belong to that file. */
  | { readonly kind: 'withheld' };

/** The positions and externals that references can name, and the names that they have. */
export interface Directory {
  readonly workspace: Workspace;
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

/** Suggestions stop after this many compared characters: thousands of unknown names are not typing errors. */
const suggestionBudget = 8_000_000;

export function listDirectory(workspace: Workspace): Directory {
  const exact = listSteps(workspace, (name) => name);
  const names = new Map<string, string[]>();
  let index: NameIndex | undefined;
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
    index: () => (index ??= indexNames(workspace)),
    suggestions: new Map(),
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
    for (const name of [...position.aliases, ...position.formerTitles, ...listBare(position)]) {
      add(aliases, spell(name), id);
    }
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

/** Marks around a whole name have a finding of their own, so the name without them finds its position too. */
function listBare({ title, aliases, formerTitles }: Position): string[] {
  return [title, ...aliases, ...formerTitles].map(unwrapName).filter((name) => name !== title);
}

function add(map: Map<string, string[]>, name: string, id: string): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [id]);
  else if (!known.includes(id)) known.push(id);
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

const shownSuggestions = 3;

/** What a name that finds nothing may mean. */
export interface Suggestion {
  /** What to write instead, likeliest first. */
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly reading?: Reading;
}

/** What `written` may mean in a form of `department`; the answer for each name is cached. */
export function suggest(directory: Directory, written: Reference, department?: string): Suggestion {
  const question = within(department ?? '', written);
  const known = directory.suggestions.get(question);
  if (known !== undefined) return known;
  const answer = findSuggestion(directory, written, department);
  directory.suggestions.set(question, answer);
  return answer;
}

function findSuggestion(directory: Directory, written: Reference, department?: string): Suggestion {
  const find = (name: string) => {
    const outcome = resolveReference(directory, name, department);
    return outcome.kind === 'found' ? outcome.id : undefined;
  };
  const near = listNear(directory, written);
  const index = directory.index();
  const reading = preferNear(readName(index, written, department, find), near) ?? readSeveral(index, near, find);
  if (reading === undefined)
    return { names: near.map(({ name }) => name), ids: near.flatMap(({ name, ids }) => find(name) ?? ids) };
  const names = reading.positions.map(({ name }) => name);
  return { names, ids: names.flatMap((name) => find(name) ?? []), reading };
}

/**
 * Prefers a similar title if the remark may be its misspelt end, or if a department comes with an unknown title, which
 * may be misspelt.
 */
function preferNear(reading: Reading | undefined, [best]: readonly Near[]): Reading | undefined {
  if (reading === undefined || best === undefined) return reading;
  if (reading.kind === 'department') return reading.rest === '' ? reading : undefined;
  const { name = '' } = reading.positions[0] ?? {};
  const isOther = reading.kind === 'remark' && name !== best.name && !best.ids.includes(name);
  return isOther && /[(（]/.test(best.name) ? undefined : reading;
}

interface Near {
  readonly name: string;
  readonly ids: readonly string[];
}

/** Names similar to `written`, likeliest first; for each position only its nearest name. */
function listNear({ spellings, names, budget }: Directory, written: Reference): Near[] {
  const listed = new Set<string>();
  const near = closest(written, spellings, 3 * shownSuggestions, budget).flatMap((name) => {
    const ids = names.get(name) ?? [];
    const fresh = ids.some((id) => !listed.has(id));
    for (const id of ids) listed.add(id);
    return fresh ? [{ name, ids }] : [];
  });
  return near.slice(0, shownSuggestions);
}

/** The names to write instead of one that finds nothing. */
export function suggestNames(directory: Directory, written: Reference, department?: string): readonly string[] {
  return suggest(directory, written, department).names;
}

/** The ids that the name may mean. */
export function suggestIds(directory: Directory, written: Reference, department?: string): readonly string[] {
  return [...new Set(suggest(directory, written, department).ids)];
}
