import type { Reading } from '../../findings/meant.ts';
import type { Reference } from '../../model/position.ts';
import { closest } from '../../text/spelling.ts';
import { type Directory, resolveReference } from './match-name.ts';
import { within } from './name-index.ts';
import { readName, readSeveral } from './reading.ts';
import type { Suggestion } from './suggestion.ts';

const shownSuggestions = 3;
/** How many ids are listed for a name that several positions have, or that may mean several. */
export const shownIds = 10;

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
  const find = (name: string, place = department) => {
    const outcome = resolveReference(directory, name, place);
    return outcome.kind === 'found' ? outcome.id : undefined;
  };
  const near = listNear(directory, written);
  const index = directory.index();
  const reading = preferNear(readName(index, written, department, find), near) ?? readSeveral(index, near, find);
  if (reading === undefined) {
    return { names: near.map(({ name }) => name), ids: near.map(({ name, ids }) => asList(find(name)) ?? ids) };
  }
  const names = reading.positions.map(({ name }) => name);
  return { names, ids: names.flatMap((name) => [asList(find(name)) ?? []]), reading };
}

/**
 * Prefers a similar title if the remark may be its misspelt end, if a department comes with an unknown title, which may
 * be misspelt, or if it is like the whole of what may name several.
 */
function preferNear(reading: Reading | undefined, [best]: readonly Near[]): Reading | undefined {
  if (reading === undefined || best === undefined) return reading;
  if (reading.kind === 'department') return reading.rest === '' ? reading : undefined;
  if (reading.kind === 'list') return reading.positions.some(({ name }) => name === best.name) ? reading : undefined;
  const { name = '' } = reading.positions[0] ?? {};
  const isOther = reading.kind === 'remark' && name !== best.name && !best.ids.includes(name);
  return isOther && /[(（]/.test(best.name) ? undefined : reading;
}

function asList(id: string | undefined): string[] | undefined {
  return id === undefined ? undefined : [id];
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
    const first = ids.slice(0, shownIds);
    const fresh = first.some((id) => !listed.has(id));
    for (const id of first) listed.add(id);
    return fresh ? [{ name, ids }] : [];
  });
  return near.slice(0, shownSuggestions);
}

/** The names to write instead of one that finds nothing. */
export function suggestNames(directory: Directory, written: Reference, department?: string): readonly string[] {
  return suggest(directory, written, department).names;
}

/** The first few ids that the name may mean. */
export function suggestIds(directory: Directory, written: Reference, department?: string): readonly string[] {
  const { ids } = suggest(directory, written, department);
  return [...new Set(ids.flatMap((list) => list.slice(0, shownIds)))].slice(0, shownIds);
}
