import type { Anchor } from '../findings/anchor.ts';
import { addToGroup } from '../model/groups.ts';
import type { Outline } from '../model/outline.ts';
import { type DeclaredFunction, listFunctions, type NamedFunctions } from './functions.ts';
import type { Organisation } from './rule.ts';

/** A position with a duty that names a function: the first such duty. */
export interface Holder {
  readonly position: NamedFunctions;
  readonly at: Anchor;
}

/** Each declared function with the positions that hold it, in the order of the settings. */
export function* listHolders(
  notes: readonly NamedFunctions[],
  { config, workspace }: Organisation<Outline>,
): Generator<{ readonly declared: DeclaredFunction; readonly holders: readonly Holder[] }> {
  const functions = listFunctions(config.departments);
  const held = new Map<DeclaredFunction, Holder[]>();
  for (const position of notes) {
    const { file, id, department } = position;
    if (workspace.byId.get(id)?.file !== file) continue;
    const seen = new Set<DeclaredFunction>();
    for (const { name, path } of position.functions) {
      const declared = functions.find(department, name);
      if (declared === undefined || seen.has(declared)) continue;
      seen.add(declared);
      addToGroup(held, declared, { position, at: { file, path } });
    }
  }
  for (const declared of functions.all) yield { declared, holders: held.get(declared) ?? [] };
}
