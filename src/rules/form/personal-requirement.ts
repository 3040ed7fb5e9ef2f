import type { Path } from '../../findings/anchor.ts';
import type { Position } from '../../model/position.ts';
import { findRequirements } from '../personal/find-requirements.ts';
import { lawsAgainst, lawsIn } from '../personal/laws.ts';
import type { FormRule } from '../rule.ts';

/** Looks only where a form says who may hold the position: a duty may well be about people of any age. */
export const personalRequirement: FormRule<'form/personal-requirement'> = {
  code: 'form/personal-requirement',
  level: 'off',
  *check({ config, workspace }, { laws = lawsIn(config) }) {
    for (const position of workspace.positions) {
      for (const { text, path } of listTexts(position)) {
        for (const { written, ground } of findRequirements(text)) {
          const against = lawsAgainst(ground, laws);
          if (against.length === 0) continue;
          yield { at: { file: position.file, path }, facts: { written, ground, laws: against } };
        }
      }
    }
  },
};

interface Placed {
  readonly text: string;
  readonly path: Path;
}

/** The sentences about the incumbent: summary, qualifications, physical conditions, and keys of the workspace's own. */
function* listTexts({ summary, qualifications, conditions, own }: Position): Generator<Placed> {
  for (const [at, each] of summary.entries()) {
    if (typeof each === 'string') yield { text: each, path: ['summary', at] };
    else yield* listStrings(each.items, ['summary', at, 'items']);
  }
  for (const [key, value] of Object.entries(qualifications ?? {})) yield* listStrings(value, ['qualifications', key]);
  yield* listStrings(conditions?.physical, ['conditions', 'physical']);
  for (const [key, value] of Object.entries(own ?? {})) yield* listStrings(value, [key]);
}

function* listStrings(value: unknown, path: Path): Generator<Placed> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* listStrings(item, [...path, at]);
}
