import { closest, type SpellingBudget } from '../../text/spelling.ts';
import { foldText } from '../../text/text.ts';
import type { FormRule } from '../rule.ts';

/** An entry of `dutyGroups` must name a group that duties are in, and each group has one. */
export const dutyGroups: FormRule<'form/duty-groups'> = {
  code: 'form/duty-groups',
  level: 'error',
  *check({ workspace }) {
    const budget: SpellingBudget = { left: 8_000_000 };
    for (const { file, duties, dutyGroups: entries } of workspace.positions) {
      if (entries.length === 0) continue;
      const names = new Map(duties.flatMap(({ group }) => (group === undefined ? [] : [[foldText(group), group]])));
      const first = new Map<string, number>();
      for (const [at, { group: name }] of entries.entries()) {
        const folded = foldText(name);
        const placeOf = (nth: number) => ({ file, path: ['dutyGroups', nth, 'group'] });
        const earlier = first.get(folded);
        if (earlier !== undefined) {
          const note = {
            at: placeOf(earlier),
            note: 'first-here',
            facts: { name: entries[earlier]?.group ?? name },
          } as const;
          yield { at: placeOf(at), facts: { name, isRepeated: true, suggestions: [] }, related: [note] };
          continue;
        }
        first.set(folded, at);
        if (names.has(folded)) continue;
        const suggestions = closest(name, [...names.values()], 3, budget);
        yield { at: placeOf(at), facts: { name, isRepeated: false, suggestions } };
      }
    }
  },
};
