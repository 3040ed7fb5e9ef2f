import { foldText } from '../text/text.ts';
import type { Duty, DutyGroup, Position } from './position.ts';

/** What a group has as a whole, and the place of its entry in `dutyGroups`. */
export interface PlacedGroup {
  readonly whole: DutyGroup;
  readonly at: number;
}

/** Neighbouring duties of one group, or of none. */
export interface DutyBand {
  readonly name?: string;
  /** Only in the first band of the group. */
  readonly group?: PlacedGroup;
  readonly duties: readonly { readonly duty: Duty; readonly at: number }[];
}

type Grouped = Pick<Position, 'duties' | 'dutyGroups'>;

/** The duties in their order; an entry whose group has no duties, or a band already, is a band without duties at the end. */
export function listBands({ duties, dutyGroups }: Grouped): DutyBand[] {
  const bands: { name?: string; group?: PlacedGroup; duties: { duty: Duty; at: number }[] }[] = [];
  const left = new Map(dutyGroups.map((whole, at) => [at, { whole, at }]));
  const byName = indexGroups(dutyGroups);
  for (const [at, duty] of duties.entries()) {
    const { group: name } = duty;
    const last = bands.at(-1);
    if (last !== undefined && last.name === name) {
      last.duties.push({ duty, at });
      continue;
    }
    const group = name === undefined ? undefined : left.get(byName.get(foldText(name)) ?? -1);
    if (group !== undefined) left.delete(group.at);
    bands.push({
      ...(name === undefined ? {} : { name }),
      ...(group === undefined ? {} : { group }),
      duties: [{ duty, at }],
    });
  }
  for (const group of left.values()) bands.push({ name: group.whole.group, group, duties: [] });
  return bands;
}

/** The entry of the group that a duty is in. */
export function findGroups({ dutyGroups }: Pick<Position, 'dutyGroups'>): (duty: Duty) => PlacedGroup | undefined {
  const byName = indexGroups(dutyGroups);
  return ({ group }) => {
    const at = group === undefined ? undefined : byName.get(foldText(group));
    const whole = at === undefined ? undefined : dutyGroups[at];
    return whole === undefined || at === undefined ? undefined : { whole, at };
  };
}

/** The first entry of each name, folded. */
function indexGroups(dutyGroups: readonly DutyGroup[]): ReadonlyMap<string, number> {
  return new Map(dutyGroups.map(({ group }, at) => [foldText(group), at] as const).reverse());
}
