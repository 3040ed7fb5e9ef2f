import type { Anchor } from '../findings/anchor.ts';
import { addToGroup } from '../model/groups.ts';
import type { Position } from '../model/position.ts';
import { type DeclaredFunction, listFunctions } from './functions.ts';
import type { Organisation } from './rule.ts';

/** A position with a duty that names a function: the first such duty. */
export interface Holder {
  readonly position: Position;
  readonly at: Anchor;
}

/** Each declared function with the positions that hold it, in the order of the settings. */
export function* listHolders({
  config,
  workspace,
}: Organisation): Generator<{ readonly declared: DeclaredFunction; readonly holders: readonly Holder[] }> {
  const functions = listFunctions(config.departments);
  const held = new Map<DeclaredFunction, Holder[]>();
  for (const position of workspace.byId.values()) {
    const { file, department, duties } = position;
    const seen = new Set<DeclaredFunction>();
    for (const [at, duty] of duties.entries()) {
      for (const [nth, name] of duty.functions.entries()) {
        const declared = functions.find(department, name);
        if (declared === undefined || seen.has(declared)) continue;
        seen.add(declared);
        addToGroup(held, declared, { position, at: { file, path: ['duties', at, 'functions', nth] } });
      }
    }
  }
  for (const declared of functions.all) yield { declared, holders: held.get(declared) ?? [] };
}
