import { addToGroup } from '../../model/groups.ts';
import type { Outline } from '../../model/outline.ts';
import { foldText } from '../../text/text.ts';
import { bagWords } from '../../text/word-bag.ts';
import type { Workspace } from '../workspace.ts';

/** What a position is known by other than its names: its department, its file, its incumbents. All keys are folded. */
export interface NameIndex {
  readonly workspace: Workspace<Outline>;
  /**
   * The keys are departments' names, with or without the word for department; in `departmentsByBag`, their `bagWords`.
   */
  readonly departments: ReadonlyMap<string, ReadonlySet<string>>;
  readonly departmentsByBag: ReadonlyMap<string, ReadonlySet<string>>;
  /** The keys are titles and aliases within a department, joined by `within`; in `titlesByBag`, their `bagWords`. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly titlesByBag: ReadonlyMap<string, ReadonlySet<string>>;
  readonly incumbents: ReadonlyMap<string, ReadonlySet<string>>;
  /** The key is a department. */
  readonly members: ReadonlyMap<string, readonly Outline[]>;
  readonly externalTitles: ReadonlyMap<string, string>;
  /** The key is the stem of the file; each entry has the file's path without extension, and the id. */
  readonly files: ReadonlyMap<string, readonly { readonly path: string; readonly id: string }[]>;
  /** The positions of departments that were asked for, heads first. */
  readonly heads: Map<ReadonlySet<string>, readonly string[]>;
}

export function indexNames(workspace: Workspace<Outline>): NameIndex {
  const [departments, departmentsByBag, titles, titlesByBag, incumbents] = Array.from(
    { length: 5 },
    () => new Map<string, Set<string>>(),
  ) as [Sets, Sets, Sets, Sets, Sets];
  const files = new Map<string, { path: string; id: string }[]>();
  const members = new Map<string, Outline[]>();
  for (const position of workspace.byId.values()) {
    const { id, department } = position;
    const folded = foldText(department);
    for (const variant of [folded, foldText(withoutUnit(department))]) addTo(departments, variant, folded);
    addTo(departmentsByBag, bagWords(department), folded);
    addToGroup(members, folded, position);
    for (const title of [position.title, ...position.aliases, ...position.formerTitles]) {
      addTo(titles, within(folded, foldText(title)), id);
      addTo(titlesByBag, within(folded, bagWords(title)), id);
    }
    for (const person of position.incumbents) addTo(incumbents, foldText(person), id);
    addFile(files, position.file, id);
  }
  for (const [id, file] of workspace.broken) addFile(files, file, id);
  const externalTitles = new Map(workspace.externals.map(({ id, title }) => [id, title]));
  const sets = { departments, departmentsByBag, titles, titlesByBag, incumbents };
  return { workspace, ...sets, members, externalTitles, files, heads: new Map() };
}

type Sets = Map<string, Set<string>>;

function addTo(sets: Sets, key: string, value: string): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}

function addFile(files: Map<string, { path: string; id: string }[]>, file: string, id: string): void {
  const path = foldText(withoutEnding(file));
  const stem = path.split('/').at(-1) ?? path;
  addToGroup(files, stem, { path, id });
}

export function within(department: string, title: string): string {
  return `${department}\u0000${title}`;
}

/** Removes the word for department: `销售部` without `部`, `Sales Department` without `Department`. */
export function withoutUnit(department: string): string {
  return department.replace(
    /(?<=.)(?:部门|中心|[部处科室组队班]|\s+(?:department|dept\.?|team|division|group|office|unit))$/iu,
    '',
  );
}

export function withoutEnding(file: string): string {
  return file.replace(/\.(?:ya?ml|docx?|xlsx?|pdf|md|txt)$/i, '');
}
