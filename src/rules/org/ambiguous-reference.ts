import type { RelatedNote } from '../../findings/note.ts';
import { configFile } from '../../model/config.ts';
import type { Organisation, Rule } from '../rule.ts';

/** How many candidates are shown in their files; the message lists no more than this either. */
const shown = 10;

export const ambiguousReference: Rule<'org/ambiguous-reference'> = {
  code: 'org/ambiguous-reference',
  level: 'error',
  *check(org) {
    for (const { outcome, from, path, key, written } of org.links) {
      if (outcome.kind !== 'ambiguous') continue;
      yield {
        at: { file: from.file, path },
        facts: { key, name: written, candidates: outcome.candidates },
        related: outcome.candidates.slice(0, shown).flatMap((id) => showCandidate(org, id)),
      };
    }
  },
};

function showCandidate({ workspace, config }: Organisation, id: string): RelatedNote[] {
  const position = workspace.byId.get(id);
  if (position !== undefined) {
    const { file, title } = position;
    return [{ at: { file, path: ['title'] }, note: 'candidate', facts: { id, title } }];
  }
  const nth = config.external.findIndex((external) => external.id === id);
  const outside = config.external[nth];
  if (outside === undefined) return [];
  return [
    {
      at: { file: configFile, path: ['external', nth, 'title'] },
      note: 'candidate',
      facts: { id, title: outside.title },
    },
  ];
}
