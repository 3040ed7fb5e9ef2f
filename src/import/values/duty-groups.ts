import { foldText } from '../../text/text.ts';
import type { Draft, Entry } from '../recognise/form/draft.ts';

/** The duties without a list of the groups that the rows or lines below it are dealt out over. */
export function withoutGroups(draft: Draft, duties: readonly Entry[]): readonly Entry[] {
  const groups = new Set(
    [
      ...duties.map(({ group }) => group),
      ...draft.rows.flatMap(({ group, cells }) => [
        group,
        ...(cells.get('duties.group') ?? []).map(({ text }) => text),
      ]),
    ].map((group = '') => foldText(group)),
  );
  const lists = new Set(duties.filter(({ text, group }) => group === undefined && groups.has(foldText(text))));
  if (lists.size < 2) return duties;
  for (const { text, place } of lists) draft.takeHeads(place, text);
  return duties.filter((duty) => !lists.has(duty));
}
