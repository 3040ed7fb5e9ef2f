import { proposeId } from '../../schema/propose-id.ts';
import { foldText } from '../../text/text.ts';

/** A free id made from a title, which is then taken: a file's name, so it is never one that exists. */
export function nameFile(title: string, taken: Set<string>): string {
  const isTaken = (folded: string) => taken.has(folded);
  const id = proposeId(title, isTaken) ?? proposeId('position', isTaken);
  if (id === undefined) throw new RangeError(`no id is free for ${title}`);
  taken.add(foldText(id));
  return id;
}
