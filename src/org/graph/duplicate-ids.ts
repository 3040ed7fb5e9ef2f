import type { Outline } from '../../model/outline.ts';
import { foldText } from '../../text/text.ts';

/** Groups of two or more positions whose ids differ at most in case or width, in the order of their files. */
export function groupDuplicateIds(positions: readonly Outline[]): Outline[][] {
  const groups = new Map<string, Outline[]>();
  for (const position of positions) {
    const key = foldText(position.id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
