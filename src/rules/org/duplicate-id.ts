import type { Anchor } from '../../findings/anchor.ts';
import { configFile } from '../../model/config.ts';
import { findRepetitions } from '../repetition.ts';
import type { Rule, RuleFinding } from '../rule.ts';

interface Holder {
  readonly id: string;
  readonly at: Anchor;
}

/**
 * The first file by path keeps the id; each further file is reported with the place of the first. Positions and
 * externals share one set of ids.
 */
export const duplicateId: Rule<'org/duplicate-id'> = {
  code: 'org/duplicate-id',
  level: 'error',
  *check({ workspace, config }) {
    const ofFile = ({ id, file }: { readonly id: string; readonly file: string }): Holder => ({
      id,
      at: { file, path: ['id'] },
    });
    const outside = config.external.map(
      ({ id }, at): Holder => ({ id, at: { file: configFile, path: ['external', at, 'id'] } }),
    );
    yield* reportRepetitions([...outside, ...workspace.positions.map(ofFile)]);
    yield* reportRepetitions(workspace.procedures.map(ofFile));
  },
};

function* reportRepetitions(holders: readonly Holder[]): Generator<RuleFinding<'org/duplicate-id'>> {
  for (const [later, first] of findRepetitions(holders, ({ id }) => id)) {
    yield {
      at: later.at,
      facts: { id: later.id, other: first.id, outside: first.at.file === configFile },
      related: [{ at: first.at, note: 'first-here', facts: { name: first.id } }],
    };
  }
}
