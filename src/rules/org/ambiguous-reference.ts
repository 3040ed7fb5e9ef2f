import type { RelatedNote } from '../../findings/note.ts';
import { configFile } from '../../model/config.ts';
import type { Outline } from '../../model/outline.ts';
import type { Organisation, Rule } from '../rule.ts';

/** How many candidates are shown in their files. */
const shown = 10;
/** How many of more candidates than that are shown: a name of thousands is not one of a choice. */
const shownOfMany = 3;

export const ambiguousReference: Rule<'org/ambiguous-reference'> = {
  code: 'org/ambiguous-reference',
  level: 'error',
  *check(org) {
    const outside = new Map(org.config.external.map(({ id }, nth) => [id, nth] as const).reverse());
    for (const { outcome, from, path, key, written } of org.links) {
      if (outcome.kind !== 'ambiguous') continue;
      yield {
        at: { file: from.file, path },
        facts: { key, name: written, candidates: outcome.candidates },
        related: outcome.candidates
          .slice(0, outcome.candidates.length > shown ? shownOfMany : shown)
          .flatMap((id) => showCandidate(org, outside, id)),
      };
    }
  },
};

function showCandidate(
  { workspace, config }: Organisation<Outline>,
  places: ReadonlyMap<string, number>,
  id: string,
): RelatedNote[] {
  const position = workspace.byId.get(id);
  if (position !== undefined) {
    const { file, title } = position;
    return [{ at: { file, path: ['title'] }, note: 'candidate', facts: { id, title } }];
  }
  const nth = places.get(id) ?? 0;
  const outside = places.has(id) ? config.external[nth] : undefined;
  if (outside === undefined) return [];
  return [
    {
      at: { file: configFile, path: ['external', nth, 'title'] },
      note: 'candidate',
      facts: { id, title: outside.title },
    },
  ];
}
