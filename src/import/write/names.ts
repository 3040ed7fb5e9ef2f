import { isId } from '../../schema/index.ts';
import { proposeId } from '../../schema/propose-id.ts';
import { foldText } from '../../text/text.ts';

/** Titles whose ids have all been given, which are not tried again. */
const given = new WeakMap<Set<string>, Set<string>>();

/** A free id made from a title, or the form's own if it is free, which is then taken: a file's name, so it is never one that exists. */
export function nameFile(title: string, taken: Set<string>, own?: string): string {
  const isTaken = (folded: string) => taken.has(folded);
  if (own !== undefined && isId(own) && !isTaken(foldText(own))) {
    taken.add(foldText(own));
    return own;
  }
  const id = proposed(title, taken, isTaken) ?? proposed('position', taken, isTaken) ?? countOn(isTaken, taken.size);
  taken.add(foldText(id));
  return id;
}

function proposed(title: string, taken: Set<string>, isTaken: (folded: string) => boolean): string | undefined {
  const all = given.get(taken) ?? new Set();
  given.set(taken, all);
  if (all.has(title)) return undefined;
  const id = proposeId(title, isTaken);
  if (id === undefined) all.add(title);
  return id;
}

/** Where thousands have one title, the first number that is free from as many on as there are. */
function countOn(isTaken: (folded: string) => boolean, from: number): string {
  for (let number = from; ; number++) if (!isTaken(`form-${number}`)) return `form-${number}`;
}
