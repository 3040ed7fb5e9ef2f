import { Failure } from '../failure.ts';
import { isId } from '../schema/index.ts';
import { isDeviceName, proposeId, strangersIn } from '../schema/propose-id.ts';
import { foldText } from '../text/text.ts';

/** Existing ids, folded, each with its file; the file is empty if the id has none. */
export type TakenIds = ReadonlyMap<string, { readonly id: string; readonly file: string }>;

const longest = 64;
/** The number of characters that a message lists. */
const shown = 5;

/** Refuses an invalid or taken id and offers a valid one, made from the title if nothing of the id is usable. */
export function checkId(id: string, taken: TakenIds, title: string | undefined): void {
  const propose = (text: string) => proposeId(text, (folded) => taken.has(folded));
  const bare = id.replace(/\.(?:ya?ml|md)$/i, '');
  const instead = isId(bare) ? bare : propose(bare);
  if (bare !== id && instead !== undefined) throw new Failure('new/file-name', { id, instead }, 2);
  const offers = [propose(id) ?? propose(title ?? '')].filter((each) => each !== undefined);
  const why = whyNot(id);
  if (why !== undefined) {
    const strangers = strangersIn(id).slice(0, shown);
    throw new Failure('new/not-id', { id, why, strangers, length: [...id].length, offers }, 2);
  }
  const other = taken.get(foldText(id));
  if (other !== undefined) throw new Failure('new/taken', { ...other, offers }, 2);
}

function whyNot(id: string) {
  if (isDeviceName(id)) return 'device';
  if (isId(id)) return undefined;
  if (id === '') return 'empty';
  if (strangersIn(id).length > 0) return 'characters';
  return [...id].length > longest ? 'length' : 'beginning';
}

/** The title; a missing one is a failure. */
export function requireTitle(id: string, title: string | undefined): string {
  if (title !== undefined) return title;
  const words = /^[a-z\d]+(?:[-_.][a-z\d]+)*$/.test(id)
    ? id.replace(/(?:^|[-_.])(\w)/g, (_, first: string, at: number) => `${at === 0 ? '' : ' '}${first.toUpperCase()}`)
    : id;
  throw new Failure('new/no-title', { example: words.includes(' ') ? `"${words}"` : words }, 2);
}
