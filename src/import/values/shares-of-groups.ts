import type { Entry } from '../recognise/form/draft.ts';
import { takeShare } from './amounts.ts';

/** `Performs other duties as assigned.` below the last group is beside all of them. */
const others =
  /^(?:performs? )?(?:any |all )?(?:other|additional) (?:\S+ ){0,3}(?:duties|tasks|work)\b.{0,30}\b(?:assigned|required|requested)\b|^完成.{0,14}(?:交办|安排|布置)的?(?:其他|其它|临时).{0,10}$/iu;

/** A duty, and the share of the time that the name of its group gives it. */
export type Duty = Entry & { readonly share?: number };

/**
 * The only duty of a group takes the share that stands behind the name of the group: `Grazing administration (30%)`; where
 * others beside it have several duties and a share as well, it is that of the group.
 */
export function withSharesOfGroups(duties: readonly Entry[]): readonly Duty[] {
  const shared = new Map<string, { readonly name: string; readonly share: number; readonly only: Entry }>();
  const names = new Set(duties.flatMap((duty) => duty.group ?? []));
  for (const group of names) {
    if (!/[)）]$/u.test(group)) continue;
    const all = duties.filter((duty) => duty.group === group);
    const { share, rest: name } = takeShare(group);
    const [only, another] = all.filter(({ text }) => !others.test(text));
    if (share !== undefined && only !== undefined && another === undefined) shared.set(group, { name, share, only });
  }
  if (shared.size === 0 || (shared.size < names.size && [...names].every(hasShare))) return duties;
  return duties.map((duty) => {
    const found = shared.get(duty.group ?? '');
    if (found === undefined) return duty;
    const { group: _, ...bare } = duty;
    if (duty !== found.only) return bare;
    return { ...bare, group: found.name, share: found.share };
  });
}

function hasShare(group: string): boolean {
  return /[)）]$/u.test(group) && takeShare(group).share !== undefined;
}
