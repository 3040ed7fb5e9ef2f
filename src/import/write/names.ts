import { isId } from '../../schema/index.ts';
import { proposeId } from '../../schema/propose-id.ts';
import { foldText } from '../../text/text.ts';

/** A free id made from a title, or the form's own if it is free, which is then taken: a file's name, so it is never one that exists. */
export function nameFile(title: string, taken: Set<string>, own?: string): string {
  const isTaken = (folded: string) => taken.has(folded);
  if (own !== undefined && isId(own) && !isTaken(foldText(own))) {
    taken.add(foldText(own));
    return own;
  }
  const id = proposeId(title, isTaken) ?? proposeId('position', isTaken);
  if (id === undefined) throw new RangeError(`no id is free for ${title}`);
  taken.add(foldText(id));
  return id;
}
