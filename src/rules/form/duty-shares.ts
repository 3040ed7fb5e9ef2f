import { findGroups } from '../../model/duty-groups.ts';
import type { Position } from '../../model/position.ts';
import { foldText } from '../../text/text.ts';
import type { FormRule } from '../rule.ts';
import { checkShares, type ShareHolder } from '../shares.ts';

/**
 * The share of a group is that of all its duties. Where these have shares as well, they divide the group, in percent of
 * the whole time or of the group's. Groups that are wrongly named have a finding of their own.
 */
export const dutyShares: FormRule<'form/duty-shares'> = {
  code: 'form/duty-shares',
  level: 'error',
  *check({ workspace }) {
    for (const { file, ...form } of workspace.positions) {
      if (!isSound(form)) continue;
      const { duties, dutyGroups } = form;
      const groupOf = findGroups(form);
      const outside: ShareHolder[] = [];
      const within = new Map<number, ShareHolder[]>();
      for (const [at, { path, share }] of dutyGroups.map(holderOf('dutyGroups', 'group')).entries())
        if (share !== undefined) {
          outside.push({ path, share });
          within.set(at, []);
        }
      const groups = outside.length;
      for (const [at, duty] of duties.entries()) {
        const holders = within.get(groupOf(duty)?.at ?? -1) ?? outside;
        holders.push(holderOf('duties', 'duty')(duty, at));
      }
      yield* checkShares(file, outside, groups === 0 ? {} : { facts: { groups } });
      for (const [at, holders] of within) {
        const { group = '', share = 0 } = dutyGroups[at] ?? {};
        yield* checkShares(file, holders, { wholes: [share, 100], facts: { within: group, share } });
      }
    }
  },
};

function holderOf(list: string, key: string) {
  return ({ share }: { readonly share?: number }, at: number): ShareHolder => ({
    path: [list, at, share === undefined ? key : 'share'],
    share,
  });
}

function isSound({ duties, dutyGroups }: Pick<Position, 'duties' | 'dutyGroups'>): boolean {
  const known = new Set(duties.flatMap(({ group }) => (group === undefined ? [] : [foldText(group)])));
  const named = dutyGroups.map(({ group }) => foldText(group));
  return named.every((name) => known.has(name)) && new Set(named).size === named.length;
}
