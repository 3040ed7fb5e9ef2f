import { readAncestry } from '../../org/graph/ancestry.ts';
import type { Link } from '../../org/link.ts';
import type { Rule } from '../rule.ts';

/** A step escalates up the reporting line: the position that takes over is above every position that acts. */
export const escalation: Rule<'procedure/escalation'> = {
  code: 'procedure/escalation',
  level: 'warning',
  *check({ workspace, links, graph }) {
    if (workspace.procedures.length === 0) return;
    const isAbove = readAncestry(graph);
    const byPlace = new Map<string, Link>();
    for (const link of links) if (link.role === 'procedure') byPlace.set(placeOf(link.from.file, link.path), link);
    for (const { file, cases } of workspace.procedures) {
      for (const [at, { steps }] of cases.entries()) {
        for (const [nth, step] of steps.entries()) {
          if (typeof step === 'string' || step.escalateTo === undefined) continue;
          const path = ['cases', at, 'steps', nth];
          const upper = byPlace.get(placeOf(file, [...path, 'escalateTo', 0]))?.outcome;
          if (upper?.kind !== 'found') continue;
          for (const actor of step.by.keys()) {
            const link = byPlace.get(placeOf(file, [...path, 'by', actor]));
            if (link?.outcome.kind !== 'found' || !hasKnownTop(link.outcome.id)) continue;
            if (isAbove(upper.id, link.outcome.id)) continue;
            yield {
              at: { file, path: [...path, 'escalateTo'] },
              facts: { by: link.written, to: step.escalateTo },
            };
          }
        }
      }
    }
    function hasKnownTop(id: string): boolean {
      const standing = graph.byId.get(id)?.standing;
      return standing === 'rooted';
    }
  },
};

function placeOf(file: string, path: Link['path']): string {
  return [file, ...path].join('\u0000');
}
