import type { Meant, Reading } from '../../findings/meant.ts';
import { takeFirst } from '../../model/groups.ts';
import { foldText } from '../../text/text.ts';
import { bagWords } from '../../text/word-bag.ts';
import type { Find } from './find.ts';
import { type NameIndex, withoutEnding } from './name-index.ts';
import { readDepartment, readPlace } from './read-place.ts';
import { readRemark } from './read-remark.ts';
import { listParts } from './split-names.ts';

const shown = 3;
/** So many files of one name are looked at. */
const mostFiles = 1000;
const longest = 200;

/** What a name that no position has means, judging by its words; undefined if it may only be misspelt. */
export function readName(
  index: NameIndex,
  written: string,
  department: string | undefined,
  find: Find,
): Reading | undefined {
  if (written.length > longest) return undefined;
  const file = readFile(index, written, find);
  if (file.length > 0) return { kind: 'file', positions: file.map((id) => ({ name: id })) };
  const persons = takeFirst(index.incumbents.get(foldText(withoutHonorific(written))) ?? [], shown);
  const describe = (ids: readonly string[]) => ids.slice(0, shown).map((id) => describeMeant(index, id, find));
  if (persons.length > 0) return { kind: 'person', positions: describe(persons) };
  const place = readPlace(index, written, department);
  if (place.length > 0) return { kind: 'place', positions: describePlaces(index, written, place, find) };
  const remark = readRemark(index, written, find);
  if (remark !== undefined) return { kind: 'remark', positions: describe([remark.id]), rest: remark.rest };
  const parts = listParts(written).flatMap((part) => find(part) ?? []);
  if (parts.length > 0) return { kind: 'list', positions: describe([...new Set(parts)]) };
  const named = readDepartment(index, written, find);
  return named && { kind: 'department', positions: describe(named.ids), rest: named.title };
}

/** A title with the same words as the name is enough; otherwise the title alone would not show its department. */
function describePlaces(index: NameIndex, written: string, ids: readonly string[], find: Find): Meant[] {
  const bag = bagWords(written);
  return ids.slice(0, shown).map((id) => {
    const meant = describeMeant(index, id, find);
    return meant.title === undefined && bagWords(meant.name) === bag ? meant : placeMeant(index, id);
  });
}

/** The positions that share a similar name: given by their ids, because the name alone would not identify them. */
export function readSeveral(
  index: NameIndex,
  near: readonly { readonly name: string; readonly ids: readonly string[] }[],
  find: Find,
): Reading | undefined {
  if (near.every(({ name }) => find(name) !== undefined)) return undefined;
  const positions = near.flatMap(({ name, ids }) =>
    find(name) === undefined ? ids.slice(0, shown).map((id) => placeMeant(index, id)) : [{ name }],
  );
  return { kind: 'several', positions: positions.slice(0, shown) };
}

/** Reads a file's name or path in place of an id: `head.yaml`, `positions/head`. */
function readFile({ files }: NameIndex, written: string, find: Find): string[] {
  const path = written
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\.?\//, '');
  const bare = withoutEnding(path);
  if (bare === path && !path.includes('/')) return [];
  const folded = foldText(bare);
  const stem = folded.split('/').at(-1) ?? folded;
  const named = takeFirst(files.get(stem) ?? [], mostFiles);
  const exact = named.filter((file) => file.path === folded || file.path.endsWith(`/${folded}`));
  const folders = path.split('/').slice(0, -1);
  const likely = bare !== path || folders.every((folder) => find(folder) === undefined);
  return [...new Set((exact.length > 0 || !likely ? exact : named).map(({ id }) => id))].slice(0, shown);
}

function withoutHonorific(name: string): string {
  return name.replace(/^\s*(?:mr|mrs|ms|dr)\b\.?\s*/iu, '').replace(/(?<=.)(?:先生|女士|同志)\s*$/u, '');
}

/** Gives the title if it identifies the position, otherwise the id with title and department. */
export function describeMeant(index: NameIndex, id: string, find: Find): Meant {
  const title = index.workspace.byId.get(id)?.title ?? index.externalTitles.get(id);
  return title !== undefined && find(title) === id ? { name: title } : placeMeant(index, id);
}

export function placeMeant({ workspace }: NameIndex, id: string): Meant {
  const position = workspace.byId.get(id);
  return position === undefined ? { name: id } : { name: id, title: position.title, department: position.department };
}
